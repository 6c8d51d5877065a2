using System.Text.Json.Nodes;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>Small charts with every feature, and a way to look into their figures.</summary>
internal static class Sample
{
    public static readonly NumberFormat Jobs = NumberFormat.Count("jobs");

    public static ChartPlan Bars => Chart.GroupedBars("The market passed its target", "Jobs in 2022 by sector.", Jobs)
        .WithCategories("sector")
        .WithSeries("formal", Point.At("markt", 70_388m, "letter/t1/markt/formal"), Point.At("overheid", 8_874m))
        .WithSeries("hired-in", Point.At("markt", 724m), Point.At("overheid", null))
        .WithTarget("target", Point.At("markt", 70_000m, "letter/t1/markt/target"), Point.At("overheid", 22_500m));

    public static ChartPlan Stack => Chart.StackedBars("Parts of a total", "Two parts in two years.", Jobs)
        .WithSeries("formal", Point.At(2021, 10m), Point.At(2022, 20m))
        .WithSeries("hired-in", Point.At(2021, 1m), Point.At(2022, -2m))
        .WithTargetLine("goal", 25m, "agreement");

    public static ChartPlan Line => Chart.Lines("The share rose until the count changed", "Share of jobs, 2015 to 2019.", NumberFormat.Percent())
        .WithSubtitle("Invented numbers")
        .WithSeries("markt", Rounded(2015, 51.2m), Rounded(2016, 53.4m), Point.At(2017, null), Rounded(2018, 59.6m), Rounded(2019, 60.1m))
        .WithTarget("step", Point.At(2015, 50m), Point.At(2016, 50m), Point.At(2017, 55m), Point.At(2018, 55m), Point.At(2019, 60m))
        .WithBreak(2019, "another count");

    public static ChartPlan Points => Chart.Points("Published inside what can be reconstructed", "Two ministries.", Jobs)
        .WithSeries("reconstructed", Point.At("BZK", 300m).Within(Interval.Between(280m, 330m)), Point.At("OCW", 400m))
        .WithSeries("published", Point.At("BZK", 310m), Point.At("OCW", 401m));

    public static TheoryData<string> Kinds => new("bars", "stack", "line", "points");

    public static ChartPlan Plan(string kind) => kind switch { "bars" => Bars, "stack" => Stack, "line" => Line, _ => Points };

    public static JsonNode Figure(this ChartPlan plan) => JsonNode.Parse(plan.Draw().PlotlyJson)!;

    public static JsonNode Trace(this ChartPlan plan, string name, int occurrence = 0) =>
        plan.Figure()["data"]!.AsArray().Where(t => t!["name"]!.GetValue<string>() == name).ElementAt(occurrence)!;

    public static void AssertJson(string expected, JsonNode? actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"Expected {expected}\nbut was {actual?.ToJsonString()}");

    private static Point Rounded(int year, decimal value) => Point.At(year, value, $"series/{year}").Within(Interval.Rounded(value, 1));
}
