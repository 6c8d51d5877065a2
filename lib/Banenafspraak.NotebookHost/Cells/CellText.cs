using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>A stretch of a cell in one language.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">What stands there; lines with a magic are empty in it.</param>
/// <param name="FirstLine">The line of the cell on which it begins.</param>
/// <param name="Magics">The magics in it, from top to bottom.</param>
internal sealed record CellPart(string Language, string Text, int FirstLine, IReadOnlyList<MagicLine> Magics)
{
    /// <summary>The text with as many empty lines above it as the cell has, so that a compiler counts lines as the reader of the cell does.</summary>
    public string Placed => new string('\n', FirstLine - 1) + Text;
}

/// <summary>A <c>#!</c> line that is not a language: its name, what follows the name, and the line and the language of the cell that it stands in.</summary>
internal readonly record struct MagicLine(string Name, string Arguments, int Line, string Language);

/// <summary>Splits the text of a cell where a <c>#!</c> line changes the language.</summary>
internal static partial class CellText
{
    /// <summary>The parts of <paramref name="source"/>; every <c>#!</c> line that is not one of <paramref name="languages"/> is a magic.</summary>
    public static IReadOnlyList<CellPart> Split(string source, string language, IReadOnlyCollection<string> languages)
    {
        var parts = new List<CellPart>();
        var lines = source.Split('\n');
        var (text, magics) = (new List<string>(), new List<MagicLine>());
        var firstLine = 1;
        for (var index = 0; index < lines.Length; index++)
        {
            var match = Directive().Match(lines[index]);
            if (!match.Success)
            {
                text.Add(lines[index]);
                continue;
            }

            var name = match.Groups["name"].Value;
            if (languages.Contains(name, StringComparer.Ordinal))
            {
                EndPart();
                (language, firstLine) = (name, index + 2);
            }
            else
            {
                magics.Add(new MagicLine(name, match.Groups["arguments"].Value.Trim(), index + 1, language));
                text.Add("");
            }
        }

        EndPart();
        return parts;

        void EndPart()
        {
            parts.Add(new CellPart(language, string.Join('\n', text), firstLine, magics));
            (text, magics) = ([], []);
        }
    }

    [GeneratedRegex(@"\A#!(?<name>[A-Za-z][A-Za-z0-9-]*)(?<arguments>.*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Directive();
}
