namespace Banenafspraak.Analysis;

/// <summary>A letter cannot be read. The message points at the text: <c>file(line,column): expected ..., found ...</c>.</summary>
/// <param name="file">The file, as the reader named it.</param>
/// <param name="position">Where in it.</param>
/// <param name="expected">What should stand there.</param>
/// <param name="found">What stands there.</param>
public sealed class LetterException(string file, TextPosition position, string expected, string found)
    : Exception($"{file}({position}): expected {expected}, found {found}")
{
    /// <summary>The file, as the reader named it.</summary>
    public string File { get; } = file;

    /// <summary>Where in it.</summary>
    public TextPosition Position { get; } = position;
}
