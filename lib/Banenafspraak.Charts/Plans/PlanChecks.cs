namespace Banenafspraak.Charts;

/// <summary>What a <see cref="ChartPlan"/> refuses, each with a message that says what it accepts.</summary>
internal static class PlanChecks
{
    public static void Text(string? text, string parameter, string expected) => Expect(!string.IsNullOrWhiteSpace(text), expected, parameter);

    public static void AtMost(int limit, int present, string parameter) =>
        Expect(present < limit, $"A chart shows at most {limit} {parameter}, for a reader cannot tell more apart; split it into several charts.", parameter);

    public static void HasSeries(ChartPlan plan, string what) =>
        Expect(plan.Series.Count > 0, $"A {what} belongs to a series: give the series first.", nameof(plan));

    public static void NotEmpty(ChartPlan plan) => Expect(
        plan.Series.Any(s => s.Points.Any(p => p.Value is not null)), $"The chart \"{plan.Title}\" is empty: it needs at least one series with at least one value.", nameof(plan));

    /// <summary>The points, which fit into the plan.</summary>
    public static Point[] Points(ChartPlan plan, string name, IEnumerable<Point> given)
    {
        Text(name, nameof(name), "A series or target needs a name for the legend.");
        ArgumentNullException.ThrowIfNull(given);
        Point[] points = [.. given];
        var names = plan.Series.Select(s => s.Name).Concat(plan.Targets.Select(t => t.Name));
        Expect(!names.Contains(name, StringComparer.Ordinal), $"The name \"{name}\" is taken: names in one legend differ.", nameof(name));
        Expect(points.Length > 0, $"\"{name}\" needs at least one point.", nameof(given));
        Labels(plan, name, points);
        if (!plan.IsBars)
            Years(plan, name, points);
        return points;
    }

    public static int BreakIndex(ChartPlan plan, string label)
    {
        Expect(!plan.IsBars, "Only charts of lines or points have breaks: bars are not joined.", nameof(plan));
        HasSeries(plan, "break");
        Expect(plan.Breaks.All(b => b.Label != label), $"There is a break before \"{label}\" already: give both reasons in one.", nameof(label));
        var index = LabelsOf(plan.Axis).IndexOf(label);
        Expect(index > 0, $"A break stands before one of {Quoted(LabelsOf(plan.Axis).Skip(1))}, not before \"{label}\".", nameof(label));
        return index;
    }

    private static void Labels(ChartPlan plan, string name, Point[] points)
    {
        var labels = LabelsOf(points);
        Expect(!labels.Exists(string.IsNullOrWhiteSpace), $"Every point of \"{name}\" needs a label or a year.", nameof(points));
        Expect(labels.Distinct(StringComparer.Ordinal).Count() == labels.Count, $"Every label of \"{name}\" occurs once, not as in {Quoted(labels)}.", nameof(points));
        if (plan.Axis.Count > 0 && !labels.SequenceEqual(LabelsOf(plan.Axis), StringComparer.Ordinal))
            throw new ArgumentException($"\"{name}\" needs the labels of \"{plan.Series[0].Name}\" in the same order ({Quoted(LabelsOf(plan.Axis))}; null for a missing value), not {Quoted(labels)}.", nameof(points));
    }

    private static void Years(ChartPlan plan, string name, Point[] points)
    {
        var isOneKind = points.Concat(plan.Axis).Select(p => p.Year is null).Distinct().Count() == 1;
        Expect(isOneKind, $"The points of \"{name}\" and of the whole chart stand at years or at labels, not at both.", nameof(points));
        Expect(!points.Zip(points.Skip(1)).Any(pair => pair.First.Year >= pair.Second.Year), $"The years of \"{name}\" go up, not as in {Quoted(LabelsOf(points))}.", nameof(points));
    }

    private static List<string> LabelsOf(IEnumerable<Point> points) => [.. points.Select(p => p.Label)];

    private static string Quoted(IEnumerable<string> labels) => string.Join(", ", labels.Select(l => $"\"{l}\""));

    private static void Expect(bool isSo, string expected, string parameter)
    {
        if (!isSo)
            throw new ArgumentException(expected, parameter);
    }
}
