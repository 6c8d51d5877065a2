using Banenafspraak.Display;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>How a chart that a reader made with Plotly.NET is shown in a notebook: as ours, offline, with its numbers as a table.</summary>
/// <remarks>Follows the convention of <c>TypeFormatterSourceAttribute</c> for a type that cannot carry it: a host is told the name of this class.</remarks>
public sealed class PlotlyNetFormatters
{
    /// <summary>HTML that draws itself, the Plotly figure, and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<GenericChart>("text/html", chart => ReaderChart.Of(chart).ToHtml(NotebookPage.Current)),
        new MimeFormatter<GenericChart>(Chart.PlotlyMimeType, FigureJson.Of),
        new MimeFormatter<GenericChart>("text/plain", chart => ReaderChart.Of(chart).ToString()),
    ];
}
