using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;
using Banenafspraak.NotebookHost.Tests;

namespace Banenafspraak.Site.Tests;

public class SitePages
{
    private const string Hostile = "<script>alert(1)</script>\"'&";

    [Fact]
    public async Task ASiteHasItsPagesStylesAndNotebooks()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], await SiteAsync());
        Assert.Equal(
            ".notebook-site assets/site.css index.html notebooks/one.ipynb notebooks/two.ipynb one.html two.html",
            string.Join(' ', Files(folder["site"])));
        var page = File.ReadAllText(Path.Combine(folder["site"], "one.html"));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"referrer\" content=\"no-referrer\">", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"next\" rel=\"next\" href=\"two.html\">", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"level-2\"><a href=\"#part\">Part</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<li class=\"level-3\"><a href=\"#part-2\">Part</a></li>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"two.html#part\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"notebooks/one.ipynb\" download", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkOfAnOutputToANotebookLeadsToItsPageOrIsNoLink()
    {
        var links = new PageLinks([new SitePage("one", new ExecutedNotebook(NotebookText.Of(), 0, TimeSpan.Zero, Failure: null))]);
        Assert.Equal("<a class=\"place\" href=\"one.html#a/b\">x</a>", links.In("<a class=\"place\" href=\"one.ipynb#a/b\">x</a>"));
        Assert.Equal("<a class=\"place\">x</a>", links.In("<a class=\"place\" href=\"two.ipynb#a\">x</a>"));
        Assert.Equal("<a href=\"https://x.org/one.ipynb\">x</a>", links.In("<a href=\"https://x.org/one.ipynb\">x</a>"));
        Assert.Equal("href=\"one.ipynb\"", links.In("href=\"one.ipynb\""));
    }

    [Fact]
    public async Task TheSameSiteIsTheSameBytes()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["a"], await SiteAsync());
        SiteWriter.Write(folder["b"], await SiteAsync());
        SiteWriter.Write(folder["b"], await SiteAsync());
        Assert.Equal(string.Join(' ', Files(folder["a"])), string.Join(' ', Files(folder["b"])));
        Assert.All(Files(folder["a"]), file => Assert.Equal(File.ReadAllBytes(Path.Combine(folder["a"], file)), File.ReadAllBytes(Path.Combine(folder["b"], file))));
    }

    [Fact]
    public async Task NothingComesFromAnotherPlace()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], await SiteAsync("#!mermaid\ngraph TD\n A --> B"));
        foreach (var file in Files(folder["site"]).Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = File.ReadAllText(Path.Combine(folder["site"], file));
            Assert.DoesNotMatch(new Regex("(src|<link[^>]* href)=\"(https?:)?//", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)), html);
            Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
            Assert.DoesNotContain("type=\"module\"", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task HostileTextIsTextEverywhere()
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync($"# {Hostile}\n\n{Hostile}\n\n## {Hostile}\n\n[a](javascript:alert(2))", $"Console.WriteLine({Literal(Hostile)});", $"// {Hostile}\n{Literal(Hostile)}", $"new[] {{ new {{ A = {Literal(Hostile)} }} }}", $"#!markdown\n{Hostile}", $"throw new Exception({Literal(Hostile)});");
        SiteWriter.Write(folder["site"], new NotebookSite(Hostile, [new SitePage("one", run) { Description = Hostile, Facts = [new(Hostile, Hostile)] }]) { Introduction = Hostile, Footer = Hostile });
        foreach (var file in new[] { "index.html", "one.html" })
        {
            var html = File.ReadAllText(Path.Combine(folder["site"], file));
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("var x = $\"{1} {\"a\"}\"; // c\n/* d */ #r \"x\"\n'c' @\"v\" \"\"\"raw\"\"\" 1.5e3 \u00e9 \\ unfinished \"")]
    [InlineData("#r \"bin/A.dll\"\nusing System;\n\n")]
    [InlineData("if (a < b && c > d) { }")]
    public void ColouredCodeIsTheSameText(string code) => Assert.Equal(
        code,
        System.Net.WebUtility.HtmlDecode(Regex.Replace(CodeHtml.Of(code), "<[^>]*>", "", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))));

    [Fact]
    public async Task APageLoadsOnlyTheScriptsOfWhatIsOnIt()
    {
        using var folder = new TemporaryFolder();
        var site = await SiteAsync("\"[1]\".DisplayAs(\"application/vnd.drawn+json\")");
        SiteWriter.Write(folder["site"], site with
        {
            Scripts =
            [
                new("application/vnd.drawn+json", "drawn.js", () => new MemoryStream([1])),
                new("application/vnd.other+json", "other.js", () => new MemoryStream([1])),
                PageScript.FromFile("application/vnd.drawn+json", "missing.js", folder["missing.js"]),
            ],
        });
        Assert.Contains("<script src=\"assets/drawn.js\"></script>", File.ReadAllText(Path.Combine(folder["site"], "one.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", File.ReadAllText(Path.Combine(folder["site"], "two.html")), StringComparison.Ordinal);
        Assert.Equal("assets/drawn.js assets/site.css", string.Join(' ', Files(folder["site"]).Where(file => file.StartsWith("assets/", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task ADiagramIsItsSourceUntilItIsDrawn()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], await SiteAsync("#!mermaid\ngraph TD\n A --> B"));
        var page = File.ReadAllText(Path.Combine(folder["site"], "one.html"));
        Assert.Contains("<pre class=\"mermaid\">graph TD\n A --&gt; B</pre>", page, StringComparison.Ordinal);
        Assert.Equal(SiteResources.MermaidScripts().Any(), page.Contains("assets/mermaid.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task APictureAndATextAndAnErrorAreShown()
    {
        using var folder = new TemporaryFolder();
        SiteWriter.Write(folder["site"], await SiteAsync("\"AAAA\".DisplayAs(\"image/png\"); Console.Error.Write(\"careful\"); display(1.5);\nthrow new Exception(\"stop\");", "2"));
        var page = File.ReadAllText(Path.Combine(folder["site"], "one.html"));
        Assert.Contains("src=\"data:image/png;base64,AAAA\"", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"stream stderr\">careful</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<pre class=\"output\">1.5</pre>", page, StringComparison.Ordinal);
        Assert.Contains("cell 1, line 2: Exception: stop", page, StringComparison.Ordinal);
        Assert.Contains("[not run]", page, StringComparison.Ordinal);
        Assert.Contains("Stopped at cell 1, line 2", File.ReadAllText(Path.Combine(folder["site"], "index.html")), StringComparison.Ordinal);
    }

    private static async Task<NotebookSite> SiteAsync(params string[] cells) => new(
        "A site",
        [
            new SitePage("one", await RunAsync("# First\n\n## Part\n\n### Part\n\n[other](two.ipynb#part)\n\n| a | b |\n|---|---|\n| 1 | 2 |", cells)) { Description = "The first", Facts = [new("checked", "2")] },
            new SitePage("two", await RunAsync("# Second", "1 + 1")),
        ])
    { Introduction = "Read [it](one.ipynb).", Footer = "The end." };

    private static async Task<ExecutedNotebook> RunAsync(string prose, params string[] cells)
    {
        using var folder = new TemporaryFolder();
        return await new NotebookRunner().RunAsync(new Notebook([new NotebookCell(CellKind.Markdown, "prose", prose), .. NotebookText.Of(cells).Cells]), folder.Path);
    }

    private static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static IEnumerable<string> Files(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file))
        .Order(StringComparer.Ordinal);
}
