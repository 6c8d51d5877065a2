namespace Banenafspraak.Analysis;

/// <summary>One number as a letter prints it, with its place and what its surroundings say of it: as a text was read, or a row of data/mentions.</summary>
/// <remarks>Equality is by all properties. <see cref="Section"/> and <see cref="Place"/> are the identity; line and column belong to one text.</remarks>
public sealed record Mention
{
    /// <summary>Id of the letter, as in letters.csv; empty for a text that was read.</summary>
    public string Letter { get; init; } = "";

    /// <summary>Slug of the section, or t1, note-2; "furniture" for letterhead, page foot and signature.</summary>
    public required string Section { get; init; }

    /// <summary>Place within the section, as in <see cref="Figure.Place"/>: "p2/3", "bzk/total", "heading/1".</summary>
    public required string Place { get; init; }

    /// <summary>Line of the text, from 1; null where there is no such text.</summary>
    public int? Line { get; init; }

    /// <summary>Column of its first character, from 1, in UTF-16 units; null for a row of the data.</summary>
    public int? Column { get; init; }

    /// <summary>The bare token: "70.388", "59,6%", "130 miljoen", "twee"; for a damaged cell all that it shows.</summary>
    public required string Printed { get; init; }

    /// <summary>The number in <see cref="Unit"/>, negative behind a minus or with a word of decrease; null where it cannot be read, or only its class is told.</summary>
    public decimal? Value { get; init; }

    /// <summary>Decimals as printed; null where it cannot be read.</summary>
    public int? Decimals { get; init; }

    /// <summary>Unit printed behind the number, before it or above its column; null where none is printed.</summary>
    public Unit? Unit { get; init; }

    /// <summary>How firmly it was printed.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>What it is.</summary>
    public MentionClass Class { get; init; }

    /// <summary>Why there is no value; empty where there is one.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Letter, section and place.</summary>
    public string Id => $"{Letter}/{Section}/{Place}";

    internal static Mention Read(TableRow row, string letter)
    {
        var mention = new Mention
        {
            Letter = letter,
            Section = row["section"],
            Place = row["place"],
            Line = row.Integer("line"),
            Printed = row["printed"],
            Class = row.Word<MentionClass>("class"),
        };
        if (row["id"] != mention.Id)
            row.Fault("id", $"expected {mention.Id} (letter, section and place), found \"{row["id"]}\"");
        return mention;
    }
}
