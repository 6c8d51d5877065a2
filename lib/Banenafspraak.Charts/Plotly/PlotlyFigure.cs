using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>A <see cref="ChartPlan"/> as a chart of Plotly.NET, with standard attributes of plotly only.</summary>
internal static class PlotlyFigure
{
    public static GenericChart Of(ChartPlan plan)
    {
        var series = plan.Series.Index().SelectMany(s => plan.IsBars ? [BarTraces.Of(plan, s.Item, Palette.Of(s.Index))] : LineTraces.Of(plan, s.Item, Palette.Of(s.Index)));
        var targets = plan.Targets.Index().Select(t => TargetMarks.Trace(plan, t.Item, Palette.TargetDash(t.Index)));
        return GenericChart.NewMultiChart(ListModule.OfSeq(series.Concat(targets)), FigureLayout.Of(plan), Quiet(), new DisplayOptions());
    }

    /// <summary>A chart adapts to its page, shows no advertisement and sends its data nowhere.</summary>
    private static Config Quiet() => new Config().With(
        ("responsive", true), ("displaylogo", false), ("showSendToCloud", false), ("plotlyServerURL", ""),
        ("modeBarButtonsToRemove", new[] { "sendDataToCloud", "select2d", "lasso2d", "autoScale2d" }));
}
