namespace Banenafspraak.Analysis;

/// <summary>Whether jobs are spread over many sectors or ministries, or stand with a few.</summary>
public static class Concentration
{
    private const int MostParts = 16;

    /// <summary>The Herfindahl-Hirschman index: from 1/n, where n parts have equally many jobs, to 1, where one has them all.</summary>
    /// <remarks>
    /// Formula: x1² + ... + xn² divided by (x1 + ... + xn)², the sum of the squared shares (A. O. Hirschman, The Paternity of an Index, American
    /// Economic Review 54, 1964). Each x occurs twice. In one x the index falls and then rises, so its greatest value lies at a corner; its least lies
    /// where every x is as near to one level as its interval allows, and is found exactly. Both bounds are tight.
    /// </remarks>
    /// <param name="parts">Jobs of each part at one moment, 0 or more; 2 to 16 parts.</param>
    /// <exception cref="MetricException">Too few or too many parts, a part is given twice or is negative, all may be 0, or they are not of one measure, unit and moment.</exception>
    public static Metric Index(params IEnumerable<Observation> parts)
    {
        List<Observation> all = [.. parts];
        if (all.Count is < 2 or > MostParts)
            throw new MetricException($"{all.Count} parts; concentration is computed over 2 to {MostParts}.");
        all.ForEach(p => Comparable.Alike(all[0], p));
        if (all.Select(p => p.Meaning).OfType<Meaning>().GroupBy(m => (m.Subject, m.Form)).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw new MetricException($"{twice.Key.Subject} is given twice; each part counts once.");
        var jobs = all.ConvertAll(p => Comparable.NotNegative(p, "concentration"));
        Interval[] boxes = [.. jobs.Select(j => j.Interval)];
        Comparable.NotAllZero(jobs, all, "concentration");
        var sum = jobs.Sum(j => j.Point);
        var interval = Interval.Between(LeastIndex.Of(boxes), Corners.Hull(Ratio, boxes).High);
        return Metric.Of("concentration", new(jobs.Sum(j => j.Point * j.Point) / (sum * sum), interval), Unit.Other, $"({string.Join(" + ", all.Select(p => p.Text + "²"))}) / ({string.Join(" + ", all.Select(p => p.Text))})²", all);
    }

    /// <summary>How many parts of equal size are as concentrated: 1 divided by the index.</summary>
    /// <remarks>Formula: 1 / H (M. A. Adelman, Comment on the "H" Concentration Measure as a Numbers-Equivalent, Review of Economics and Statistics 51, 1969).</remarks>
    /// <param name="index">What <see cref="Index"/> gave.</param>
    public static Metric EffectiveNumber(Metric index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return new("effective number of parts", Percent.Exact(1) / index.Estimate, Unit.Other, $"1 / {DutchNumber.Format(Math.Round(index.Estimate.Point, 4))}", index.Sources);
    }

    private static Interval Ratio(Interval[] corner)
    {
        var sum = corner.Aggregate((a, b) => a + b);
        return corner.Select(x => x * x).Aggregate((a, b) => a + b) / (sum * sum);
    }
}
