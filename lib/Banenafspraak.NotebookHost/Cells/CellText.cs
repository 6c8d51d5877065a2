using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>A stretch of a cell in one language. <paramref name="Text"/> begins on line <paramref name="FirstLine"/> of the cell.</summary>
internal readonly record struct CellPart(string Language, string Text, int FirstLine);

/// <summary>A <c>#!</c> line that is not a language: its name, what follows the name, and the line of the cell that it stands on.</summary>
internal readonly record struct MagicLine(string Name, string Arguments, int Line);

/// <summary>The text of a cell, split where a <c>#!</c> line changes the language.</summary>
internal sealed partial record CellText(IReadOnlyList<MagicLine> Magics, IReadOnlyList<CellPart> Parts)
{
    /// <summary>Splits <paramref name="source"/>; every <c>#!</c> line that is not one of <paramref name="languages"/> is a magic.</summary>
    public static CellText Split(string source, string language, IReadOnlyCollection<string> languages)
    {
        var magics = new List<MagicLine>();
        var parts = new List<CellPart>();
        var lines = source.Split('\n');
        var text = new List<string>();
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
                magics.Add(new MagicLine(name, match.Groups["arguments"].Value.Trim(), index + 1));
                text.Add("");
            }
        }

        EndPart();
        return new CellText(magics, parts);

        void EndPart()
        {
            if (text.Exists(line => !string.IsNullOrWhiteSpace(line)))
                parts.Add(new CellPart(language, string.Join('\n', text), firstLine));
            text.Clear();
        }
    }

    [GeneratedRegex(@"\A#!(?<name>[A-Za-z][A-Za-z0-9-]*)(?<arguments>.*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Directive();
}
