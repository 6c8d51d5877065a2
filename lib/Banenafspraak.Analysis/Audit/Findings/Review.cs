namespace Banenafspraak.Analysis;

/// <summary>A person's decision about one finding (data/reviews.csv).</summary>
/// <param name="Finding">Id of the finding.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Reviewer">Who decided.</param>
/// <param name="Reason">Why.</param>
/// <param name="Date">When.</param>
public sealed record Review(string Finding, Decision Decision, string Reviewer, string Reason, DateOnly Date)
{
    internal static Review Read(TableRow row) => new(row["finding"], row.Word<Decision>("decision"), row["reviewer"], row["reason"], row.Date("date") ?? default);
}
