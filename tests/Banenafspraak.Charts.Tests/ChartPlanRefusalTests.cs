using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

public class ChartPlanRefusalTests
{
    private static readonly ChartPlan Empty = Chart.Lines("t", "d", Sample.Jobs);
    private static readonly ChartPlan Two = Empty.WithSeries("a", Point.At(2021, 1m), Point.At(2022, 2m));

    public static TheoryData<string, Action> Refusals => new()
    {
        { "A chart needs a title", () => Chart.Lines(" ", "d", Sample.Jobs) },
        { "A chart needs a description", () => Chart.GroupedBars("t", "", Sample.Jobs) },
        { "is empty: it needs at least one series with at least one value", () => Empty.Draw() },
        { "is empty", () => Empty.WithSeries("a", Point.At(2022, null)).Draw() },
        { "\"a\" needs at least one point", () => Empty.WithSeries("a") },
        { "needs a name for the legend", () => Empty.WithSeries("", Point.At(2022, 1m)) },
        { "The name \"a\" is taken", () => Two.WithSeries("a", Point.At(2021, 1m), Point.At(2022, 2m)) },
        { "the labels of \"a\" in the same order (\"2021\", \"2022\"; null for a missing value), not \"2022\"", () => Two.WithSeries("b", Point.At(2022, 2m)) },
        { "not \"2021\", \"2023\"", () => Two.WithTarget("b", Point.At(2021, 2m), Point.At(2023, 2m)) },
        { "stand at years or at labels, not at both", () => Two.WithSeries("b", Point.At("2021", 2m), Point.At("2022", 2m)) },
        { "The years of \"a\" go up", () => Empty.WithSeries("a", Point.At(2022, 2m), Point.At(2021, 2m)) },
        { "occurs once", () => Empty.WithSeries("a", Point.At("x", 2m), Point.At("x", 2m)) },
        { "needs a label or a year", () => Empty.WithSeries("a", default(Point)) },
        { "give the series first", () => Empty.WithTargetLine("goal", 5m) },
        { "A break needs a reason", () => Two.WithBreak(2022, "") },
        { "A break stands before one of \"2022\", not before \"2021\"", () => Two.WithBreak(2021, "why") },
        { "There is a break before \"2022\" already", () => Two.WithBreak(2022, "why").WithBreak(2022, "again") },
        { "bars are not joined", () => Sample.Bars.WithBreak("overheid", "why") },
        { "Stacked bars show no intervals", () => Chart.StackedBars("t", "d", Sample.Jobs).WithSeries("a", Point.At("x", 1m).Within(Interval.Exactly(1))) },
        { "must contain the point's value, which is 3", () => Point.At("x", 3m).Within(Interval.Between(1, 2)) },
        { "must contain the point's value, which is missing", () => Point.At("x", null).Within(Interval.Between(1, 2)) },
        { "at most 6 series", () => Enumerable.Range(0, 7).Aggregate(Empty, (plan, i) => plan.WithSeries($"s{i}", Point.At(2022, 1m))) },
        { "at most 3 targets", () => Enumerable.Range(0, 4).Aggregate(Two, (plan, i) => plan.WithTargetLine($"t{i}", 1m)) },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void ARefusalSaysWhatIsAllowed(string message, Action refused) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(refused).Message, StringComparison.Ordinal);

    [Fact]
    public void APlanIsNotChangedByWhatIsAddedToIt()
    {
        var before = Two.Draw().PlotlyJson;

        Two.WithSeries("b", Point.At(2021, 1m), Point.At(2022, 2m)).WithTargetLine("goal", 5m);

        Assert.Equal(before, Two.Draw().PlotlyJson);
    }
}
