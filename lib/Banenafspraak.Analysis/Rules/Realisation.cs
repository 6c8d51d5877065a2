namespace Banenafspraak.Analysis;

/// <summary>What was realised of a target (realisatiepercentage), as the letters to parliament give it (kst-34352-258 and kst-34352-348).</summary>
public static class Realisation
{
    /// <summary>Realised as a percentage of the target.</summary>
    /// <param name="realised">Jobs or extra jobs, in the unit of the target.</param>
    /// <param name="target">The target, more than 0.</param>
    /// <returns>Percent, not rounded, with what rounding of both leaves; it may be over 100.</returns>
    /// <exception cref="RuleException">The target is not more than 0.</exception>
    public static Estimate Rate(Quantity realised, Quantity target)
    {
        Check(realised, target);
        return Estimate.Of(realised) * Estimate.Of(Quantity.Set(100, Unit.Percent)) / Estimate.Of(target);
    }

    /// <summary>Jobs that are missing to the target; negative where it is passed.</summary>
    /// <inheritdoc cref="Rate"/>
    public static Estimate Distance(Quantity realised, Quantity target)
    {
        Check(realised, target);
        return Estimate.Of(target) - Estimate.Of(realised);
    }

    private static void Check(Quantity realised, Quantity target)
    {
        RuleException.NotTooLarge(realised.Value, "Realised");
        RuleException.NotTooLarge(target.Value, "Target");
        RuleException.Require(target.Interval.Low > 0, $"Target: more than 0 is allowed, not {target}.");
    }
}
