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

/// <summary>Figures that may not be joined into one line, from when, and why.</summary>
/// <param name="Id">Such as "breaks/gemeenten/target/2024".</param>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="From">The first period that may not be joined to what came before.</param>
/// <param name="Kind">What changed, in a few words.</param>
/// <param name="Place">Where it is said: a place in a letter, or a row of the series.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record Break(string Id, string Subject, Measure Measure, Form Form, Period From, string Kind, string Place, string Note)
{
    internal static Break Read(TableRow row) => new(
        row["id"], row["subject"], row.Word<Measure>("measure"), row.Word<Form>("form"), row.Period("from"), row["kind"], row["place"], row["note"]);
}
