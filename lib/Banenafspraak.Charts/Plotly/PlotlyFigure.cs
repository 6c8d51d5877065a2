using Microsoft.FSharp.Collections;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>A <see cref="ChartPlan"/> as a chart of Plotly.NET, with standard attributes of plotly only.</summary>
internal static class PlotlyFigure
{
    public static GenericChart Of(ChartPlan plan)
    {
        var series = plan.Series.Index().SelectMany(s => plan.IsBars ? [FigureTraces.Bars(plan, s.Item, Palette.Of(s.Index))] : FigureTraces.Lines(plan, s.Item, Palette.Of(s.Index)));
        var targets = plan.Targets.Index().Select(t => FigureTraces.Target(plan, t.Item, Palette.TargetDash(t.Index)));
        return GenericChart.NewMultiChart(ListModule.OfSeq(series.Concat(targets)), FigureLayout.Of(plan), Quiet(), new DisplayOptions());
    }

    /// <summary>A chart adapts to its page, shows no advertisement and sends its data nowhere.</summary>
    private static Config Quiet() => new Config().With(
        ("responsive", true), ("displaylogo", false), ("showSendToCloud", false), ("plotlyServerURL", ""),
        ("modeBarButtonsToRemove", new[] { "sendDataToCloud", "select2d", "lasso2d", "autoScale2d" }));
}

/// <summary>Sets properties of Plotly.NET's objects by plotly's own names, in the order of the text: its typed functions are made for F#.</summary>
internal static class PropertyBags
{
    /// <summary>The same object; null sets nothing.</summary>
    public static T With<T>(this T bag, params (string Name, object? Value)[] properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
        {
            if (value is not null)
                bag.Properties[name] = value;
        }

        return bag;
    }
}
