namespace Banenafspraak.Analysis;

/// <summary>One yearly national value from a public source other than the letters.</summary>
/// <param name="Id">Such as "series/extra-jobs/markt/total/2022"; a rival value has a word behind the year.</param>
/// <param name="Measure">jobs, extra-jobs or target.</param>
/// <param name="Subject">totaal, markt or overheid.</param>
/// <param name="Form">total, formal or hired-in.</param>
/// <param name="Period">The end of the year.</param>
/// <param name="Value">Jobs; null where no source with a figure was found.</param>
/// <param name="Status">official, second-hand, derived, indicative or not-found.</param>
/// <param name="Basis">Set for a target, measured for a result.</param>
/// <param name="Source">Where it stands, or how it was derived.</param>
/// <param name="Consulted">Day on which the source was last consulted; null where that was not recorded.</param>
/// <param name="ConflictsWith">Id of a value of the same thing that differs; empty where there is none.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record SeriesValue(
    string Id,
    Measure Measure,
    string Subject,
    Form Form,
    Period Period,
    decimal? Value,
    string Status,
    Basis Basis,
    string Source,
    DateOnly? Consulted,
    string ConflictsWith,
    string Note)
{
    /// <summary>The value with what is known of it: exact where it is set, else rounded as it is written; null where no source was found.</summary>
    public Quantity? Quantity => Value is not { } value ? null
        : Basis == Basis.Set ? Analysis.Quantity.Set(value)
        : Analysis.Quantity.Measured(value, value.Scale);

    internal static SeriesValue Read(TableRow row) => new(
        row["id"],
        row.Word<Measure>("measure"),
        row["subject"],
        row.Word<Form>("form"),
        row.Period("period"),
        row.Number("value"),
        row["status"],
        row.Word<Basis>("basis"),
        row["source"],
        row.Date("consulted"),
        row["conflicts_with"],
        row["note"]);
}
