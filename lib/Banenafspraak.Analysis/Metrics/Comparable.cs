namespace Banenafspraak.Analysis;

/// <summary>A metric was asked of numbers that do not allow it. The message names the numbers and says what is allowed.</summary>
public sealed class MetricException(string message) : AnalysisException(message);

/// <summary>Refuses to set numbers beside each other that are not of the same thing.</summary>
internal static class Comparable
{
    /// <summary>Below this a divisor may as well be 0: a millionth of a job.</summary>
    private const decimal Least = 0.000001m;

    private static readonly Dictionary<string, Func<Meaning, string>> Aspects = new(StringComparer.Ordinal)
    {
        ["measure"] = m => m.Measure.Word(),
        ["subject"] = m => m.Subject,
        ["form"] = m => m.Form.Word(),
        ["scope"] = m => m.Scope.Word(),
        ["starting point"] = m => m.RelativeTo == Period.Baseline ? "baseline" : m.RelativeTo.ToString(),
        ["moment"] = m => m.Period.ToString(),
    };

    /// <summary>Both in one unit.</summary>
    public static void SameUnit(Derivation a, Derivation b)
    {
        if (a.Unit != b.Unit)
            throw new MetricException($"{a} is in {a.Unit.Word()} and {b} in {b.Unit.Word()}; both must have the same unit.");
    }

    /// <summary>Of one measure, subject and form, counted from the same point, and both yearly or both quarterly.</summary>
    public static void SameThing(Derivation a, Derivation b)
    {
        Same(a, b, "measure", "subject", "form", "starting point");
        SameRhythm(a, b);
    }

    /// <summary>Alike in these: measure, subject, form, scope, starting point, moment. A plain number is like any other.</summary>
    public static void Same(Derivation a, Derivation b, params ReadOnlySpan<string> aspects)
    {
        if (a.Meaning is not { } first || b.Meaning is not { } second)
            return;
        foreach (var what in aspects)
        {
            if (Aspects[what](first) != Aspects[what](second))
                throw new MetricException($"{a} has {what} {Aspects[what](first)} and {b} has {Aspects[what](second)}; both must have the same {what}.");
        }
    }

    /// <summary>A realised number and a target: of one subject, in one unit, counted from the same point.</summary>
    public static void WithTarget(Derivation realised, Derivation target)
    {
        SameUnit(realised, target);
        if (realised.Meaning is { } first && target.Meaning is { } second && (first.Measure is not (Measure.Jobs or Measure.ExtraJobs) || second.Measure != Measure.Target))
            throw new MetricException($"{realised} is of measure {first.Measure.Word()} and {target} of {second.Measure.Word()}; a distance lies between jobs or extra-jobs and a target.");
        Same(realised, target, "subject", "form", "starting point");
        SameRhythm(realised, target);
    }

    /// <summary>A number of jobs, which is 0 or more; half a job below 0 that only rounding leaves is cut off.</summary>
    public static Quantity NotNegative(Derivation jobs, string use)
    {
        if (jobs.Quantity.Value < 0)
            throw new MetricException($"{jobs} is negative; {use} takes numbers of 0 or more.");
        return new(jobs.Quantity.Value, Interval.Between(Math.Max(0, jobs.Quantity.Interval.Low), jobs.Quantity.Interval.High));
    }

    /// <summary>A divisor that is certainly above 0.</summary>
    public static void Positive(Derivation divisor, string use)
    {
        if (divisor.Quantity.Interval.Low < Least)
            throw new MetricException($"{divisor} may be 0 or less ({divisor.Quantity.Interval}); {use} divides by it, so it must be above 0.");
    }

    private static void SameRhythm(Derivation a, Derivation b)
    {
        if (a.Meaning is { } first && b.Meaning is { } second && first.Period.IsQuarterly != second.Period.IsQuarterly)
            throw new MetricException($"{a} is of {first.Period} and {b} of {second.Period}: a quarterly count is indicative and uses an older key, so both must be quarterly or both yearly.");
    }
}
