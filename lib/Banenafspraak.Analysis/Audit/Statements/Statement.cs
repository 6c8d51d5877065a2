namespace Banenafspraak.Analysis;

/// <summary>What a letter claims in words, without the number that would show it (bewering): a target was not met, hired-in jobs fell.</summary>
/// <remarks>Equality is by all properties; the id is the identity. What a sentence says with its numbers is a <see cref="Figure"/>. Source: data/statements.csv.</remarks>
public sealed record Statement
{
    /// <summary>The flags that say of which parts of the subject something is said.</summary>
    internal const Scope Parts = Scope.SomeParts | Scope.MostParts | Scope.OtherParts;

    /// <summary>Letter, section and place: "kst-34352-299/terugblik/p1/s1".</summary>
    public required string Id { get; init; }

    /// <summary>Id of the letter, as in letters.csv.</summary>
    public required string Letter { get; init; }

    /// <summary>Slug of the section, or note-2.</summary>
    public required string Section { get; init; }

    /// <summary>Paragraph and n-th statement of it: "p1/s1"; "s1" in a note.</summary>
    public required string Place { get; init; }

    /// <summary>Line in the text that letters.csv names; null where there is no such text.</summary>
    public int? Line { get; init; }

    /// <summary>The few words that decide, as they stand on that line.</summary>
    public required string Printed { get; init; }

    /// <summary>Id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>What rose or fell; <see cref="Measure.Target"/> for a target that was met or not.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Form of the jobs.</summary>
    public required Form Form { get; init; }

    /// <summary>What is counted in, and of which parts of the subject it is said.</summary>
    public Scope Scope { get; init; }

    /// <summary>The end of the year for a target, the span of a change, <see cref="Period.None"/> for every year.</summary>
    public required Period Period { get; init; }

    /// <summary>What is claimed.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The level reached or the rate that the claim prints itself; null where it prints none.</summary>
    public decimal? Number { get; init; }

    /// <summary>What a reader must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>What is counted, without of which parts it is said: as <see cref="Figure.Counts"/> of the numbers that judge it.</summary>
    internal Scope Counts => Scope & ~(Parts | Scope.Provisional);

    /// <summary>Of which parts of the subject it is said; none for the whole.</summary>
    internal Scope Whom => Scope & Parts;

    internal static Statement Read(TableRow row, IReadOnlyList<Letter> letters, Subjects subjects)
    {
        var statement = new Statement
        {
            Id = row["id"],
            Letter = row["letter"],
            Section = row["section"],
            Place = row["place"],
            Line = row.Integer("line"),
            Printed = row["printed"],
            Subject = row["subject"],
            Measure = row.Word<Measure>("measure"),
            Form = row.Word<Form>("form"),
            Scope = row.Word<Scope>("scope"),
            Period = row.Period("period"),
            Claim = row.Word<Claim>("claim"),
            Number = row.Number("number"),
            Note = row["note"],
        };
        statement.Check(row, letters, subjects);
        return statement;
    }

    private void Check(TableRow row, IReadOnlyList<Letter> letters, Subjects subjects)
    {
        var isOfTarget = Claim is Claim.Met or Claim.NotMet;
        if (Id != $"{Letter}/{Section}/{Place}")
            row.Fault("id", $"expected {Letter}/{Section}/{Place} (letter, section and place), found \"{Id}\"");
        if (!letters.Any(l => l.Id == Letter))
            row.Fault("letter", $"expected a letter of letters.csv, found \"{Letter}\"");
        if (subjects.Find(Subject) is null)
            row.Fault("subject", $"expected an id of subjects.csv, found \"{Subject}\"");
        if (isOfTarget && Measure != Measure.Target)
            row.Fault("measure", $"expected target, because the claim is {Claim.Word()}");
        if (!Period.IsNone && Period.IsSpan == isOfTarget)
            row.Fault("period", $"expected {(isOfTarget ? "the end of a year" : "a span")} or -, because the claim is {Claim.Word()}");
        if (Whom != Scope.None && !int.IsPow2((int)Whom))
            row.Fault("scope", "expected one of some-parts, most-parts and other-parts");
    }
}

/// <summary>What a statement claims.</summary>
public enum Claim
{
    /// <summary>A target was met (gehaald).</summary>
    Met,

    /// <summary>A target was not met (niet gehaald, achterstand).</summary>
    NotMet,

    /// <summary>It rose (toename, stijging).</summary>
    Rose,

    /// <summary>It fell (afname, daling).</summary>
    Fell,
}
