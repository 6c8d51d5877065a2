namespace Banenafspraak.Analysis;

/// <summary>Refuses to set numbers beside each other that are not of the same thing.</summary>
internal static class Comparable
{
    /// <summary>Below this a divisor may as well be 0: a millionth of a job.</summary>
    private const decimal Least = 0.000001m;

    /// <summary>Both in one unit.</summary>
    public static void SameUnit(Derivation a, Derivation b)
    {
        if (a.Unit != b.Unit)
            throw new MetricException($"{a} is in {a.Unit.Word()} and {b} in {b.Unit.Word()}; both must have the same unit.");
    }

    /// <summary>Of one measure, subject and form, counted from the same point, and both yearly or both quarterly.</summary>
    public static void SameThing(Derivation a, Derivation b)
    {
        if (a.Meaning is not { } first || b.Meaning is not { } second)
            return;
        Same(a, b, "measure", first.Measure.Word(), second.Measure.Word());
        Same(a, b, "subject", first.Subject, second.Subject);
        Same(a, b, "form", first.Form.Word(), second.Form.Word());
        Same(a, b, "starting point", From(first), From(second));
        SameRhythm(a, b);
    }

    /// <summary>Counting in and leaving out the same.</summary>
    public static void SameScope(Derivation a, Derivation b)
    {
        if (a.Meaning is { } first && b.Meaning is { } second)
            Same(a, b, "scope", first.Scope.Word(), second.Scope.Word());
    }

    /// <summary>Of one measure and starting point, in one unit, at one moment: what may be added up.</summary>
    public static void Alike(Derivation a, Derivation b)
    {
        SameUnit(a, b);
        if (a.Meaning is not { } first || b.Meaning is not { } second)
            return;
        Same(a, b, "measure", first.Measure.Word(), second.Measure.Word());
        Same(a, b, "starting point", From(first), From(second));
        SameMoment(a, b);
    }

    /// <summary>Measured at one moment.</summary>
    public static void SameMoment(Derivation a, Derivation b)
    {
        if (a.Meaning is { } first && b.Meaning is { } second)
            Same(a, b, "moment", first.Period.ToString(), second.Period.ToString());
    }

    /// <summary>A realised number and a target: of one subject, in one unit, counted from the same point.</summary>
    public static void WithTarget(Derivation realised, Derivation target)
    {
        SameUnit(realised, target);
        if (realised.Meaning is not { } first || target.Meaning is not { } second)
            return;
        if (first.Measure is not (Measure.Jobs or Measure.ExtraJobs) || second.Measure != Measure.Target)
            throw new MetricException($"{realised} is of measure {first.Measure.Word()} and {target} of {second.Measure.Word()}; a distance lies between jobs or extra-jobs and a target.");
        Same(realised, target, "subject", first.Subject, second.Subject);
        Same(realised, target, "form", first.Form.Word(), second.Form.Word());
        Same(realised, target, "starting point", From(first), From(second));
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

    /// <summary>A whole of parts of 0 or more that is certainly above 0.</summary>
    public static void NotAllZero(IEnumerable<Quantity> parts, IEnumerable<Derivation> numbers, string use)
    {
        if (parts.Sum(p => p.Interval.Low) < Least)
            throw new MetricException($"{string.Join(" and ", numbers)} may all be 0; {use} needs a whole above 0.");
    }

    private static void SameRhythm(Derivation a, Derivation b)
    {
        if (a.Meaning!.Period.IsQuarterly != b.Meaning!.Period.IsQuarterly)
            throw new MetricException($"{a} is of {a.Meaning.Period} and {b} of {b.Meaning.Period}: a quarterly count is indicative and uses an older key, so both must be quarterly or both yearly.");
    }

    private static void Same(Derivation a, Derivation b, string what, string first, string second)
    {
        if (first != second)
            throw new MetricException($"{a} has {what} {first} and {b} has {second}; both must have the same {what}.");
    }

    private static string From(Meaning meaning) => meaning.RelativeTo == Period.Baseline ? "baseline" : meaning.RelativeTo.ToString();
}

/// <summary>A metric was asked of numbers that do not allow it. The message names the numbers and says what is allowed.</summary>
public sealed class MetricException(string message) : AnalysisException(message);
