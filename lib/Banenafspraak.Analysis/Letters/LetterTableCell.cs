namespace Banenafspraak.Analysis;

/// <summary>A cell of a table.</summary>
/// <param name="Text">All that stands in it, with its place.</param>
/// <param name="Printed">The number as the text shows it, without the word for its unit: "5.637", "80%", "(70.000)"; a damaged one too.</param>
/// <param name="Value">The number; null where it cannot be read.</param>
/// <param name="Unit">What it counts; null where the table does not say so.</param>
/// <param name="Reason">Why there is no value; null where there is one.</param>
public sealed record LetterTableCell(Passage Text, string Printed, decimal? Value, Unit? Unit, string? Reason)
{
    /// <summary>True for a number between "(" and ")", which these letters use for targets, never for negative numbers.</summary>
    public bool InParentheses { get; init; }

    /// <summary>True where "+/-" or a word such as "circa" stands before the number.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Where it stands.</summary>
    public TextPosition Position => Text.Start;
}
