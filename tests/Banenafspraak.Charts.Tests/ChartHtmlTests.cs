using System.Security.Cryptography;
using System.Text;

namespace Banenafspraak.Charts.Tests;

public class ChartHtmlTests
{
    private static readonly Chart Line = Sample.Line.Draw();
    private static readonly string Html = Line.ToHtml();

    [Fact]
    public void WithoutScriptsTitleDescriptionAndTableAreThere()
    {
        Assert.Contains("<strong class=\"chart-title\">The share rose until the count changed</strong>", Html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"chart-subtitle\">Invented numbers</span>", Html, StringComparison.Ordinal);
        Assert.Contains("<details class=\"chart-data\" open>", Html, StringComparison.Ordinal);
        Assert.Contains("<p>Share of jobs, 2015 to 2019.</p>", Html, StringComparison.Ordinal);
        Assert.Contains(Line.Data.ToHtml(), Html, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePictureIsNamedForWhoDoesNotSeeIt() =>
        Assert.Contains("<div class=\"plot\" role=\"img\" aria-label=\"Share of jobs, 2015 to 2019.\"", Html, StringComparison.Ordinal);

    [Fact]
    public void TheMarkIsTheHashOfTheFigureThatStandsBesideIt()
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Line.PlotlyJson)))[..12];

        Assert.Contains($"data-plot=\"{mark}\"></div>", Html, StringComparison.Ordinal);
        Assert.Contains($".plot[data-plot=\"{mark}\"]", Html, StringComparison.Ordinal);
        Assert.Contains($"<script type=\"application/json\">{Line.PlotlyJson}</script>", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsRandomAndNothingHasAnId()
    {
        Assert.Equal(Html, Sample.Line.Draw().ToHtml());
        Assert.DoesNotContain(" id=", Html, StringComparison.Ordinal);
        Assert.DoesNotContain("currentScript", Html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheLibraryStandsBeforeTheFirstChartOnly()
    {
        var page = new NotebookPage(() => Stream("window.Plotly='</SCRIPT>'"), () => false);

        Assert.StartsWith("<script>if(!window.Plotly){\nwindow.Plotly='<\\/script>'\n}</script>\n<figure", page.Show(Line), StringComparison.Ordinal);
        Assert.Equal(Html, page.Show(Line));
    }

    [Fact]
    public void APageThatHasTheLibraryGetsNone() =>
        Assert.Equal(Html, new NotebookPage(() => Stream("library"), () => true).Show(Line));

    [Fact]
    public void WithoutTheLibraryTheTableSaysWhy()
    {
        var html = new NotebookPage(openLibrary: null, () => false).Show(Line);

        Assert.Contains(Line.Data.ToHtml(), html, StringComparison.Ordinal);
        Assert.Contains("npm", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"plot\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void TheEmbeddedLibraryIsPlotlyOrHonestlyAbsent()
    {
        if (!PlotlyLibrary.IsAvailable)
        {
            Assert.Contains("npm", Assert.Throws<InvalidOperationException>(PlotlyLibrary.Open).Message, StringComparison.Ordinal);
            return;
        }

        using var reader = new StreamReader(PlotlyLibrary.Open());
        Assert.Contains("window.Plotly", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
