namespace Banenafspraak.Analysis;

/// <summary>A number of the counting rules that is not established from a date on: it exists or must exist, but no source that was consulted has it.</summary>
/// <param name="Id">Such as "rules/quota-percentage/overheid/2020".</param>
/// <param name="Name">What it would be.</param>
/// <param name="Subject">Id of the subject it would hold for.</param>
/// <param name="From">First day from which it is not known.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Consulted">Day on which it was last looked for.</param>
/// <param name="Note">What is not known.</param>
public sealed record OpenParameter(string Id, string Name, string Subject, DateOnly From, Unit Unit, DateOnly? Consulted, string Note)
{
    internal static OpenParameter Read(TableRow row)
    {
        if (row["certainty"] != Certainty.Open.Word())
            row.Fault("value", $"expected a number; only what is {Certainty.Open.Word()} has none");
        return new(row["id"], row["parameter"], row["subject"], row.Date("valid_from") ?? default, row.Word<Unit>("unit"), row.Date("consulted"), row["note"]);
    }
}
