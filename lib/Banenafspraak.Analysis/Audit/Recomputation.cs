namespace Banenafspraak.Analysis;

/// <summary>A published figure computed again by a rule, from inputs alone.</summary>
/// <param name="Rule">The rule, in a few words.</param>
/// <param name="Inputs">Ids of the figures and parameters that went in.</param>
/// <param name="Formula">The arithmetic with its numbers.</param>
/// <param name="Computed">The result, with what rounding of the inputs leaves.</param>
/// <param name="Published">The figure it is held against.</param>
/// <param name="Verdict">What the comparison says.</param>
/// <param name="Note">What a reader must know to weigh the verdict; empty where nothing.</param>
public sealed record Recomputation(
    string Rule,
    IReadOnlyList<string> Inputs,
    string Formula,
    Estimate Computed,
    Figure Published,
    Verdict Verdict,
    string Note = "")
{
    /// <summary>One line that a person can check by hand: arithmetic, interval, printed value, verdict.</summary>
    public string Explanation =>
        $"{Formula} = {DutchNumber.Format(Math.Round(Computed.Point, 2))}, so {Computed.Interval}; printed {Published.Printed}: {Verdict.Word()}"
        + (Note.Length == 0 ? "" : $" ({Note})");
}
