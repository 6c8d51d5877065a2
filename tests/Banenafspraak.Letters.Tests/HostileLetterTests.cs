using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Letters.Tests;

/// <summary>Whatever the text: a letter, or an error that points at a place in it.</summary>
public class HostileLetterTests
{
    private const int Long = 10_000_000;

    /// <summary>Larger texts are read, and not drafted: no letter has as many numbers.</summary>
    private const int MostDrafted = 3000;

    private static readonly FigureDrafts Drafts = new(Data.Set.Subjects, Data.Set.Series);

    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    private static readonly string[] Samples = ["letter.md", "letter.ocr.txt", "letter.xml", "letter.html"];

    public static TheoryData<string> Letters => [.. Samples.Select(Official.Sample), .. Directory.Exists(Data.Letters) ? Directory.GetFiles(Data.Letters, "*.txt") : []];

    public static TheoryData<string> LongTextKinds => [.. LongTexts.Kinds];

    [Fact]
    public void RandomBytes() => Prop.ForAll<byte[]>(bytes => ReadsOrPoints(bytes)).QuickCheckThrowOnFailure();

    [Fact]
    public void RandomPiecesOfMarkupAndNumbers()
    {
        string[] pieces =
        [
            "<", ">", "</", "<sup>", "</sup>", "<table>", "<tr>", "<td rowspan=\"3\">", "<p>", "<al>", "</al>", "<noot>", "<entry namest=\"a\">", "&amp;", "&#x41;", "&", "]]>", "<![CDATA[", "<!--",
            "1", "12.345", "1,5", "%", " procent", "2024", ".2", "-", "–", "(", ")", "tussen de ", " en ", " tot ", "Tabel 1 ", "Figuur 1 ", "Bijlage", "\n", "\n\n", "\n ", "\t", "|", "* ", "# ", "**", "---",
            "De Minister van X,\n", "A. Naam", "Nr. 7", "twee", "honderd", "miljoen", "\u2012 9", "\0", "\uFEFF", "\r", "\u2028", "®", "tabel ", "spraak-\n", "1 Kamerstuk ",
        ];
        string[] openings = ["", "<html><body><div id=\"broodtekst\">", "<officiele-publicatie><al>", "<kamerwrk>"];
        var text = Gen.Elements(pieces).ArrayOf().Select(string.Concat);
        var letter = Gen.Elements(openings).SelectMany(_ => text, (opening, rest) => opening + rest);
        Prop.ForAll(letter.ToArbitrary(), t => ReadsOrPoints(Encoding.UTF8.GetBytes(t))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void ALetterThatEndsAnywhere(string file)
    {
        var bytes = File.ReadAllBytes(file);
        for (var end = 0; end < bytes.Length; end += 500)
            Assert.True(ReadsOrPoints(bytes.AsSpan(0, end)), $"{file} up to {end}");
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void ALetterWithoutSomeOfItsLines(string file)
    {
        var lines = File.ReadAllLines(file);
        var deleted = Gen.Choose(0, Math.Max(0, lines.Length - 1)).ListOf(3);
        Prop.ForAll(deleted.ToArbitrary(), gone => ReadsOrPoints(Encoding.UTF8.GetBytes(string.Join('\n', lines.Where((_, i) => !gone.Contains(i))))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
    }

    [Theory]
    [MemberData(nameof(LongTextKinds))]
    public void ALongText(string kind) => Assert.True(ReadsOrPoints(Encoding.UTF8.GetBytes(LongTexts.Of(kind, Long))));

    /// <summary>True for a letter whose numbers stand inside the text, and for an error that points into it; any other exception fails the test.</summary>
    private static bool ReadsOrPoints(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var source = SourceText.OfBytes("letter", bytes);
            var letter = Reader.Read(source);
            if (letter.Mentions.Count < MostDrafted && source.Text.Length < MostDrafted * 100)
                Assert.All(Drafts.Of(letter), d => Assert.InRange(d.Confidence, 0, 1));
            Assert.All(letter.Warnings.Take(MostDrafted), w => Assert.InRange(w.Line, 1, source.LineCount));
            var outside = letter.Mentions.FirstOrDefault(m => m.Line > source.LineCount || m.Column > source.Line(m.Line!.Value).Length + 1);
            return outside is null ? true : throw new InvalidOperationException($"{outside} stands outside the text {source.Text}");
        }
        catch (LetterException e)
        {
            return e.Position is { Line: >= 1, Column: >= 1 } && e.Message.StartsWith("letter(", StringComparison.Ordinal);
        }
    }
}
