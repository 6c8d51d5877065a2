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
        Comparable.Same(realised, target, "moment");
    }
}

/// <summary>How much of the work is by formal contract (formele dienstverbanden) and not hired in (inleenverbanden).</summary>
public static class FormalShare
{
    /// <summary>Formal jobs in percent of formal and hired-in jobs together.</summary>
    /// <remarks>
    /// Formula: 100 × f / (f + h), as kst-34352-299 (section vorm-dienstverband) prints it. Here f occurs twice; the share rises with f and falls
    /// with h, so its bounds are computed at the ends of their intervals, and are tight. A total that is printed rounded is not used.
    /// </remarks>
    /// <param name="formal">The number f, 0 or more.</param>
    /// <param name="hiredIn">The number h of the same subject, measure and moment, 0 or more: a share of parts below 0 means nothing.</param>
    /// <exception cref="MetricException">One is negative, both may be 0, or they are not of one subject, measure, unit and moment.</exception>
    public static Derivation Of(Derivation formal, Derivation hiredIn)
    {
        Comparable.SameUnit(formal, hiredIn);
        Comparable.Same(formal, hiredIn, "measure", "starting point", "moment");
        if (formal.Meaning is { } f && hiredIn.Meaning is { } h && (f.Subject != h.Subject || f.Form != Form.Formal || h.Form != Form.HiredIn))
            throw new MetricException($"{formal} is {f.Form.Word()} of {f.Subject} and {hiredIn} is {h.Form.Word()} of {h.Subject}; the share takes formal and hired-in of one subject.");
        var (own, hired) = (Comparable.NotNegative(formal, "a share"), Comparable.NotNegative(hiredIn, "a share"));
        if (own.Interval.Low + hired.Interval.Low <= 0)
            throw new MetricException($"{formal} and {hiredIn} may all be 0; a share needs a whole above 0.");
        Quantity Share(decimal f, decimal h) => Quantity.Set(f).InPercentOf(Quantity.Set(f + h));
        var interval = Interval.Between(Share(own.Interval.Low, hired.Interval.High).Interval.Low, Share(own.Interval.High, hired.Interval.Low).Interval.High);
        var point = Share(own.Value, hired.Value).Value;
        return Derivation.Measured("share of formal work", Unit.Percent, new(point, interval), $"100 × {formal.Bracketed} / ({formal.Bracketed} + {hiredIn.Bracketed})", formal, hiredIn);
    }
}
