using Banenafspraak.Letters;

namespace Banenafspraak.Charts.Tests;

/// <summary>What a reader found in a letter, as tables.</summary>
public class ReadingTablesTests
{
    private const string Text = """
        ## Stand eind 2030

        Eind 2030 waren er 1.506 banen.

        **Tabel 1: Banen per ministerie in 2030**

        | Ministerie | Doel | Totaal banen gerealiseerd | Realisatie % |
        |---|---|---|---|
        | BZK | 400 | 360 | 90% |
        """;

    [Fact]
    public void ACellThatCannotBeReadIsADashAndSaysWhy()
    {
        var letter = Read(Text.Replace("360", "3?0", StringComparison.Ordinal));
        Assert.Equal(TableCell.Missing, ReadingTables.Cells(letter.Tables[0]).Rows[0][2]);
        var row = Assert.Single(ReadingTables.Unread(letter).Rows);
        Assert.Equal(TableCell.From("3?0"), row[2]);
        Assert.NotEqual(TableCell.Missing, row[^1]);
    }

    [Fact]
    public void AFieldThatTheTextDoesNotHoldIsADashWithTheReason()
    {
        var letter = Read(Text);
        var dossier = ReadingTables.Head(letter).Rows[0];
        Assert.Equal([TableCell.From("dossier"), TableCell.Missing, TableCell.From(letter.Metadata.Dossier.How), TableCell.Missing], dossier);
    }

    [Fact]
    public void OneOtherNumberIsTwoDifferencesBetweenForms()
    {
        var other = Read(Text.Replace("1.506", "1.507", StringComparison.Ordinal));
        var forms = ReadingTables.Forms([("a", Read(Text)), ("b", other), ("c", Read(Text))]);
        Assert.Equal("Not the same numbers in every form", forms.Caption);
        Assert.Equal([0, 2, 0], forms.Rows.Select(r => r[^1]));
        Assert.StartsWith("The same", ReadingTables.Forms([("a", other), ("b", other)]).Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryNumberAndEveryDraftHasARow()
    {
        var letter = Read(Text);
        var drafts = Data.Set.Draft(letter);
        Assert.Equal(letter.Mentions.Count, ReadingTables.Mentions("Numbers", letter.Mentions).Rows.Count);
        Assert.Equal(drafts.Count, ReadingTables.Drafts("Drafts", drafts).Rows.Count);
        Assert.NotEmpty(drafts);
    }

    private static ReadLetter Read(string text) => Data.Set.Read(SourceText.Of("letter.md", text));
}
