namespace Banenafspraak.NotebookHost.Tests;

public class Completions
{
    [Theory]
    [InlineData("Console.WriteL", "WriteLine")]
    [InlineData("var s = \"a\"; s?.ToUpperI", "ToUpperInvariant")]
    [InlineData("new[] { 1 }.OrderByD", "OrderByDescending")]
    [InlineData("new[] { \"a\" }.Select(text => text.EndsW", "EndsWith")]
    [InlineData("DateOnly? day = null; day?.DayOfW", "DayOfWeek")]
    [InlineData("using System.Glob", "Globalization")]
    [InlineData("new System.Text.StringB", "StringBuilder")]
    [InlineData("whi", "while")]
    public async Task TheWordAtTheCursorIsCompleted(string code, string expected) =>
        Assert.Equal(expected, Assert.Single((await CompleteAsync(code)).Matches).Text);

    [Fact]
    public async Task VariablesAndTypesOfEarlierCellsAreKnown()
    {
        var before = "class Basket { public int Apples = 3; } var basket = new Basket();";
        Assert.Contains((await CompleteAsync("bask", before)).Matches, match => match.Text == "basket");
        Assert.Contains((await CompleteAsync("basket.", before)).Matches, match => match.Text == "Apples");
        Assert.Equal(["Basket", "basket"], (await CompleteAsync("", before)).Matches.Select(match => match.Text));
    }

    [Fact]
    public async Task ATypeOffersWhatIsStaticAndAValueWhatIsNot()
    {
        Assert.DoesNotContain((await CompleteAsync("DateOnly.")).Matches, match => match.Text == "AddDays");
        Assert.DoesNotContain((await CompleteAsync("DateOnly.MinValue.")).Matches, match => match.Text == "MinValue");
    }

    [Fact]
    public async Task WhatFollowsTheCursorDoesNotMatter()
    {
        var session = new CSharpSession(Path.GetTempPath());
        await session.RunAsync("var text = \"a\";", 1);
        Assert.Contains(Completer.Complete(session, "text.\nvar y = 1;", "text.".Length).Matches, match => match.Text == "Length");
    }

    [Fact]
    public void ReferencesAreCompletedByFile()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["bin"]);
        File.WriteAllText(folder["bin/One.dll"], "");
        File.WriteAllText(folder["bin/One.txt"], "");
        var session = new CSharpSession(folder.Path);
        Assert.Equal("bin/", Assert.Single(Completer.Complete(session, "#r \"", 4).Matches).Text);
        var file = Completer.Complete(session, "#r \"bin/on", 10);
        Assert.Equal((8, "One.dll"), (file.Start, Assert.Single(file.Matches).Text));
    }

    private static async Task<Completion> CompleteAsync(string code, string? before = null)
    {
        var session = new CSharpSession(Path.GetTempPath());
        if (before is not null)
            await session.RunAsync(before, 1);
        return Completer.Complete(session, code, code.Length);
    }
}
