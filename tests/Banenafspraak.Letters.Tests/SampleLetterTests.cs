namespace Banenafspraak.Letters.Tests;

/// <summary>The invented letter of data/samples in its four forms.</summary>
public class SampleLetterTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));
    private static readonly ReadLetter Markdown = Read("letter.md");

    public static TheoryData<string> OtherForms => ["letter.ocr.txt", "letter.xml", "letter.html"];

    [Theory]
    [MemberData(nameof(OtherForms))]
    public void TheTablesAreTheSame(string file) => Assert.Equal(Markdown.Tables.SelectMany(Lines), Read(file).Tables.SelectMany(Lines));

    [Theory]
    [MemberData(nameof(OtherForms))]
    public void TheNumbersAreTheSame(string file) => Assert.Equal(Numbers(Markdown), Numbers(Read(file)));

    [Theory]
    [MemberData(nameof(OtherForms))]
    public void TheSectionsAreTheSame(string file) =>
        Assert.Equal(Markdown.Sections.Select(s => (s.Slug, s.Title)), Read(file).Sections.Select(s => (s.Slug, s.Title)));

    [Theory]
    [InlineData("letter.md")]
    [InlineData("letter.ocr.txt")]
    [InlineData("letter.xml")]
    [InlineData("letter.html")]
    public void TheMetadataAreThoseOfTheHead(string file)
    {
        var metadata = Read(file).Metadata;
        Assert.Equal(
            ("99199", 7, "2031-2032", new DateOnly(2031, 11, 4), "Minister voor Verzonnen Zaken, A.B. Verzonnen"),
            (metadata.Dossier.Value, metadata.Number.Value, metadata.ParliamentaryYear.Value, metadata.Date.Value, metadata.Sender.Value));
    }

    [Fact]
    public void ItHasWhatAReaderMustKnow()
    {
        var figures = Markdown.Mentions.Where(m => m.Class == MentionClass.Figure).ToList();
        Assert.Contains(figures, m => m is { Value: < 0, Unit: Unit.Job });
        Assert.Contains(figures, m => m is { Qualifier: Qualifier.RangeFrom });
        Assert.Contains(figures, m => m is { Printed: "drieduizend", Qualifier: Qualifier.AtLeast });
        Assert.All(Markdown.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells), c => Assert.NotNull(c.Value));
    }

    [Fact]
    public void ItSaysThatItIsInvented() => Assert.All(
        ["letter.md", "letter.ocr.txt", "letter.xml", "letter.html"],
        file => Assert.Contains("is verzonnen", File.ReadAllText(Official.Sample(file)), StringComparison.Ordinal));

    private static ReadLetter Read(string file) => Reader.Read(Official.Load(Official.Sample(file)));

    private static IEnumerable<string> Lines(LetterTable table) =>
    [
        $"{table.Section}: {table.Caption}; {string.Join(" | ", table.Columns).Replace(" / ", " ", StringComparison.Ordinal)}; {string.Join(" | ", table.Notes)}",
        .. table.Rows.Select(r => $"{r.Id} {r.Label}: {string.Join(" | ", r.Cells.Select(c => $"{c.Printed} {c.Value} {c.Unit} {c.Reason}"))}"),
    ];

    /// <summary>All but the page's furniture and the signs of notes: of these each form has its own.</summary>
    private static IEnumerable<string> Numbers(ReadLetter letter) => letter.Mentions
        .Where(m => m.Section != ReadLetter.Furniture && m.Class != MentionClass.Footnote)
        .Select(m => $"{m.Section}/{m.Place} {m.Printed} {m.Value} {m.Decimals} {m.Unit} {m.Qualifier} {m.Class} {m.Reason}")
        .Order(StringComparer.Ordinal);
}
