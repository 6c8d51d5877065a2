using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The parts of a whole at the ends of two years: how near each was to its target. Where the count changed in between, the two are set apart and not compared.</summary>
public sealed class RateComparison
{
    private readonly IReadOnlyList<(SubjectResult Earlier, SubjectResult Later, Comparison Change)> _parts;
    private readonly IReadOnlyList<SubjectResult> _without;

    private RateComparison(IReadOnlyList<(SubjectResult Earlier, SubjectResult Later, Comparison Change)> parts, IReadOnlyList<SubjectResult> without) => (_parts, _without) = (parts, without);

    /// <summary>Compares the parts of <paramref name="whole"/>, such as the ministries of rijk or the sectors of overheid.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="whole">Id of the whole.</param>
    /// <param name="earlier">The first year.</param>
    /// <param name="later">The second year.</param>
    /// <exception cref="ArgumentException">No part has jobs and a target, without reserve, at both moments.</exception>
    public static RateComparison Of(Dataset data, string whole, int earlier, int later)
    {
        ArgumentNullException.ThrowIfNull(data);
        var before = PartsOf(earlier).ToDictionary(r => r.Subject.Id, StringComparer.Ordinal);
        var all = PartsOf(later).Select(r => (Later: r, Change: before.TryGetValue(r.Subject.Id, out var b) ? r.Since(b) : null)).ToList();
        var parts = all.Where(p => p.Change is { Movement: not Movement.Unknown }).Select(p => (before[p.Later.Subject.Id], p.Later, p.Change!)).OrderByDescending(p => p.Later.Rate!.Value.Value).ToList();
        return parts.Count > 0
            ? new(parts, [.. all.Where(p => p.Change is null or { Movement: Movement.Unknown }).Select(p => p.Later)])
            : throw new ArgumentException($"No part of {whole} has jobs and a target at the end of {earlier} and of {later}.", nameof(whole));

        IEnumerable<SubjectResult> PartsOf(int year) => SubjectResult.Of(data, data.Rebuilt.All, whole, year).Where(r => r.Subject.Id != whole);
    }

    /// <summary>A mark for each moment of each part. The earlier one is another mark where the count changed.</summary>
    public Chart Chart()
    {
        var plan = Charts.Chart.Points(Finding(), Texts.FormatComparedDescription(from: From, to: To, what: What), RealisationCharts.Percent)
            .WithCategories(Texts.PartWord)
            .WithSeries(Texts.FormatEndOf(year: From), _parts.Select(p => At(p.Earlier, p.Change.Movement != Movement.Broken)));
        if (_parts.Any(p => p.Change.Movement == Movement.Broken))
            plan = plan.WithSeries(Texts.FormatEndOfOtherwise(year: From), _parts.Select(p => At(p.Earlier, p.Change.Movement == Movement.Broken)));
        return plan.WithSeries(Texts.FormatEndOf(year: To), _parts.Select(p => At(p.Later, true))).WithTargetLine(Texts.Target, 100).Draw();
    }

    /// <summary>Both moments beside each other, the difference, and where there is none, why.</summary>
    public Table Table() =>
        Charts.Table.Of(
            Texts.FormatComparedCaption(from: From, to: To),
            Texts.Part, TableColumn.Number(Texts.FormatEndOf(year: From), RealisationCharts.Percent),
            TableColumn.Number(Texts.FormatEndOf(year: To), RealisationCharts.Percent), TableColumn.Number(Texts.Difference, NumberFormat.Decimal("", 1)), Texts.Jobs, Texts.WhyNone)
        .WithRows(_parts, p =>
        [
            Named(p.Later), p.Earlier.Rate!.Value.Value, p.Later.Rate!.Value.Value,
            p.Change.Movement is Movement.Rose or Movement.Fell ? p.Change.Difference?.Value : TableCell.Missing,
            p is { Earlier.Jobs: { } before, Later.Jobs: { } after } ? Texts.FormatFromTo(from: Words.Printed(before.Figure), to: Words.Printed(after.Figure)) : TableCell.Missing,
            Why(p.Change),
        ])
        .WithRows(_without, r => [Named(r), TableCell.Missing, TableCell.Missing, TableCell.Missing, TableCell.Missing, Texts.WhyReserve]);

    private int From => _parts[0].Earlier.Year;

    private int To => _parts[0].Later.Year;

    private string What => RealisationCharts.What([.. _parts.Select(p => p.Later)]);

    private string Finding()
    {
        var by = _parts.ToLookup(p => p.Change.Movement);
        var comparable = _parts.Count - by[Movement.Broken].Count();
        var rose = by[Movement.Rose].ToList();
        var most = rose.Where(p => p.Change.Difference is not null).MaxBy(p => p.Change.Difference!.Value.Value);
        return comparable == 0
            ? Texts.FormatComparedNone(from: From, to: To, what: What)
            : Words.Title(
                Texts.FormatComparedRose(from: From, to: To, count: rose.Count, all: comparable, what: What)
                    + (rose.Count > 1 && most.Change is not null ? ", " + Texts.FormatComparedMost(name: most.Later.Subject.Name, points: Points(most.Change)) : ""),
                by[Movement.Fell].Any() ? Texts.FormatComparedFell(count: by[Movement.Fell].Count()) : null,
                by[Movement.Open].Any() ? Texts.FormatComparedOpen(count: by[Movement.Open].Count()) : null,
                by[Movement.Contradicted].Any() ? Texts.FormatComparedContradicted(count: by[Movement.Contradicted].Count(), names: Words.Names(by[Movement.Contradicted].Select(p => p.Later))) : null,
                by[Movement.Broken].Any() ? Texts.FormatComparedBroken(names: Words.Names(by[Movement.Broken].Select(p => p.Later))) : null);
    }

    private static string Named(SubjectResult result) => $"{result.Subject.Id}: {Words.NameOf(result.Subject)}";

    private static string Points(Comparison change) => Texts.FormatPoints(number: Words.Signed(change.Difference!.Value.Value, 1));

    private static string? Why(Comparison change) => change switch
    {
        { Break: { } found } => $"{found.Kind}: {found.Note}",
        { Movement: Movement.Open } => Texts.WhyRounding,
        { Movement: Movement.Contradicted } => Texts.WhyContradiction,
        { Difference: null } => Texts.WhyContradictionInSize,
        _ => null,
    };

    private static Point At(SubjectResult result, bool isShown) => isShown
        ? Point.At(result.Subject.Id, result.Rate!.Value.Value, RealisationCharts.SourceOf(result)).Within(result.Rate!.Value.Interval)
        : Point.At(result.Subject.Id, null);
}
