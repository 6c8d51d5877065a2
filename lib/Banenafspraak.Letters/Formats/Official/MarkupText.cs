using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>
/// Takes the text between two tags into a passage: white space of any length is one space, soft hyphens are gone,
/// and each character knows its place in the source, also behind a character reference such as <c>&amp;amp;</c>.
/// </summary>
internal static class MarkupText
{
    private const int LongestReference = 40;

    /// <summary>Appends what a parser read, and gives the index in the source behind it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Index in the source at which the text begins.</param>
    /// <param name="text">The text as a parser decoded it.</param>
    /// <param name="builder">Receives it.</param>
    /// <exception cref="LetterException">The text does not stand there: a parser of HTML moves what stands where it may not.</exception>
    public static int Append(SourceText source, int start, ReadOnlySpan<char> text, PassageBuilder builder)
    {
        var raw = source.Text.AsSpan();
        int at = start, index = 0;
        while (index < text.Length)
        {
            if (at < raw.Length && raw[at] == '&' && !IsItself(raw[at..], text[index..]))
            {
                var (written, read) = Reference(raw[at..]);
                Put(text.Slice(index, Math.Min(read, text.Length - index)), source.At(at), builder);
                (at, index) = (at + written, index + read);
                continue;
            }
            var length = Same(raw[Math.Min(at, raw.Length)..], text[index..]);
            if (length == 0 && text[index..].IsWhiteSpace())
            {
                builder.Space();
                break;
            }
            if (length == 0)
                throw new LetterException(source.Name, source.At(Math.Min(start, raw.Length)), "text and tags in an order that a parser keeps", "text that it puts elsewhere");
            Put(text.Slice(index, length), source.At(at), builder);
            // Parsers give one line feed for a carriage return and a line feed.
            var end = text[index] == '\n' && raw[at..].StartsWith("\r\n") ? 1 : 0;
            (at, index) = (at + length + end, index + length);
        }
        return at;
    }

    /// <summary>How many characters of the source are those of the text, on one line and up to the next character reference.</summary>
    private static int Same(ReadOnlySpan<char> raw, ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < raw.Length && (length == 0 || raw[length] is not ('&' or '\r' or '\n'))
            && (raw[length] == text[length] || (char.IsWhiteSpace(raw[length]) && char.IsWhiteSpace(text[length]))))
        {
            length++;
            if (raw[length - 1] is '\r' or '\n')
                break;
        }
        return length;
    }

    /// <summary>True for an ampersand that begins no reference: "J&amp;V".</summary>
    private static bool IsItself(ReadOnlySpan<char> raw, ReadOnlySpan<char> text) =>
        text[0] == '&' && !raw.StartsWith("&amp") && !raw.StartsWith("&#") && (text.Length == 1 || (raw.Length > 1 && raw[1] == text[1]));

    /// <summary>Length of a character reference in the source, and of what it stands for.</summary>
    private static (int Written, int Read) Reference(ReadOnlySpan<char> raw)
    {
        var end = raw[..Math.Min(raw.Length, LongestReference)].IndexOf(';');
        if (end < 0)
            return (1, 1);
        var isBeyondOneUnit = raw.StartsWith("&#x", StringComparison.OrdinalIgnoreCase)
            ? int.TryParse(raw[3..end], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code > char.MaxValue
            : raw.StartsWith("&#", StringComparison.Ordinal)
                && int.TryParse(raw[2..end], NumberStyles.None, CultureInfo.InvariantCulture, out code) && code > char.MaxValue;
        return (end + 1, isBeyondOneUnit ? 2 : 1);
    }

    /// <summary>Text that stands on one line.</summary>
    private static void Put(ReadOnlySpan<char> text, TextPosition position, PassageBuilder builder)
    {
        var index = 0;
        while (index < text.Length)
        {
            var start = index;
            while (index < text.Length && !IsLeftOut(text[index]))
                index++;
            builder.Append(text[start..index], position with { Column = position.Column + start });
            if (index == text.Length)
                break;
            if (text[index] != SoftHyphen)
                builder.Space();
            index++;
        }
    }

    private const char SoftHyphen = '\u00AD';

    private static bool IsLeftOut(char c) => c == SoftHyphen || char.IsWhiteSpace(c);
}
