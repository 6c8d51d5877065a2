namespace Banenafspraak.Letters.Tests;

public class MarkdownLetterTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    [Fact]
    public void ASentenceGoesOnBehindTheNotesThatInterruptIt()
    {
        var letter = Read("### **Titel**\n\nEr waren 12\n\n---\n\n<sup>1</sup> Een noot.\n\nbanen meer.<sup>1</sup>\n");
        Assert.Equal("Er waren 12 banen meer.", Text(letter, "titel", "p1"));
        Assert.Equal("Een noot.", Text(letter, "note-1", ""));
        Assert.Equal(["1", "1"], letter.Passages.Where(p => p.Kind == BlockKind.NoteMark).Select(p => p.Text.Text));
    }

    [Fact]
    public void ATableBetweenTabsHasItsCaptionColumnsAndNote()
    {
        var letter = Read("# Titel\n\n**Tabel 3: Banen**\n\n\tDoel\tTotaal banen\nGemeenten\t1.000\t(950) <sup>1</sup>\n\n<sup>1</sup> Voorlopig.\n");
        var table = Assert.Single(letter.Tables);
        Assert.Equal("t3", table.Section);
        Assert.Equal(["target", "total"], table.Columns.Select(c => c.Id));
        Assert.Equal([1000m, 950m], table.Rows.Single().Cells.Select(c => c.Value!.Value));
        Assert.True(table.Rows.Single().Cells[1].InParentheses);
        Assert.Equal("Voorlopig.", Text(letter, "t3-note-1", ""));
    }

    [Fact]
    public void ACharacterReferenceIsTheCharacterThatItStandsForWithItsPlace()
    {
        var letter = Read("# Titel\n\nEr waren 12&nbsp;345 extra banen in de markt &amp; 9&#160;876 bij de overheid & meer; zie R&D.\n");
        Assert.Equal("Er waren 12\u00a0345 extra banen in de markt & 9\u00a0876 bij de overheid & meer; zie R&D.", Text(letter, "titel", "p1"));
        Assert.Equal([(12_345m, 10), (9_876m, 52)], letter.Mentions.Select(m => (m.Value!.Value, m.Column!.Value)));
    }

    [Theory]
    [InlineData("12&nbsp;345", 12_345)]
    [InlineData("12 345 1)", 12_345)]
    [InlineData("12.345 (1)", 12_345)]
    [InlineData("12.345²", 12_345)]
    [InlineData("(950) 12)", null)]
    [InlineData("12 345 banen)", null)]
    public void ANumberInACellKeepsItsValueBesideTheNumberOfANote(string printed, int? value) =>
        Assert.Equal(value, Read($"# Titel\n\n| Sector | Doel 2026 |\n|---|---|\n| Politie | {printed} |\n").Tables.Single().Rows.Single().Cells.Single().Value);

    private static ReadLetter Read(string text) => Reader.Read(SourceText.Of("letter.md", text));

    private static string Text(ReadLetter letter, string section, string place) =>
        Assert.Single(letter.Passages, p => p.Section == section && p.Place == place).Text.Text;
}
