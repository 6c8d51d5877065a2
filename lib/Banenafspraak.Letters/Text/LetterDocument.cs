namespace Banenafspraak.Letters;

/// <summary>The structure of a letter, before its numbers are read.</summary>
/// <param name="Metadata">Who wrote it, when, under which number.</param>
/// <param name="Blocks">All blocks in reading order.</param>
internal sealed record LetterDocument(LetterMetadata Metadata, IReadOnlyList<LetterBlock> Blocks);

/// <summary>A form in which letters are published. It turns a source text into metadata and blocks; numbers are read afterwards, alike for all forms.</summary>
internal interface ILetterFormat
{
    /// <summary>What form it is.</summary>
    TextForm Form { get; }

    /// <summary>True where the text shows the signs of this form, whatever its name.</summary>
    bool Recognises(SourceText source);

    /// <summary>Reads the structure.</summary>
    /// <exception cref="LetterException">The text is not what it seemed.</exception>
    LetterDocument Read(SourceText source);
}
