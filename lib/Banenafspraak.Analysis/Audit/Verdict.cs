namespace Banenafspraak.Analysis;

/// <summary>What a recomputation says of a printed number.</summary>
public enum Verdict
{
    /// <summary>The computed value, rounded as printed, is the printed value.</summary>
    Exact,

    /// <summary>It is not, but rounding of the inputs explains the difference.</summary>
    WithinRounding,

    /// <summary>No unrounded inputs explain the printed value.</summary>
    Contradicted,

    /// <summary>The interval is too wide to say anything, or a number is printed with a reserve (about, at least).</summary>
    Undecidable,

    /// <summary>A number that is needed is not printed, or cannot be read.</summary>
    NotChecked,
}
