namespace Banenafspraak.Letters.Tests;

public class LetterMetadataTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    [LetterTheory]
    [InlineData("szw-2018-0000162377")]
    [InlineData("kst-34352-202")]
    [InlineData("kst-34352-258")]
    [InlineData("kst-34352-299")]
    [InlineData("kst-34352-348")]
    public void WhatTheTextHoldsIsReadAndTheRestHasAReason(string id)
    {
        var letter = Data.Set.Letters.Single(l => l.Id == id);
        var read = Reader.Read(SourceText.OfBytes(id, File.ReadAllBytes(Path.Combine(Data.Letters, id + ".txt")))).Metadata;
        AssertIs(read.Dossier, letter.Dossier);
        AssertIs(read.Number, letter.Number ?? 0);
        AssertIs(read.ParliamentaryYear, letter.ParliamentaryYear);
        AssertIs(read.Date, letter.Date ?? default);
        Assert.Equal(letter.Sender, read.Sender.Value);
    }

    [LetterTheory]
    [InlineData("szw-2018-0000162377", "number")]
    [InlineData("kst-34352-202", "")]
    [InlineData("kst-34352-258", "dossier number year date subject")]
    [InlineData("kst-34352-299", "")]
    [InlineData("kst-34352-348", "date subject")]
    public void NothingElseIsUnknown(string id, string unknown)
    {
        var read = Reader.Read(SourceText.OfBytes(id, File.ReadAllBytes(Path.Combine(Data.Letters, id + ".txt")))).Metadata;
        (string Name, bool IsKnown)[] fields =
        [
            ("dossier", read.Dossier.IsKnown), ("number", read.Number.IsKnown), ("year", read.ParliamentaryYear.IsKnown), ("date", read.Date.IsKnown), ("subject", read.Subject.IsKnown),
        ];
        Assert.Equal(unknown, string.Join(' ', fields.Where(f => !f.IsKnown).Select(f => f.Name)));
    }

    [Theory]
    [InlineData("Datum 20 september 2021", "2020-2021")]
    [InlineData("Datum 21 september 2021", "2021-2022")]
    [InlineData("Datum 14 september 2021", "2020-2021")]
    [InlineData("Datum 31 december 2021", "2021-2022")]
    [InlineData("Datum 1 januari 2021", "2020-2021")]
    public void AParliamentaryYearBeginsOnTheThirdTuesdayOfSeptember(string line, string year)
    {
        var read = Read(line + "\n\n# Titel\n\nTekst.\n");
        Assert.Equal(year, read.ParliamentaryYear.Value);
        Assert.Null(read.ParliamentaryYear.Line);
    }

    [Theory]
    [InlineData("<sup>1</sup> Kamerstuk 34 352, nr. 1.\n\n<sup>2</sup> Kamerstukken II 2018/19, 34352, nr. 2.\n", "34352")]
    [InlineData("<sup>1</sup> Kamerstuk 34 352, nr. 1.\n\n<sup>2</sup> Kamerstuk 35 394, nr. 2.\n", null)]
    [InlineData("<sup>1</sup> Kamerstuk 34 352, nr. 1.\n", null)]
    public void TheDossierIsTheOnlyOneThatTheNotesCite(string notes, string? dossier)
    {
        var read = Read("# Titel\n\nTekst.\n\n" + notes).Dossier;
        Assert.Equal(dossier, read.IsKnown ? read.Value : null);
        Assert.NotEmpty(read.How);
    }

    [Fact]
    public void AParagraphThatBeginsWithAMinisterIsNoSignature() =>
        Assert.False(Read("# Titel\n\nDe Minister van Financiën,\nde heer A. Naam, schrijft dat er 12 banen zijn.\n").Sender.IsKnown);

    private static LetterMetadata Read(string text) => Reader.Read(SourceText.Of("letter.md", text)).Metadata;

    private static void AssertIs<T>(Known<T> read, T expected)
    {
        Assert.NotEmpty(read.How);
        if (read.IsKnown)
            Assert.Equal(expected, read.Value);
        else
            Assert.Throws<InvalidOperationException>(() => read.Value);
    }
}
