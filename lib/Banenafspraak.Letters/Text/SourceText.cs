using System.Runtime.InteropServices;
using System.Text;

namespace Banenafspraak.Letters;

/// <summary>The text of a letter as it lies in a file, with its lines.</summary>
/// <remarks>Lines end at a line feed; a carriage return before it is not part of the line. Nothing else is changed.</remarks>
public sealed class SourceText
{
    /// <summary>The largest text that is read: no letter comes near it.</summary>
    public const int MaximumLength = 64 * 1024 * 1024;

    private const int LongestDeclaration = 200;

    private readonly int[] _starts;

    private SourceText(string name, string text)
    {
        (Name, Text) = (name, text);
        _starts = new int[text.AsSpan().Count('\n') + 1];
        for (var line = 1; line < _starts.Length; line++)
            _starts[line] = text.IndexOf('\n', _starts[line - 1]) + 1;
    }

    /// <summary>How errors name it: the file's path as the reader gave it.</summary>
    public string Name { get; }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>Number of lines; a text that ends with a line feed has an empty last line.</summary>
    public int LineCount => _starts.Length;

    /// <summary>A text that is already decoded.</summary>
    /// <exception cref="LetterException">It is longer than <see cref="MaximumLength"/>.</exception>
    public static SourceText Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaximumLength
            ? new(name, text)
            : throw new LetterException(name, new(1, 1), $"a letter of at most {MaximumLength} characters", $"{text.Length} characters");
    }

    /// <summary>A text in UTF-8, in UTF-16 with a byte order mark, or XML in the encoding that it declares.</summary>
    /// <exception cref="LetterException">It is in another encoding, or too long; the error says where, and which encoding is likely.</exception>
    public static SourceText OfBytes(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Of(name, (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]));
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (System.Text.Unicode.Utf8.IsValid(text))
            return Of(name, Encoding.UTF8.GetString(text));
        if (Declared(text) is { } encoding)
            return Of(name, encoding.GetString(text));
        var before = text[..ValidLength(text)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        var found = text[before.Length];
        throw new LetterException(name, new(line, column), "text in UTF-8", $"the byte 0x{found:X2}, as in {(found is >= 0x80 and < 0xA0 ? "Windows-1252" : "Windows-1252 or ISO 8859-1")}: save it as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)");
    }

    // <?xml version="1.0" encoding="windows-1252"?>
    private static Encoding? Declared(ReadOnlySpan<byte> text)
    {
        var head = Encoding.ASCII.GetString(text[..Math.Min(text.Length, LongestDeclaration)]);
        if (!head.StartsWith("<?xml", StringComparison.Ordinal) || head.IndexOf("encoding=", StringComparison.Ordinal) is not (> 0 and var at) || at + 10 >= head.Length)
            return null;
        var end = head.IndexOf(head[at + 9], at + 10);
        var name = end < 0 ? "" : head[(at + 10)..end].ToUpperInvariant();
        return name switch
        {
            "ISO-8859-1" or "LATIN1" => Encoding.Latin1,
            "WINDOWS-1252" or "CP1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            _ => null,
        };
    }

    /// <summary>One line, without its end.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public ReadOnlySpan<char> Line(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = _starts[line - 1];
        var end = line == LineCount ? Text.Length : _starts[line] - 1;
        var text = Text.AsSpan(start, end - start);
        return text is [.. var rest, '\r'] ? rest : text;
    }

    /// <summary>Where a character of <see cref="Text"/> stands.</summary>
    internal TextPosition At(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, index - _starts[line] + 1);
    }

    /// <summary>The index in <see cref="Text"/> of a place; the nearest one where the text has no such place.</summary>
    internal int IndexOf(int line, int column) =>
        Math.Clamp(_starts[Math.Clamp(line, 1, LineCount) - 1] + column - 1, 0, Text.Length);

    private static int ValidLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(text[length..], out _, out var used) == System.Buffers.OperationStatus.Done)
            length += used;
        return length;
    }
}

/// <summary>The form in which a letter's text lies, as in column source_text of letters.csv.</summary>
public enum TextForm
{
    /// <summary>Markdown made from a PDF.</summary>
    Markdown,

    /// <summary>Plain text made by OCR.</summary>
    Ocr,

    /// <summary>The official publication, XML or HTML.</summary>
    Official,
}

/// <summary>A place in a letter's text: line and column, both from 1, as an editor counts them.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Column">Column in UTF-16 units.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>"line,column", as in <c>file(12,4)</c>.</summary>
    public override string ToString() => $"{Line},{Column}";
}

/// <summary>A letter cannot be read. The message points at the text: <c>file(line,column): expected ..., found ...</c>.</summary>
/// <param name="file">The file, as the reader named it.</param>
/// <param name="position">Where in it.</param>
/// <param name="expected">What should stand there.</param>
/// <param name="found">What stands there.</param>
public sealed class LetterException(string file, TextPosition position, string expected, string found)
    : AnalysisException($"{file}({position}): expected {expected}, found {found}")
{
    /// <summary>The file, as the reader named it.</summary>
    public string File { get; } = file;

    /// <summary>Where in it.</summary>
    public TextPosition Position { get; } = position;
}
