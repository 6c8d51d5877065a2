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

    private static ReadLetter Read(string text) => Reader.Read(SourceText.Of("letter.md", text));

    private static string Text(ReadLetter letter, string section, string place) =>
        Assert.Single(letter.Passages, p => p.Section == section && p.Place == place).Text.Text;
}
