using Banenafspraak.Display;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>How a <see cref="Chart"/> is shown in a notebook: HTML that draws itself, the Plotly figure, and text.</summary>
internal sealed class ChartFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Chart>("text/html", NotebookPage.Current.Show),
        new MimeFormatter<Chart>(Chart.PlotlyMimeType, chart => chart.Drawing.FigureOrReason(chart)),
        new MimeFormatter<Chart>("text/plain", chart => chart.ToString()),
    ];
}

/// <summary>How a <see cref="Table"/> is shown.</summary>
internal sealed class TableFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        [new MimeFormatter<Table>("text/html", table => table.ToHtml()), new MimeFormatter<Table>("text/plain", table => table.ToString())];
}

/// <summary>How a <see cref="Summary"/> is shown, and read by a program.</summary>
internal sealed class SummaryFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Summary>("text/html", summary => summary.ToHtml()),
        new MimeFormatter<Summary>("text/plain", summary => summary.ToString()),
        new MimeFormatter<Summary>(Summary.MimeType, summary => summary.ToJson()),
    ];
}

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
