using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>What cells written for .NET Interactive call.</summary>
public class InteractiveApi
{
    [Theory]
    [InlineData("Kernel.Root.Name", ".NET")]
    [InlineData("Kernel.Current.Name", "csharp")]
    [InlineData("Kernel.Root.FindKernelByName(\"fsharp\").KernelInfo.LanguageName", "F#")]
    [InlineData("KernelInvocationContext.Current.HandlingKernel.Name", "csharp")]
    [InlineData("using Microsoft.DotNet.Interactive.Commands; (await Kernel.Root.SendAsync(new SubmitCode(\"var made = 4;\"))).Events.Count > 0", "True")]
    [InlineData("12.ToDisplayString()", "12")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags; ((object)b(\"<\")).ToString()", "<b>&lt;</b>")]
    [InlineData("HTML(\"<i>a</i>\").ToString()", "<i>a</i>")]
    public async Task TheObjectsOfTheKernelAreThere(string code, string expected) => Assert.Equal(expected, await ResultAsync(code));

    [Fact]
    public async Task WhatACellSendsToItsKernelIsThereForTheNext() =>
        Assert.Equal("5", await ResultAsync("using Microsoft.DotNet.Interactive.Commands;\nawait Kernel.Root.SendAsync(new SubmitCode(\"let made = 5\", \"fsharp\"));", "#!share --from fsharp made\nmade"));

    [Theory]
    [InlineData("var shown = display(1); shown.Update(2);")]
    [InlineData("var shown = 1.Display(); shown.Update(2);")]
    [InlineData("object one = 1; var shown = one.Display(\"text/plain\"); shown.Update(2);")]
    [InlineData("var shown = KernelInvocationContext.Current.Display(1); shown.Update(2);")]
    public async Task ADisplayIsReplacedWhereItStands(string code) =>
        Assert.Equal("2", TextOf(Assert.Single((await RunAsync(code)).Notebook.Cells[0].Outputs)));

    [Fact]
    public async Task ADisplayOfAnEarlierCellIsReplacedThereAndShowsNothingHere()
    {
        var run = await RunAsync("var shown = display(\"a\");", "shown.Update(\"b\");");
        Assert.Empty(run.Notebook.Cells[1].Outputs);
    }

    [Fact]
    public async Task AnErrorOfWhatACellSendsIsNotTheErrorOfTheCell()
    {
        var run = await RunAsync("using Microsoft.DotNet.Interactive.Commands; var sent = await Kernel.Root.SendAsync(new SubmitCode(\"nothing\")); 7");
        Assert.Null(run.Failure);
        Assert.Equal("7", TextOf(run.Notebook.Cells[0].Outputs[^1]));
    }

    [Fact]
    public async Task ARegisteredFormatterShowsItsTypeAndEndsWithItsNotebook()
    {
        const string Type = "class Thing { public int N => 3; }";
        var own = await RunAsync(Type, "Formatter.Register<Thing>(t => $\"<u>{t.N}</u>\", \"text/html\");\nFormatter.Register<decimal>(d => $\"{d} EUR\", \"text/plain\");", "new Thing()", "1.5m");
        Assert.Equal("<u>3</u>", Assert.IsType<ResultOutput>(own.Notebook.Cells[2].Outputs[0]).Data["text/html"]);
        Assert.Equal("1.5 EUR", TextOf(own.Notebook.Cells[3].Outputs[0]));
        var next = await RunAsync(Type, "new Thing()", "1.5m");
        Assert.StartsWith("<table", Assert.IsType<ResultOutput>(next.Notebook.Cells[1].Outputs[0]).Data["text/html"], StringComparison.Ordinal);
        Assert.Equal("1.5", TextOf(next.Notebook.Cells[2].Outputs[0]));
    }

    [Fact]
    public async Task AFormatterOfOneValueShowsItAsHtmlToo()
    {
        var run = await RunAsync("Formatter.Register<decimal>(d => $\"<b>{d}</b>\", \"text/html\");", "1.5m");
        Assert.Equal("<b>1.5</b>", Assert.IsType<ResultOutput>(run.Notebook.Cells[1].Outputs[0]).Data["text/html"]);
    }

    [Theory]
    [InlineData("new[] { new { A = 1 } }.DisplayTable()", "<table>")]
    [InlineData("using static Microsoft.DotNet.Interactive.Formatting.PocketViewTags;\nspan[style: \"color:red\"](\"<x>\")", "<span style=\"color:red\">&lt;x&gt;</span>")]
    [InlineData("new Microsoft.DotNet.Interactive.ScriptContent(\"alert(1)\")", "<script type=\"text/javascript\">alert(1)</script>")]
    public async Task WhatThePackageShowsIsShownAsItDoes(string code, string html) =>
        Assert.Contains(html, (await RunAsync(code)).Notebook.Cells[0].Outputs.Select(output => (output as ResultOutput)?.Data["text/html"] ?? (output as DisplayOutput)?.Data["text/html"]).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("#!fsharp\nlet x = 3", "#!set --name y --value @fsharp:x\ny", "3")]
    [InlineData("#!fsharp\nlet x = [ 1; 2 ]", "#!set --name y --value @fsharp:x --byref\ny.Head + y.Length", "3")]
    [InlineData("#!fsharp\nlet x = [ 1; 2 ]", "#!share --from fsharp x --mime-type application/json\ny", "[1,2]")]
    public async Task ValuesAreSetByNameByReferenceAndAsText(string given, string taken, string expected) =>
        Assert.Equal(expected, await ResultAsync(given, taken.Replace("\ny", taken.Contains("share", StringComparison.Ordinal) ? "\nx.RootElement.GetRawText()" : "\ny", StringComparison.Ordinal)));

    [Fact]
    public async Task TheVariablesAreListed()
    {
        var html = Assert.IsType<DisplayOutput>((await RunAsync("var apples = 3;", "#!who")).Notebook.Cells[1].Outputs[0]).Data["text/html"];
        Assert.Contains("apples", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommandsThatAreSentToTheKernelGiveTheEventsOfThePackage()
    {
        using var kernel = new NotebookKernel(Path.GetTempPath());
        Shown.Reset(new NotebookRunnerOptions());
        var events = (await kernel.Root.SendAsync(new SubmitCode("Console.Write(1);\ndisplay(2);\n3"))).Events;
        Assert.Equal(
            [typeof(StandardOutputValueProduced), typeof(DisplayedValueProduced), typeof(ReturnValueProduced), typeof(CommandSucceeded)],
            events.Select(each => each.GetType()).Where(type => type != typeof(CodeSubmissionReceived) && type != typeof(CompleteCodeSubmissionReceived)));
        var failed = (await kernel.Root.SendAsync(new SubmitCode("nothing"))).Events.OfType<CommandFailed>().Single();
        Assert.Equal("CS0103", Assert.IsType<CellException>(failed.Exception).Name);
        var infos = (await kernel.Root.SendAsync(new RequestKernelInfo())).Events.OfType<KernelInfoProduced>().Select(each => each.KernelInfo.LanguageName);
        Assert.Contains("F#", infos);
    }

    [Fact]
    public async Task ACommandIsCancelledAndVariablesStay()
    {
        using var kernel = new NotebookKernel(Path.GetTempPath());
        await kernel.Root.SendAsync(new SubmitCode("var x = 1;"));
        const string Mark = "the command runs";
        var running = Task.Run(() => kernel.Root.SendAsync(new SubmitCode($"x = 2;\nAppContext.SetData(\"{Mark}\", x);\nwhile (true) {{ }}")));
        while (AppContext.GetData(Mark) is null)
            await Task.Delay(20);
        await kernel.Root.SendAsync(new Cancel());
        await running.WaitAsync(TimeSpan.FromSeconds(60));
        await kernel.IdleAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(2, await ValueAsync());

        async Task<object?> ValueAsync() => (await kernel.Root.SendAsync(new RequestValue("x", targetKernelName: "csharp"))).Events.OfType<ValueProduced>().Single().Value;
    }
}
