namespace Banenafspraak.Letters.Tests;

public class RoundedTableTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    private static readonly string[] Rows = ["row,formal,hired-in,total", "noord,1.230,450,1.690", "zuid,2.440,310,2.740", "total,3.670,760,4.430"];

    [Theory]
    [InlineData(10, RoundingDirection.Nearest, true)]
    [InlineData(10, RoundingDirection.Down, false)]
    [InlineData(1, RoundingDirection.Nearest, false)]
    public void ATableThatWasRoundedIsNotBlamedForIt(int size, RoundingDirection direction, bool isConsistent) =>
        Assert.Equal(isConsistent, Tables.Repair.Repair(Tables.Invented(Rows), new() { Rounding = new(size, direction) }).IsConsistent);

    [Fact]
    public void NumbersThatWereCutOffAddUpToMore()
    {
        var table = Tables.Invented("row,formal,hired-in,total", "noord,1.230,450,1.690", "zuid,2.440,310,2.750", "total,3.670,760,4.440");
        Assert.True(Tables.Repair.Repair(table, new() { Rounding = new(10, RoundingDirection.Down) }).IsConsistent);
        var less = Tables.Invented("row,formal,hired-in,total", "noord,1.230,450,1.690", "zuid,2.440,310,2.740");
        Assert.False(Tables.Repair.Repair(less, new() { Rounding = new(10, RoundingDirection.Down) }).IsConsistent);
    }

    [Fact]
    public void AStructureIsRoundedToo()
    {
        var table = Tables.Invented("row,men,women,people", "noord,1.230,450,1.690");
        Assert.False(Tables.Repair.Repair(table, new() { Structure = TableStructure.Parse(table, "people = men + women") }).IsConsistent);
        Assert.True(Tables.Repair.Repair(table, new() { Structure = TableStructure.Parse(table, "people = men + women", new(10)) }).IsConsistent);
    }

    [Fact]
    public void ACellThatShowsMoreThanTheBaseWasNotRoundedSo() =>
        Assert.False(Tables.Repair.Repair(Tables.Invented("row,formal,hired-in,total", "noord,1.231,452,1.690", "zuid,2.440,310,2.750"), new() { Rounding = new(10) }).IsConsistent);

    [Theory]
    [InlineData("Door afronding op tientallen kunnen de totalen afwijken van de som.", 10, RoundingDirection.Nearest)]
    [InlineData("De aantallen zijn afgekapt op tientallen.", 10, RoundingDirection.Down)]
    [InlineData("Alle aantallen zijn naar beneden afgerond op honderdtallen.", 100, RoundingDirection.Down)]
    [InlineData("Aantallen zijn afgerond naar boven, op duizendtallen.", 1000, RoundingDirection.Up)]
    [InlineData("De cijfers zijn afgerond tot het dichtstbijzijnde tiental.", 10, RoundingDirection.Nearest)]
    public void WhatALetterSaysOfItsRoundingIsRead(string sentence, int size, RoundingDirection direction)
    {
        var found = Assert.Single(Read($"# Titel\n\nTekst.\n\n{sentence}\n").Roundings);
        Assert.Equal((5, "titel", new Rounding(size, direction)), (found.Line, found.Section, found.Rounding));
    }

    [Theory]
    [InlineData("Door afronding kunnen de totalen afwijken van de som.")]
    [InlineData("Er kwamen tientallen banen bij.")]
    public void ALetterThatOnlyRoundsOrOnlyCountsSaysNoBase(string sentence) => Assert.Empty(Read($"# Titel\n\n{sentence}\n").Roundings);

    [Fact]
    public void ATableHasTheRoundingThatStandsUnderIt()
    {
        var letter = Read("# Titel\n\n**Tabel 1: Banen**\n\n| Sector | Formeel |\n|---|---|\n| Markt | 1.230 |\n\nAfgerond op tientallen.\n\n**Tabel 2: Banen**\n\n| Sector | Formeel |\n|---|---|\n| Markt | 1.200 |\n\nAfgekapt op honderdtallen.\n");
        Assert.Equal([new(10), new(100, RoundingDirection.Down)], letter.Tables.Select(letter.RoundingOf));
    }

    private static ReadLetter Read(string text) => Reader.Read(SourceText.Of("letter.md", text));
}
