using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The parts of a whole at two moments: how near each was to its target. Where the count changed in between, the two are set apart and not compared.</summary>
public sealed class RateComparison
{
    private static readonly NumberFormat OfTarget = NumberFormat.Percent();

    private readonly IReadOnlyList<(Subject Subject, Rate Earlier, Rate Later, Break? Break)> _parts;
    private readonly Period _earlier;
    private readonly Period _later;
    private readonly IReadOnlyList<Subject> _without;

    private RateComparison(IReadOnlyList<(Subject Subject, Rate Earlier, Rate Later, Break? Break)> parts, IReadOnlyList<Subject> without, Period earlier, Period later) =>
        (_parts, _without, _earlier, _later) = (parts, without, earlier, later);

    /// <summary>Compares the parts of <paramref name="whole"/>, such as the ministries of rijk or the sectors of overheid.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="whole">Id of the whole.</param>
    /// <param name="earlier">The first moment.</param>
    /// <param name="later">The second moment.</param>
    /// <exception cref="ArgumentException">No part has jobs and a target, without reserve, at both moments.</exception>
    public static RateComparison Of(Dataset data, string whole, Period earlier, Period later)
    {
        var breaks = Breaks.Of(data);
        var parts = new List<(Subject Subject, Rate Earlier, Rate Later, Break? Break)>();
        var without = new List<Subject>();
        foreach (var subject in data.Subjects.Where(s => s.Parent == whole))
        {
            if (Rate.Of(data.Figures, subject.Id, earlier) is { } first && Rate.Of(data.Figures, subject.Id, later) is { } second)
                parts.Add((subject, first, second, first.BreakBefore(second, breaks)));
            else if (data.Figures.Subject(subject.Id).Measure(Measure.Target).Count > 0)
                without.Add(subject);
        }
        return parts.Count > 0
            ? new([.. parts.OrderByDescending(p => p.Later.Value.Value)], without, earlier, later)
            : throw new ArgumentException($"No part of {whole} has jobs and a target at {earlier} and at {later}.", nameof(whole));
    }

    /// <summary>A mark for each moment of each part. The earlier one is another mark where the count changed.</summary>
    public Chart Chart()
    {
        var plan = Charts.Chart.Points(
                Finding,
                $"Realised jobs in percent of the target, {Words.When(_earlier)} and {Words.When(_later)}, for each part that has both numbers without reserve, highest first. Lines show what rounding leaves. Where the count changed in between, the earlier mark is another one: the two may not be compared.",
                OfTarget)
            .WithCategories("part")
            .WithSeries(Words.When(_earlier), _parts.Select(p => p.Break is null ? p.Earlier.At(p.Subject.Id) : Point.At(p.Subject.Id, null)));
        if (_parts.Any(p => p.Break is not null))
            plan = plan.WithSeries($"{Words.When(_earlier)}, counted differently", _parts.Select(p => p.Break is null ? Point.At(p.Subject.Id, null) : p.Earlier.At(p.Subject.Id)));
        return plan.WithSeries(Words.When(_later), _parts.Select(p => p.Later.At(p.Subject.Id))).WithTargetLine("the target", 100).Draw();
    }

    /// <summary>Both moments beside each other, the difference, and where there is none, why.</summary>
    public Table Table() =>
        Charts.Table.Of("Part of the target that was reached", "Part", TableColumn.Number(Words.When(_earlier), OfTarget), TableColumn.Number(Words.When(_later), OfTarget), TableColumn.Number("Difference", NumberFormat.Decimal("points", 1)), "Jobs", "Why there is none")
        .WithRows(_parts, p =>
        [
            $"{p.Subject.Id}: {p.Subject.EnglishName}", p.Earlier.Value.Value, p.Later.Value.Value,
            p.Break is null ? p.Later.Value.Value - p.Earlier.Value.Value : TableCell.Missing,
            $"{Words.Printed(p.Earlier.Realised)} to {Words.Printed(p.Later.Realised)}", p.Break is { } found ? $"{found.Kind}: {found.Note}" : null,
        ])
        .WithRows(_without, s => [$"{s.Id}: {s.EnglishName}", TableCell.Missing, TableCell.Missing, TableCell.Missing, TableCell.Missing, "a number is missing, or printed with a reserve"]);

    private string Finding
    {
        get
        {
            var comparable = _parts.Where(p => p.Break is null).ToList();
            var nearer = comparable.Count(p => p.Later.Value.Interval.Low > p.Earlier.Value.Interval.High);
            var further = comparable.Count(p => p.Later.Value.Interval.High < p.Earlier.Value.Interval.Low);
            var reached = _parts.Count(p => p.Later.Value.Value >= 100);
            return $"Of {comparable.Count} that may be compared, {nearer} came nearer to the target between {Words.When(_earlier)} and {Words.When(_later)}, and {further} moved away; {reached} of {_parts.Count} reached it";
        }
    }
}

/// <summary>What a subject realised of its target at one moment, from the two numbers that a letter prints without reserve.</summary>
internal sealed record Rate(Figure Realised, Figure Target)
{
    /// <summary>In percent.</summary>
    public Quantity Value { get; } = Realised.Quantity!.Value.InPercentOf(Target.Quantity!.Value);

    /// <summary>The rate of a subject; null where one of the two numbers is missing, unreadable or printed with a reserve.</summary>
    public static Rate? Of(Figures figures, string subject, Period period)
    {
        var then = figures.Subject(subject).Period(period).Form(Form.Total).Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact });
        return then.Measure(Measure.Jobs) is [var realised, ..] && then.Measure(Measure.Target) is [var target, ..] ? new(realised, target) : null;
    }

    /// <summary>What forbids to compare this with the same subject at a later moment; null where nothing does.</summary>
    public Break? BreakBefore(Rate later, Breaks breaks) =>
        breaks.Between(Realised, later.Realised.Period.LastDay) ?? breaks.Between(Target, later.Target.Period.LastDay);

    public Point At(string label) => Point.At(label, Value.Value, Realised.Id).Within(Value.Interval);
}
