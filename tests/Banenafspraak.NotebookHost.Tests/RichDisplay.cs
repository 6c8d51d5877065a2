using System.Net;
using static Banenafspraak.NotebookHost.Tests.NotebookText;

namespace Banenafspraak.NotebookHost.Tests;

public class RichDisplay
{
    /// <summary>The convention, written out in a cell: the host shares no type with it.</summary>
    private const string Convention = """
        [AttributeUsage(AttributeTargets.All)]
        class TypeFormatterSourceAttribute : Attribute
        {
            public TypeFormatterSourceAttribute(Type source) => FormatterSourceType = source;
            public Type FormatterSourceType { get; }
            public string[] PreferredMimeTypes { get; set; }
        }
        class Source { public IEnumerable<object> CreateTypeFormatters() { yield return new Html(); yield return new Json(); yield return new None(); } }
        class Html { public string MimeType => "text/html"; public bool Format(object o, System.IO.TextWriter w) { if (o.ToString() == "bad") throw new FormatException("boom"); w.Write("<b>" + o + "</b>"); return true; } }
        class Json { public string MimeType => "application/vnd.thing+json"; public bool Format(object o, System.IO.TextWriter w) { w.Write(o.ToString() == "no json" ? "{" : "{\"z\": 1, \"name\": \"" + o + "\"}"); return true; } }
        class None { public string MimeType => "image/png"; public bool Format(object o, System.IO.TextWriter w) => false; }
        [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "application/vnd.thing+json", "image/png" })]
        class Base { public string Name; public override string ToString() => Name; }
        class Thing : Base { }
        """;

    [Fact]
    public async Task ATypeShowsItselfInAllItsMimeTypes()
    {
        var run = await RunAsync(Convention, "new Thing { Name = \"a\" }");
        var data = Assert.IsType<ResultOutput>(Assert.Single(run.Notebook.Cells[1].Outputs)).Data;
        Assert.Equal("application/vnd.thing+json text/html text/plain", string.Join(' ', data.MimeTypes));
        Assert.Equal("<b>a</b>", data["text/html"]);
        Assert.Equal("a", data["text/plain"]);
        Assert.Equal("a", run.Results("application/vnd.thing+json").Single().GetProperty("name").GetString());
        Assert.Contains("\"application/vnd.thing+json\": {\n", run.Notebook.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyTheMimeTypesThatAreAskedFor()
    {
        var run = await RunAsync(Convention, "display(new Thing { Name = \"a\" }, \"text/html\")");
        Assert.Equal("text/html text/plain", string.Join(' ', Assert.IsType<DisplayOutput>(Assert.Single(run.Notebook.Cells[1].Outputs)).Data.MimeTypes));
    }

    [Theory]
    [InlineData("1;\nnew Thing { Name = \"bad\" }", "cell 2, line 2: FormatException: showing Thing as text/html failed: boom")]
    [InlineData("1;\nvar t = new Thing { Name = \"bad\" };\nt.Display();", "cell 2, line 3: FormatException: showing Thing as text/html failed: boom")]
    [InlineData("new Thing { Name = \"no json\" }", "cell 2, line 1: JsonReaderException: showing Thing as application/vnd.thing+json failed: ")]
    public async Task AFormatterThatFailsIsAnErrorOfTheCell(string code, string message) =>
        Assert.StartsWith(message, (await RunAsync(Convention, code.Replace("1;\n", "var one = 1;\n", StringComparison.Ordinal))).Failure!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("new[] { new { A = 1, B = \"x\" } }")]
    [InlineData("new[] { (1, \"x\") }")]
    [InlineData("new Dictionary<string, int> { [\"x\"] = 1 }")]
    [InlineData("record R(int A, string B);\nnew List<R> { new(1, \"x\"), null }")]
    [InlineData("new { A = 1, B = \"x\" }")]
    public async Task ThingsWithColumnsAreTables(string code)
    {
        var data = (await RunAsync(code)).Notebook.Cells[0].Outputs.OfType<ResultOutput>().Single().Data;
        Assert.StartsWith("<table class=\"data\"><thead>", data["text/html"], StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">1</td>", data["text/html"], StringComparison.Ordinal);
        Assert.Contains(">x</td>", data["text/html"], StringComparison.Ordinal);
    }

    [Fact]
    public void ATableAsTextHasAlignedColumns() => Assert.Equal(
        "Name   N\na      1\nbb    22",
        Show(5, new[] { new { Name = "a", N = 1 }, new { Name = "bb", N = 22 } })["text/plain"]);

    [Fact]
    public void ALongSequenceSaysHowManyMoreThereAre()
    {
        var table = Show(2, Enumerable.Range(0, 12).Select(n => new { N = n }));
        Assert.EndsWith("<p class=\"more\">10 more rows</p>", table["text/html"], StringComparison.Ordinal);
        Assert.Equal("[0, 1, 3 more]", Show(2, Enumerable.Range(0, 5))["text/plain"]);
        Assert.Equal("[1, 1, more than 10000 more]", Show(2, Endless())["text/plain"]);
    }

    [Fact]
    public void EverythingInATableIsEscaped()
    {
        const string hostile = "</td></script><script>alert(\"1\")</script>&";
        var html = Show(5, new Dictionary<string, string>(StringComparer.Ordinal) { [hostile] = hostile })["text/html"]!;
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(hostile), html, StringComparison.Ordinal);
    }

    [Fact]
    public void APropertyThatThrowsSaysSoInItsPlace() =>
        Assert.Contains("NotSupportedException: no", Show(5, new Throwing())["text/html"], StringComparison.Ordinal);

    [Fact]
    public async Task ATaskThatWasNotAwaitedIsNotWaitedFor() =>
        Assert.Equal("a task that was not awaited: put await before it", await ResultAsync("Task.Delay(-1)"));

    [Theory]
    [InlineData("var zero = 0;\nEnumerable.Range(1, 3)\n  .Select(n => n / zero)", "cell 1, line 3: DivideByZeroException: Attempted to divide by zero.")]
    [InlineData("class C { public override string ToString() => throw new Exception(\"no text\"); }\n\nnew C()", "cell 1, line 1: Exception: no text")]
    public async Task WhatFailsOnlyWhenItIsShownIsAnErrorOfTheCell(string code, string message) =>
        Assert.Equal(message, (await RunAsync(code)).Failure!.ToString());

    [Fact]
    public async Task ASequenceThatIsShownIsReadOnce()
    {
        var run = await RunAsync("Enumerable.Range(1, 2).Select(n => { Console.Write(n); return n; })");
        Assert.Equal(new StreamOutput("stdout", "12"), run.Notebook.Cells[0].Outputs[0]);
        Assert.Equal(2, run.Notebook.Cells[0].Outputs.Count);
    }

    private static MimeBundle Show(int rows, object value)
    {
        Shown.Reset(new NotebookRunnerOptions { TableRows = rows });
        return MimeBundle.Of(Shown.Of(value));
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 1;
    }

    private sealed class Throwing
    {
        public int Size => throw new NotSupportedException("no");
    }
}
