namespace Banenafspraak.Analysis;

/// <summary>Counts the blocks and cells of a letter, so that no text asks for more memory than a letter does.</summary>
/// <param name="source">The text, which an error names.</param>
internal sealed class PartCount(SourceText source)
{
    /// <summary>A letter of fifty pages has some thousand.</summary>
    private const int Most = 100_000;

    private int _parts;

    /// <summary>Counts more of them.</summary>
    /// <exception cref="LetterException">There are more than any letter has.</exception>
    public void Add(int parts)
    {
        _parts += parts;
        if (_parts > Most)
            throw new LetterException(source.Name, new(source.LineCount, 1), $"a letter of at most {Most} blocks and cells", "more");
    }
}
