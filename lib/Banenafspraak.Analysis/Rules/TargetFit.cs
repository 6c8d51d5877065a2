using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A way to compute a quota target.</summary>
/// <param name="Percentage">The quota percentage.</param>
/// <param name="Converted">True where fte are turned into jobs by 36 / 25,5.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuotaConvention(decimal Percentage, bool Converted)
{
    /// <summary>In words: "2,76% with 36/25,5".</summary>
    public override string ToString() => $"{DutchNumber.Format(Percentage)}% {(Converted ? "with" : "without")} 36/25,5";
}

/// <summary>How a computed value agrees with a printed one whose rounding is unknown.</summary>
public enum RoundingFit
{
    /// <summary>Neither rounding gives the printed value.</summary>
    Misses,

    /// <summary>Rounded to the nearest, it is the printed value.</summary>
    Nearest,

    /// <summary>Only rounded down it is the printed value.</summary>
    RoundedDown,
}

/// <summary>A target as printed. Its author computed it, and no source says how such a target is rounded.</summary>
/// <param name="Value">Jobs.</param>
/// <param name="Decimals">Decimals as printed.</param>
/// <param name="Qualifier">How firmly it was printed.</param>
public sealed record PublishedTarget(decimal Value, int Decimals = 0, Qualifier Qualifier = Qualifier.Exact)
{
    /// <summary>Holds a computed value against it.</summary>
    public ConventionResult Compare(QuotaConvention convention, Estimate computed) => new(convention, computed, FitOf(computed));

    private RoundingFit FitOf(Estimate computed)
    {
        if (computed.Interval.Meets(Interval.Rounded(Value, Decimals)))
            return RoundingFit.Nearest;
        var step = new decimal(1, 0, 0, isNegative: false, (byte)Decimals);
        return computed.Interval.Meets(Interval.Between(Value, Value + step)) ? RoundingFit.RoundedDown : RoundingFit.Misses;
    }
}

/// <summary>One convention applied to a workforce, beside the printed target.</summary>
/// <param name="Convention">How it is computed.</param>
/// <param name="Computed">What it gives.</param>
/// <param name="Fit">Whether that is the printed target.</param>
public sealed record ConventionResult(QuotaConvention Convention, Estimate Computed, RoundingFit Fit);

/// <summary>What can be told of the way a published target was computed.</summary>
public enum TargetFitAnswer
{
    /// <summary>One convention gives it.</summary>
    FitsOne,

    /// <summary>Several conventions give it, so which was used cannot be told.</summary>
    FitsSeveral,

    /// <summary>No convention gives it.</summary>
    FitsNone,

    /// <summary>An input is missing, or the target is printed with a reserve.</summary>
    CannotBeTold,
}

/// <summary>Which convention a published target fits.</summary>
/// <param name="Published">The target as printed.</param>
/// <param name="Conventions">Every convention with its result; empty where an input is missing.</param>
/// <param name="Missing">What is missing; empty where nothing is.</param>
public sealed record TargetFit(PublishedTarget Published, IReadOnlyList<ConventionResult> Conventions, string Missing)
{
    /// <summary>The conventions that give the printed target.</summary>
    public IReadOnlyList<ConventionResult> Fitting => [.. Conventions.Where(c => c.Fit != RoundingFit.Misses)];

    /// <summary>What can be told.</summary>
    public TargetFitAnswer Answer => Missing.Length > 0 || Published.Qualifier != Qualifier.Exact
        ? TargetFitAnswer.CannotBeTold
        : Fitting.Count switch { 0 => TargetFitAnswer.FitsNone, 1 => TargetFitAnswer.FitsOne, _ => TargetFitAnswer.FitsSeveral };

    /// <summary>The answer in one line with the numbers that decide it.</summary>
    public string Explanation
    {
        get
        {
            if (Missing.Length > 0)
                return $"cannot be told: {Missing}";
            var results = string.Join("; ", Conventions.Select(c => $"{c.Convention}: {c.Computed.Interval} {Words(c.Fit)}"));
            return Answer switch
            {
                TargetFitAnswer.CannotBeTold => $"cannot be told: it is printed as {Published.Qualifier.Word()} ({results})",
                TargetFitAnswer.FitsOne => $"appears to be {Fitting[0].Convention} ({results})",
                TargetFitAnswer.FitsSeveral => $"fits {Fitting.Count} conventions, so which was used cannot be told ({results})",
                _ => $"fits no convention ({results})",
            };
        }
    }

    private static string Words(RoundingFit fit) => fit switch
    {
        RoundingFit.Nearest => "fits",
        RoundingFit.RoundedDown => "fits when rounded down",
        _ => "does not fit",
    };
}
