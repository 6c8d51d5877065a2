using System.Collections;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>A chart of Plotly.NET with what a page needs beside the picture: what it is in words, and its numbers.</summary>
internal sealed partial record ReaderChart(string Json, string Description, Table Data, string? Fault)
{
    private const int MostRows = 100;

    /// <summary>The trace types of the plotly.js that pages of ours carry.</summary>
    private static readonly string[] Drawn = ["bar", "pie", "scatter"];

    public static ReaderChart Of(GenericChart chart)
    {
        var traces = GenericChart.getTraces(chart);
        var types = traces.Select(t => t.type).Distinct(StringComparer.Ordinal).ToList();
        var missing = types.Except(Drawn, StringComparer.Ordinal).ToList();
        var title = (GenericChart.getLayout(chart).Properties.GetValueOrDefault("title") as DynamicObj.DynamicObj)?.Properties.GetValueOrDefault("text") as string;
        var rows = traces.Where(t => t.Properties.GetValueOrDefault("hoverinfo") is not "skip").SelectMany(Rows).Take(MostRows + 1).ToList();
        return new(
            FigureJson.Of(chart),
            $"{(string.IsNullOrEmpty(title) ? "A chart without a title" : Words(title))} ({string.Join(", ", types)})",
            Table.Of(rows.Count > MostRows ? $"The first {MostRows} numbers in the chart" : "Every number in the chart", "series", "at", "value").WithRows(rows.Take(MostRows)),
            missing.Count == 0 ? null : $"This picture needs the trace type {string.Join(", ", missing)}; the plotly.js of these pages draws {string.Join(", ", Drawn)}. A front end with a plotly of its own can draw it.");
    }

    public string ToHtml(NotebookPage page) => page.Show(Fault, fault => ChartHtml.Of(Json, Description, Data, fault));

    public override string ToString() => $"{Description}\n\n{Data}";

    private static IEnumerable<TableCell[]> Rows(Trace trace)
    {
        var (at, values) = (List(trace, "x") ?? List(trace, "labels") ?? [], List(trace, "y") ?? List(trace, "values") ?? []);
        (at, values) = trace.Properties.GetValueOrDefault("orientation") is "h" ? (values, at) : (at, values);
        var name = trace.Properties.GetValueOrDefault("name") is string given ? Words(given) : trace.type;
        return Enumerable.Range(0, Math.Max(at.Count, values.Count)).Select(i => new[] { name, Label(at.ElementAtOrDefault(i)), Number(values.ElementAtOrDefault(i)) });
    }

    private static List<object?>? List(Trace trace, string name) =>
        trace.Properties.GetValueOrDefault(name) is IEnumerable items and not string ? [.. items.Cast<object?>()] : null;

    private static TableCell Label(object? value) => value is null ? TableCell.Missing : Words(value is DateTime day ? day.ToString("s", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!);

    private static TableCell Number(object? value) => value switch
    {
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        double.NaN => TableCell.Missing,
        _ => Label(value),
    };

    /// <summary>A label without plotly's markup.</summary>
    private static string Words(string label) => WebUtility.HtmlDecode(Markup().Replace(label, " "));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Markup();
}
