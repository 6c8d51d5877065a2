using System.Text;

namespace Banenafspraak.Letters.Tests;

/// <summary>Texts that a careless reader takes long over.</summary>
internal static class LongTexts
{
    private static readonly (string Kind, string Start, string Part)[] All =
    [
        ("digits", "", "7"), ("digits in lines", "", "1234567890\n"), ("digits and spaces", "", "12 "), ("one word", "", "a"), ("dots", "", "1."),
        ("rows", "", "Naam 1 2 3 4%\n"), ("marks of notes", "", "<sup>1</sup>"), ("notes", "", "1 Kamerstuk\n\n"), ("spaces", "1", " "), ("line feeds", "1", "\n"),
        ("bullets", "", "* a 1\n"), ("titles", "", "Titel\n\nEen zin.\n\n"), ("number words", "", "tweehonderd"), ("cells", "", "|1"), ("rows of Markdown", "", "|a|1|\n"), ("captions", "", "Tabel 1 a\n\n"),
        ("short lines", "", "5 5\n"), ("charts", "", "Figuur 1\n\n"), ("rows that end in a word", "", " a 1 2 b\n"), ("hyphens", "", "ab Ab-\n"), ("closing signs", "a\n", "* *\n"),
        ("open elements", "<kamerwrk>", "<al>"), ("paragraphs of XML", "<kamerwrk>", "<al>1</al>"), ("text of XML", "<kamerwrk>", "1 "), ("tags of HTML", "<html><div class=\"stuk\">", "<p>1</p>"),
        ("text of HTML", "<html><div class=\"stuk\">", "1 "), ("entities of HTML", "<html><div class=\"stuk\">", "&amp;"),
    ];

    public static IEnumerable<string> Kinds => All.Select(a => a.Kind);

    /// <summary>A text of about this length.</summary>
    public static string Of(string kind, int length)
    {
        var (_, start, part) = All.First(a => a.Kind == kind);
        return new StringBuilder(start, length + part.Length).Insert(start.Length, part, length / part.Length).ToString();
    }
}
