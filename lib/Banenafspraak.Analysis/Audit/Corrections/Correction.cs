namespace Banenafspraak.Analysis;

/// <summary>One error in a publication: what stands there, what should, how that is known, and what was decided and told (data/corrections.csv, and what the audit computes).</summary>
/// <param name="Id">Id of the finding, or "corrections/" and the figure where a letter corrects a number by itself.</param>
/// <param name="Letter">Id of the letter that prints it; empty for a decision about a finding that no value follows from.</param>
/// <param name="Place">Section and place of the figure; of each, with semicolons between, where one of several must be wrong.</param>
/// <param name="Printed">What is printed, in the same order.</param>
/// <param name="ShouldBe">What should be, in the same order, in Dutch format; empty where nothing tells it.</param>
/// <param name="Status">How it is known; null where nothing tells what should be.</param>
/// <param name="Reason">Why it is an error, or why it was decided so.</param>
/// <param name="Decision">What a person decided; null where nobody has looked.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Told">Who was told; empty where nobody was.</param>
/// <param name="Date">When it was decided; null where nobody has looked.</param>
/// <param name="Source">Where the publisher corrects it; empty where he does not.</param>
public sealed record Correction(
    string Id,
    string Letter,
    string Place,
    string Printed,
    string ShouldBe,
    CorrectionStatus? Status,
    string Reason,
    Decision? Decision,
    string DecidedBy,
    string Told,
    DateOnly? Date,
    string Source)
{
    /// <summary>The start of the id of a finding.</summary>
    private const string OfFinding = "findings/";

    /// <summary>The columns of data/corrections.csv.</summary>
    public static RecordTable<Correction> Columns { get; } = new(
    [
        ("id", typeof(string), c => c.Id),
        ("letter", typeof(string), c => c.Letter),
        ("place", typeof(string), c => c.Place),
        ("printed", typeof(string), c => c.Printed),
        ("should_be", typeof(string), c => c.ShouldBe),
        ("status", typeof(string), c => c.Status?.Word()),
        ("reason", typeof(string), c => c.Reason),
        ("decision", typeof(string), c => c.Decision?.Word()),
        ("decided_by", typeof(string), c => c.DecidedBy),
        ("told", typeof(string), c => c.Told),
        ("date", typeof(DateOnly), c => c.Date),
        ("source", typeof(string), c => c.Source),
    ]);

    /// <summary>True for a decision about a finding of the audit.</summary>
    internal bool IsOfFinding => Id.StartsWith(OfFinding, StringComparison.Ordinal);

    internal static Correction Read(TableRow row, IReadOnlyList<Letter> letters)
    {
        var isOfFinding = row["id"].StartsWith(OfFinding, StringComparison.Ordinal);
        foreach (var column in isOfFinding ? ["decision", "decided_by", "date"] : new[] { "letter", "place", "printed", "source" })
        {
            if (row[column].Length == 0)
                row.Fault(column, $"expected a value, because the id is that of {(isOfFinding ? "a finding" : "a letter's own correction")}");
        }
        if (row["letter"].Length > 0 && !letters.Any(l => l.Id == row["letter"]))
            row.Fault("letter", $"expected a letter of letters.csv, found \"{row["letter"]}\"");
        if (row["should_be"].Length == 0 != (row["status"].Length == 0))
            row.Fault("status", "expected a status where should_be has a value, and none where it has none");
        return new(
            row["id"],
            row["letter"],
            row["place"],
            row["printed"],
            row["should_be"],
            row["status"].Length == 0 ? null : row.Word<CorrectionStatus>("status"),
            row["reason"],
            row["decision"].Length == 0 ? null : row.Word<Decision>("decision"),
            row["decided_by"],
            row["told"],
            row.Date("date"),
            row["source"]);
    }
}

/// <summary>How it is known what should stand in the place of an error.</summary>
public enum CorrectionStatus
{
    /// <summary>One value of one figure only makes all its relations hold, and nothing but a wrong number explains the contradiction: more than two printings that differ.</summary>
    Proven,

    /// <summary>One value follows, but not from all relations of the figure, or two definitions may explain the contradiction as well.</summary>
    Inferred,

    /// <summary>One of several values, or of several figures.</summary>
    OneOf,
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
