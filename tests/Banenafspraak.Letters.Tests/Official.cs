using System.Text;

namespace Banenafspraak.Letters.Tests;

/// <summary>Publications for the tests, and what every reading of one must keep.</summary>
internal static class Official
{
    /// <summary>The four forms of the invented letter.</summary>
    public static string Sample(string name) => Path.Combine(Data.Folder, "samples", name);

    public static SourceText Load(string path) => SourceText.OfBytes(path, File.ReadAllBytes(path));

    public static LetterDocument Xml(string text) => new OfficialXmlFormat().Read(SourceText.Of("letter.xml", text));

    public static LetterDocument Html(string text) => new OfficialHtmlFormat().Read(SourceText.Of("letter.html", text));

    /// <summary>A publication of 2010 or later around this text.</summary>
    public static string Publication(string text) =>
        $"<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>{text}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";

    /// <summary>A page of a publication around this text.</summary>
    public static string Page(string text) => $"<!DOCTYPE html><html><body><div id=\"broodtekst\"><div class=\"stuk\">{text}</div></div></body></html>";

    /// <summary>A line for each block: its kind, the number of a note, its text.</summary>
    public static IEnumerable<string> Lines(LetterDocument letter) =>
        letter.Blocks.Select(b => b.Marker.Length > 0 ? $"{b.Kind} {b.Marker}: {b.Text}" : $"{b.Kind}: {b.Text}");

    /// <summary>A line for each row of a table, header rows with # in front.</summary>
    public static IEnumerable<string> Rows(LetterDocument letter)
    {
        var grid = letter.Blocks.First(b => b.Grid is not null).Grid!;
        return [.. grid.Header.Select(r => "#" + string.Join('|', r)), .. grid.Body.Select(r => string.Join('|', r))];
    }

    /// <summary>All passages, each once though a cell may stand in several places.</summary>
    public static IEnumerable<Passage> Passages(LetterDocument letter) =>
        letter.Blocks.SelectMany(b => new[] { b.Text }.Concat(b.Grid is { } g ? g.Header.Concat(g.Body).SelectMany(r => r) : []))
            .Where(p => p.Text.Length > 0)
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Passage>();

    /// <summary>Letters and digits in the order of the alphabet: what must be the same, whatever the order of reading.</summary>
    public static string Characters(IEnumerable<string> texts)
    {
        var characters = string.Concat(texts).Where(char.IsLetterOrDigit).ToArray();
        Array.Sort(characters);
        return new StringBuilder().Append(characters).ToString();
    }

    /// <summary>Asserts that every digit of a passage stands in the source where the passage says so.</summary>
    public static void AssertPlaces(SourceText source, LetterDocument letter)
    {
        foreach (var passage in Passages(letter))
        {
            for (var i = 0; i < passage.Text.Length; i++)
            {
                if (!char.IsAsciiDigit(passage.Text[i]))
                    continue;
                var (line, column) = passage.At(i);
                Assert.Equal(passage.Text[i], source.Line(line)[column - 1]);
            }
        }
    }
}
