using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>A letter as the reader found it.</summary>
/// <param name="Metadata">Who wrote it, when, under which number.</param>
/// <param name="Sections">The sections that have a title, in their order.</param>
/// <param name="Tables">The tables, in their order.</param>
public sealed record ReadLetter(LetterMetadata Metadata, IReadOnlyList<LetterSection> Sections, IReadOnlyList<LetterTable> Tables)
{
    /// <summary>The slug of what is not the letter's own text.</summary>
    public const string Furniture = "furniture";

    /// <summary>The form of the text.</summary>
    public TextForm Form { get; init; }

    /// <summary>Every number of the letter, in the order of its passages.</summary>
    public IReadOnlyList<Mention> Mentions => field ??= [.. Placed.Select(p => p.Mention)];

    /// <summary>The words that it was read with.</summary>
    internal Lexicon Lexicon { get; init; } = new([]);

    /// <summary>What a person should look at: numbers and rows that were not surely read.</summary>
    public IReadOnlyList<LetterWarning> Warnings => field ??= LetterWarnings.Of(this);

    /// <summary>Sentences that may claim something without a number, in the order of its passages.</summary>
    public IReadOnlyList<FoundStatement> Statements => field ??= StatementFinder.In(this);

    /// <summary>What it says of how it rounded, in the order of its passages.</summary>
    public IReadOnlyList<FoundRounding> Roundings => field ??= FoundRounding.In(this);

    /// <summary>What it says of how the numbers of a table were rounded: under the table or else behind it, before the next one, or else in the only place that speaks of it. Null where it says nothing.</summary>
    public Rounding? RoundingOf(LetterTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var next = Tables.Where(t => t.Line > table.Line).Select(t => t.Line).DefaultIfEmpty(int.MaxValue).Min();
        return (Roundings.FirstOrDefault(r => r.Section == table.Section || r.Section.StartsWith(table.Section + "-note", StringComparison.Ordinal))
            ?? Roundings.FirstOrDefault(r => r.Line >= table.Line && r.Line < next)
            ?? (Roundings.Count == 1 ? Roundings[0] : null))?.Rounding;
    }

    /// <summary>All of its text, in reading order: what numbers are looked for in.</summary>
    internal IReadOnlyList<LetterPassage> Passages { get; init; } = [];

    /// <summary>The mentions with their passages.</summary>
    internal IReadOnlyList<PlacedMention> Placed => field ??= MentionReader.Read(Passages, Lexicon);

    /// <summary>Writes it as one JSON object: metadata with how each field is known, sections, tables, mentions, candidates for statements. What is not known is null.</summary>
    /// <param name="stream">Receives UTF-8 without a line feed at its end.</param>
    /// <param name="file">How the reader named the text.</param>
    /// <param name="indented">False for one line.</param>
    public void WriteJson(Stream stream, string file, bool indented = true) => JsonOutput.Write(LetterJson.Of(this, file), stream, indented);
}

/// <summary>A place where a letter says how it rounded.</summary>
/// <param name="Section">Slug of the section, or "t1", "t1-note-2".</param>
/// <param name="Line">Line of the text.</param>
/// <param name="Rounding">How it rounded.</param>
public sealed record FoundRounding(string Section, int Line, Rounding Rounding)
{
    /// <summary>Passages that name both the act, which says the direction, and the base: cut off to tens. Without a base a letter only says that it rounded.</summary>
    internal static IReadOnlyList<FoundRounding> In(ReadLetter letter)
    {
        var (acts, bases) = (letter.Lexicon["rounding"], letter.Lexicon["rounding-base"]);
        return [.. letter.Passages.Select(p => Of(p, acts.In(p.Text.Text), bases.In(p.Text.Text))).OfType<FoundRounding>()];
    }

    private static FoundRounding? Of(LetterPassage passage, List<FoundPhrase> acts, List<FoundPhrase> bases) =>
        acts.Count > 0 && bases.Count > 0 && Vocabulary.TryParse<RoundingDirection>(acts.MaxBy(a => a.Phrase.Phrase.Length).Means, out var direction)
        && decimal.TryParse(bases[0].Means, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0
            ? new(passage.Section, passage.Text.Start.Line, new(size, direction))
            : null;
}

/// <summary>A section of a letter.</summary>
/// <param name="Title">As printed, without its number of markup; a misread title is given as the letter spells it elsewhere.</param>
/// <param name="Slug">Its name in ids: "terugblik", "rijk-algemeen-beeld". Unique in the letter.</param>
/// <param name="Line">Line of the text.</param>
/// <param name="Level">1 for a section, 2 for a part of it, and so on.</param>
public sealed record LetterSection(string Title, string Slug, int Line, int Level)
{
    /// <summary>The slug of what stands before the first title.</summary>
    public const string Introduction = "inleiding";

    /// <summary>Id of the subject that its title names, or else a title above it; empty where none does.</summary>
    public string Subject { get; init; } = "";
}
