namespace Banenafspraak.Analysis;

/// <summary>How far a realised number is from its target (doelstelling); positive where jobs are missing.</summary>
public static class TargetDistance
{
    /// <summary>Target minus realised, in jobs.</summary>
    /// <remarks>Formula: t - r. Yearly targets of the sectors are set, so exact (Regeling Wfsv, article 3.29); those of a single organisation were rounded.</remarks>
    /// <param name="realised">The number r: jobs, or extra jobs.</param>
    /// <param name="target">The number t of the same subject and moment, counted from the same point.</param>
    /// <exception cref="MetricException">They are not of one subject, form, moment, unit and starting point.</exception>
    public static Derivation InJobs(Derivation realised, Derivation target)
    {
        Check(realised, target);
        return Change.Difference("distance to target", realised, target);
    }

    /// <summary>The part of the target that is missing, in percent.</summary>
    /// <remarks>Formula: 100 - 100 × r / t. Each number occurs once, so the interval is tight.</remarks>
    /// <inheritdoc cref="InJobs"/>
    /// <exception cref="MetricException">As for jobs, or the target may be 0 or less.</exception>
    public static Derivation InPercent(Derivation realised, Derivation target)
    {
        Check(realised, target);
        Comparable.Positive(target, "a distance in percent");
        return Derivation.Measured("distance to target", Unit.Percent, Quantity.Hundred - realised.Quantity.InPercentOf(target.Quantity), $"100 - 100 × {realised.Bracketed} / {target.Bracketed}", realised, target);
    }

    private static void Check(Derivation realised, Derivation target)
    {
        Comparable.WithTarget(realised, target);
        Comparable.SameMoment(realised, target);
    }
}
