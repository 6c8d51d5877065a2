namespace Banenafspraak.Letters;

/// <summary>Reads a published letter, in whichever form it lies: text to structure, structure to places, places to numbers.</summary>
/// <param name="subjects">Whom letters speak of: their names tell a ministry's row or a sector's section.</param>
/// <param name="lexicon">The words that tell what a number means.</param>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class LetterReader(Subjects subjects, Lexicon lexicon)
{
    /// <summary>The forms, in the order in which they are tried; the last one takes any text.</summary>
    private static readonly ILetterFormat[] Formats = [new OfficialXmlFormat(), new OfficialHtmlFormat(), new MarkdownFormat(), new OcrFormat()];

    /// <summary>A hundred times the longest letter.</summary>
    private const int MostLines = 150_000;

    private readonly SubjectNames _names = new(subjects);

    /// <summary>Reads one letter.</summary>
    /// <exception cref="LetterException">The text is not a letter in any known form, or has more lines or numbers than any letter; the message points at the place.</exception>
    public ReadLetter Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.LineCount > MostLines)
            throw new LetterException(source.Name, new(MostLines + 1, 1), $"a letter of at most {MostLines} lines", "more");
        var format = Array.Find(Formats, f => f.Recognises(source))!;
        var letter = new Layout(_names).Of(format.Read(source)) with { Form = format.Form, Lexicon = lexicon };
        return letter.Placed.Count <= MentionReader.Most
            ? letter
            : throw new LetterException(source.Name, new(letter.Placed[^1].Mention.Line ?? 1, letter.Placed[^1].Mention.Column ?? 1), $"a letter of at most {MentionReader.Most} numbers", "more");
    }
}
