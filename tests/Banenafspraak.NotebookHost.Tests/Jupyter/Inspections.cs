namespace Banenafspraak.NotebookHost.Tests;

public class Inspections
{
    [Fact]
    public async Task AFunctionOfAnEarlierCellIsToldWithItsDocumentation()
    {
        var session = new CSharpSession(Path.GetTempPath());
        await session.RunAsync("/// <summary>Twice <paramref name=\"n\"/>.</summary>\nint Twice(int n) => 2 * n;", 1);
        Assert.Equal("int Twice(int n)\n\nTwice n.", Inspector.Inspect(session, "Twice(1)", 3)?.Brief);
    }

    [Fact]
    public void ALibraryIsToldFromTheFileBesideIt()
    {
        var told = Tell($"#r \"{typeof(Notebook).Assembly.Location}\"\nBanenafspraak.NotebookHost.Notebook.Load");
        Assert.StartsWith("Notebook Notebook.Load(string path)\n\nReads the notebook in the file path.\n", told, StringComparison.Ordinal);
        Assert.Contains("NotebookException: ", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Math.Max(1, ", "Math.Max(")]
    [InlineData("new[] { 1 }.Select(", "IEnumerable<int>.Select")]
    [InlineData("var x = 1; x", "int x")]
    [InlineData("DateOnly", "struct DateOnly")]
    public void TheNameAtTheCursorIsTold(string code, string expected) => Assert.Contains(expected, Tell(code), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("1 + 1")]
    public void WhereNoNameStandsNothingIsTold(string code) => Assert.Null(Tell(code));

    private static string? Tell(string code) => Inspector.Inspect(new CSharpSession(Path.GetTempPath()), code, code.Length)?.Brief;
}
