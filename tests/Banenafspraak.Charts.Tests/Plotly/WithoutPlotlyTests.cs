using System.Reflection;
using System.Runtime.Loader;

namespace Banenafspraak.Charts.Tests;

/// <summary>This library where Plotly.NET cannot be loaded, for the program has another FSharp.Core: as in the official .NET Interactive tool.</summary>
public class WithoutPlotlyTests
{
    private static readonly object Chart = ChartElsewhere();

    [Fact]
    public void AChartHasTitleDescriptionNumbersAndOneLineThatSaysWhatIsMissing()
    {
        var html = Show("text/html")!;
        var ours = SeriesCharts.OfYear(Data.Set, 2022);

        Assert.Contains(System.Net.WebUtility.HtmlEncode(ours.Title), html, StringComparison.Ordinal);
        Assert.Contains(System.Net.WebUtility.HtmlEncode(ours.Description), html, StringComparison.Ordinal);
        Assert.Contains(ours.Data.ToHtml(), html, StringComparison.Ordinal);
        Assert.Contains("<p class=\"chart-note\">The picture needs FSharp.Core 10.1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void ItHasTextAndAFigureThatSaysTheSameLine()
    {
        Assert.Equal(SeriesCharts.OfYear(Data.Set, 2022).ToString(), Show("text/plain"));
        using var figure = System.Text.Json.JsonDocument.Parse(Show(Charts.Chart.PlotlyMimeType)!);
        Assert.Equal(0, figure.RootElement.GetProperty("data").GetArrayLength());
        Assert.StartsWith("The picture needs FSharp.Core 10.1", figure.RootElement.GetProperty("layout").GetProperty("annotations")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("FSharp.Core 10.1", Assert.Throws<TargetInvocationException>(() => Chart.GetType().GetProperty("PlotlyJson")!.GetValue(Chart)).InnerException!.Message, StringComparison.Ordinal);
    }

    private static string? Show(string mimeType)
    {
        var source = Activator.CreateInstance(Chart.GetType().Assembly.GetType("Banenafspraak.Charts.ChartFormatters")!)!;
        var formatter = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, parameters: null)!)
            .Single(f => Equals(f.GetType().GetProperty("MimeType")!.GetValue(f), mimeType));
        using var writer = new StringWriter();
        return formatter.GetType().GetMethod("Format")!.Invoke(formatter, [Chart, writer]) is true ? writer.ToString() : null;
    }

    private static object ChartElsewhere()
    {
        var elsewhere = new Elsewhere();
        var data = elsewhere.LoadFromAssemblyName(new("Banenafspraak.Analysis")).GetType("Banenafspraak.Analysis.Dataset")!.GetMethod("Load")!.Invoke(null, [Data.Folder]);
        return elsewhere.LoadFromAssemblyName(new("Banenafspraak.Charts")).GetType("Banenafspraak.Charts.SeriesCharts")!.GetMethod("OfYear")!.Invoke(null, [data, 2022])!;
    }

    /// <summary>The libraries of this test, loaded a second time, without FSharp.Core.</summary>
    private sealed class Elsewhere() : AssemblyLoadContext("elsewhere")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (assemblyName.Name == "FSharp.Core")
                throw new FileLoadException("another version of FSharp.Core is loaded");
            var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
