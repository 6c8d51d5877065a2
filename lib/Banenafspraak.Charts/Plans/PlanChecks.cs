namespace Banenafspraak.Charts;

/// <summary>What a <see cref="ChartPlan"/> refuses, each with a message that says what it accepts.</summary>
internal static class PlanChecks
{
    public static void Text(string? text, string parameter, string expected)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new ArgumentException(expected, parameter);
    }

    public static void AtMost(int limit, int present, string parameter)
    {
        if (present >= limit)
            throw new ArgumentException($"A chart shows at most {limit} {parameter}, for a reader cannot tell more apart; split it into several charts.", parameter);
    }

    public static void HasSeries(ChartPlan plan, string what)
    {
        if (plan.Series.Count == 0)
            throw new ArgumentException($"A {what} belongs to a series: give the series first.", nameof(plan));
    }

    public static void NotEmpty(ChartPlan plan)
    {
        if (!plan.Series.Any(s => s.Points.Any(p => p.Value is not null)))
            throw new ArgumentException($"The chart \"{plan.Title}\" is empty: it needs at least one series with at least one value.", nameof(plan));
    }

    /// <summary>The points, which fit into the plan.</summary>
    public static Point[] Points(ChartPlan plan, string name, IEnumerable<Point> given)
    {
        Text(name, nameof(name), "A series or target needs a name for the legend.");
        ArgumentNullException.ThrowIfNull(given);
        Point[] points = [.. given];
        if (plan.Series.Select(s => s.Name).Concat(plan.Targets.Select(t => t.Name)).Contains(name, StringComparer.Ordinal))
            throw new ArgumentException($"The name \"{name}\" is taken: names in one legend differ.", nameof(name));
        if (points.Length == 0)
            throw new ArgumentException($"\"{name}\" needs at least one point.", nameof(given));
        Labels(plan, name, points);
        if (!plan.IsBars)
            Years(plan, name, points);
        return points;
    }

    public static int BreakIndex(ChartPlan plan, string label)
    {
        if (plan.IsBars)
            throw new ArgumentException("Only charts of lines or points have breaks: bars are not joined.", nameof(plan));
        HasSeries(plan, "break");
        if (plan.Breaks.Any(b => string.Equals(b.Label, label, StringComparison.Ordinal)))
            throw new ArgumentException($"There is a break before \"{label}\" already: give both reasons in one.", nameof(label));
        var index = LabelsOf(plan.Axis).IndexOf(label);
        return index > 0
            ? index
            : throw new ArgumentException($"A break stands before one of {Quoted(LabelsOf(plan.Axis).Skip(1))}, not before \"{label}\".", nameof(label));
    }

    private static void Labels(ChartPlan plan, string name, Point[] points)
    {
        var labels = LabelsOf(points);
        if (labels.Exists(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"Every point of \"{name}\" needs a label or a year.", nameof(points));
        if (labels.Distinct(StringComparer.Ordinal).Count() < labels.Count)
            throw new ArgumentException($"Every label of \"{name}\" occurs once, not as in {Quoted(labels)}.", nameof(points));
        if (plan.Axis.Count > 0 && !labels.SequenceEqual(LabelsOf(plan.Axis), StringComparer.Ordinal))
            throw new ArgumentException($"\"{name}\" needs the labels of \"{plan.Series[0].Name}\" in the same order ({Quoted(LabelsOf(plan.Axis))}; null for a missing value), not {Quoted(labels)}.", nameof(points));
    }

    private static void Years(ChartPlan plan, string name, Point[] points)
    {
        if (points.Concat(plan.Axis).Select(p => p.Year is null).Distinct().Count() > 1)
            throw new ArgumentException($"The points of \"{name}\" and of the whole chart stand at years or at labels, not at both.", nameof(points));
        if (points.Zip(points.Skip(1)).Any(pair => pair.First.Year >= pair.Second.Year))
            throw new ArgumentException($"The years of \"{name}\" go up, not as in {Quoted(LabelsOf(points))}.", nameof(points));
    }

    private static List<string> LabelsOf(IEnumerable<Point> points) => [.. points.Select(p => p.Label)];

    private static string Quoted(IEnumerable<string> labels) => string.Join(", ", labels.Select(l => $"\"{l}\""));
}
