using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>How a <see cref="Chart"/> is shown in a notebook.</summary>
internal sealed class ChartFormatters
{
    /// <summary>HTML that draws itself, the Plotly figure, and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Chart>("text/html", chart => NotebookPage.Current.Show(chart)),
        new MimeFormatter<Chart>(Chart.PlotlyMimeType, chart => chart.PlotlyJson),
        new MimeFormatter<Chart>("text/plain", chart => chart.ToString()),
    ];
}
