namespace Banenafspraak.Analysis;

/// <summary>What each sector or ministry adds to the change of the whole, in jobs and in percentage points of the growth of the whole.</summary>
/// <remarks>
/// Formulas: b - a for a part; 100 × (b - a) / w for its percentage points, w the earlier whole. The parts and <see cref="Rest"/> add up to the
/// change of the whole, exactly. Each number occurs once in each formula. That w holds a is not used, so the points are bounded safely, not tightly.
/// Source: the usual decomposition of a growth rate, as statistical offices publish it (contributions to growth).
/// </remarks>
public sealed record Contributions
{
    private Contributions(Metric change, IReadOnlyList<Contribution> parts, Metric rest) => (Change, Parts, Rest) = (change, parts, rest);

    /// <summary>The change of the whole, in jobs.</summary>
    public Metric Change { get; }

    /// <summary>What each part adds, in the order given.</summary>
    public IReadOnlyList<Contribution> Parts { get; }

    /// <summary>The change of the whole minus that of the parts: rounding, and parts that were not given.</summary>
    public Metric Rest { get; }

    /// <summary>Divides the change of a whole over its parts.</summary>
    /// <param name="earlier">The whole w; above 0.</param>
    /// <param name="later">The whole later.</param>
    /// <param name="parts">Earlier and later number of each part, at the same moments. A part behind a break is refused; leave it out and it stays in the rest.</param>
    /// <param name="breaks">What may not be joined.</param>
    /// <exception cref="MetricException">
    /// There is no part, a part occurs twice, the whole may be 0 or less, numbers are not of the same moments and measure, or a break lies between two.
    /// </exception>
    public static Contributions To(Observation earlier, Observation later, IEnumerable<(Observation Earlier, Observation Later)> parts, Breaks breaks)
    {
        ArgumentNullException.ThrowIfNull(breaks);
        List<(Observation Earlier, Observation Later)> all = [.. parts];
        if (all.Count == 0)
            throw new MetricException("There is no part; a contribution needs at least one sector or ministry.");
        if (all.Select(p => p.Earlier.Meaning?.Subject).OfType<string>().GroupBy(s => s, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new MetricException($"{twice.Key} is given twice; each part counts once.");
        var change = Analysis.Change.Between(earlier, later, breaks);
        Comparable.Positive(earlier, "a contribution in percentage points");
        var found = all.ConvertAll(p => Part(p.Earlier, p.Later));
        var rest = found.Aggregate(change.Estimate, (left, part) => left - part.Jobs.Estimate);
        return new(change, found, Metric.Of("rest", rest, change.Unit, string.Join(" - ", found.Select(p => $"({p.Jobs.Formula})").Prepend($"({change.Formula})")), [later, earlier, .. all.SelectMany(p => new[] { p.Later, p.Earlier })]));

        Contribution Part(Observation from, Observation to)
        {
            Comparable.Alike(earlier, from);
            Comparable.Alike(later, to);
            var jobs = Analysis.Change.Between(from, to, breaks);
            return new(from.Meaning?.Subject ?? from.Text, jobs, Metric.Of("contribution", Percent.Of(jobs.Estimate, earlier.Estimate), Unit.PercentagePoint, $"100 × ({jobs.Formula}) / {earlier.Operand}", to, from, earlier));
        }
    }
}
