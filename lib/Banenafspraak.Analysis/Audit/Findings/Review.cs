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

/// <summary>What a person decided about a finding.</summary>
public enum Decision
{
    /// <summary>Seen, and left as it is.</summary>
    Accepted,

    /// <summary>The letter as published is wrong.</summary>
    SourceError,

    /// <summary>Our reading of the letter is wrong.</summary>
    ReadingError,

    /// <summary>Two definitions explain it.</summary>
    Definition,
}
