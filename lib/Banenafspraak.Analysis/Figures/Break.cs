namespace Banenafspraak.Analysis;

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
