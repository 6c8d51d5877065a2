namespace Banenafspraak.Charts;

/// <summary>The page that shows the outputs of one process: the library goes there once, before the first chart.</summary>
/// <param name="openLibrary">Gives plotly.js; null where there is none.</param>
/// <param name="isLibraryOnPage">True where the page has the library already.</param>
internal sealed class NotebookPage(Func<Stream>? openLibrary, Func<bool> isLibraryOnPage)
{
    /// <summary>AppContext switch that a host sets when its pages load <see cref="PlotlyLibrary"/> themselves.</summary>
    public const string LibraryOnPageSwitch = "Banenafspraak.Charts.LibraryOnPage";

    private int shown;

    /// <summary>The page of this process.</summary>
    public static NotebookPage Current { get; } = new(
        PlotlyLibrary.IsAvailable ? PlotlyLibrary.Open : null,
        () => AppContext.TryGetSwitch(LibraryOnPageSwitch, out var isOn) && isOn);

    /// <summary>The chart as HTML that this page can draw.</summary>
    public string Show(Chart chart) => Show(chart.Drawing.Fault, fault => ChartHtml.Of(chart, fault));

    /// <summary>A chart as HTML that this page can draw.</summary>
    /// <param name="fault">Why the chart cannot be drawn on any page of ours; null where it can.</param>
    /// <param name="html">Writes it, given why no picture can be shown; null where one can.</param>
    public string Show(string? fault, Func<string?, string> html)
    {
        if (fault is not null || isLibraryOnPage())
            return html(fault);
        if (openLibrary is null)
            return html(ChartHtml.LibraryMissing);
        var isFirst = Interlocked.Exchange(ref shown, 1) == 0;
        return (isFirst ? LibraryScript(openLibrary) : "") + html(null);
    }

    private static string LibraryScript(Func<Stream> open)
    {
        using var reader = new StreamReader(open());
        var library = reader.ReadToEnd().Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase);
        return $"<script>if(!window.Plotly){{\n{library}\n}}</script>\n";
    }
}
