namespace Banenafspraak.Letters.Tests;

public class OcrLetterTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    /// <summary>A line as long as the others of a page, so that the page's width is known.</summary>
    private const string Full = "Dit is een regel van gewone breedte waarmee de breedte van de bladzijde";

    [Theory]
    [InlineData("de arbeids-", "markt telt", "de arbeidsmarkt telt")]
    [InlineData("de markt-", "en overheidssector", "de markt- en overheidssector")]
    [InlineData("opleidings-", "of denkniveau", "opleidings- of denkniveau")]
    [InlineData("de UWV-", "cijfers", "de UWV-cijfers")]
    [InlineData("het VN-", "Verdrag", "het VN-Verdrag")]
    [InlineData("51 mbo-", "scholen. Ook mbo-instellingen", "51 mbo-scholen. Ook mbo-instellingen")]
    [InlineData("de Kring-", "collega's. De Kring werkt", "de Kring-collega's. De Kring werkt")]
    [InlineData("de Banenaf-", "spraak", "de Banenafspraak")]
    [InlineData("in de jaren –", "en daarna", "in de jaren – en daarna")]
    public void AHyphenAtALinesEndIsOneOfThreeKinds(string first, string second, string joined) =>
        Assert.Equal([joined + "."], Texts(Read($"{first}\n{second}.\n"), BlockKind.Paragraph));

    [Fact]
    public void ASentenceGoesOnBehindANoteAndAPageBreak()
    {
        var letter = Read($" {Full}\ngebruikt wordt en er zijn 12\n\n4 Kamerstuk 34 352, nr. 1.\n\n5 Zie hierboven.\n banen bij gekomen.\n");
        Assert.Equal([$"{Full} gebruikt wordt en er zijn 12 banen bij gekomen."], Texts(letter, BlockKind.Paragraph));
        Assert.Equal(["note-4", "note-5"], letter.Passages.Where(p => p.Kind == BlockKind.Footnote).Select(p => p.Section));
        Assert.Equal(["4", "5"], Texts(letter, BlockKind.NoteMark));
    }

    [Fact]
    public void AWordThatAPageFootCutsIsWholeAgain()
    {
        var letter = Read($"{Full}\nis bezoekersbe-\n\nTweede Kamer, vergaderjaar 2025-2026, 34 352, nr. 348 3\n\n\n\ngeleiding.\n");
        Assert.Equal([$"{Full} is bezoekersbegeleiding."], Texts(letter, BlockKind.Paragraph));
        Assert.Equal(("34352", 348, "2025-2026"), (letter.Metadata.Dossier.Value, letter.Metadata.Number.Value, letter.Metadata.ParliamentaryYear.Value));
    }

    [Fact]
    public void AFullLineThatEndsASentenceAtThePagesEndDoesNotEndTheParagraph()
    {
        var last = Full[..^1] + ".";
        Assert.Single(Texts(Read($"{Full}\n{last}\n Vanaf hier gaat het verder.\n"), BlockKind.Paragraph));
        Assert.Equal(2, Texts(Read($"{Full}\neindigt hier.\n Vanaf hier is het nieuw.\n"), BlockKind.Paragraph).Count);
    }

    [Fact]
    public void ABlankLineInASentenceDoesNotCutIt() =>
        Assert.Equal([$"{Full} binnen de sector Rijk maken het moeilijk."], Texts(Read($"{Full} binnen de\n\nsector Rijk maken het moeilijk.\n"), BlockKind.Paragraph));

    [Theory]
    [InlineData("Algemeen beeld\n\nEr zijn 12 banen.\n", "Algemeen beeld")]
    [InlineData("Algemeen beeld\nEr zijn 12 banen en nog meer banen dan er ooit waren, zo zegt men.\n", "Algemeen beeld")]
    [InlineData("4.2. Extra inzet\n\nEr zijn 12 banen.\n", "4.2. Extra inzet")]
    [InlineData("Spoor 4: banen met anderen, al dan\nniet regionaal\n\nEr zijn 12 banen.\n", "Spoor 4: banen met anderen, al dan niet regionaal")]
    [InlineData("Algemeen beeld\n\nledereen heeft 12 banen.\n", "Algemeen beeld")]
    [InlineData("Er zijn er\n\ntwaalf en meer.\n", "")]
    [InlineData("Er zijn 12 banen.\n\nEr zijn 13 banen.\n", "")]
    [InlineData("Dit instrument biedt:\n\nEr zijn 13 banen.\n", "")]
    public void ATitleIsShortBeginsWithACapitalAndHasNoSignAtItsEnd(string text, string title) =>
        Assert.Equal(title, Texts(Read($"{Full}\neindigt hier.\n\n{text}\n{Full}\nen {Full}\neindigt hier.\n"), BlockKind.Heading).SingleOrDefault(""));

    [Fact]
    public void ATitleThatComesBackIsAPartAndAMisreadOneIsTheSame()
    {
        const string part = "Cijfermatige realisatie\n\nEr zijn 12 banen.\n\n";
        var letter = Read($"Gemeenten\n\n{part}Politie\n\n{part}Provincies\n\n{part.Replace("ij", "ijf", StringComparison.Ordinal)}");
        Assert.Equal(
            ["gemeenten", "gemeenten-cijfermatige-realisatie", "politie", "politie-cijfermatige-realisatie", "provincies", "provincies-cijfermatige-realisatie"],
            letter.Sections.Select(s => s.Slug));
        Assert.Equal("provincies", letter.Sections[^1].Subject);
        Assert.Equal([1, 2, 1, 2, 1, 2], letter.Sections.Select(s => s.Level));
    }

    [Theory]
    [InlineData("* ")]
    [InlineData("» ")]
    [InlineData("« ")]
    [InlineData("¢ ")]
    [InlineData("e ")]
    [InlineData("o ")]
    [InlineData("— ")]
    public void WhatOcrMakesOfABulletBeginsAnItem(string sign) =>
        Assert.Equal(["Eerste punt;", "Tweede punt."], Texts(Read($"Er zijn punten:\n\n{sign}Eerste punt;\n{sign}Tweede punt.\n"), BlockKind.Bullet));

    [Fact]
    public void AGuillemetThatQuotesIsNoBullet() => Assert.Empty(Texts(Read("«Banen» zijn er.\n"), BlockKind.Bullet));

    [Fact]
    public void ADashInASentenceIsNoBullet() =>
        Assert.Equal(["De medewerkers — ondanks instroom - blijven."], Texts(Read("De medewerkers\n— ondanks instroom\n- blijven.\n"), BlockKind.Paragraph));

    [Fact]
    public void ANotesNumberThatLostADigitIsTheNextOne()
    {
        var letter = Read("Er zijn er 12.\n\n10 Zie boven.\n Er zijn er 13.\n\n1 Zie onder.\n Er zijn er 14.\n");
        Assert.Equal(["note-10", "note-11"], letter.Passages.Where(p => p.Kind == BlockKind.Footnote).Select(p => p.Section));
    }

    [Fact]
    public void AChartEndsAtItsSource()
    {
        var letter = Read($"Figuur 2 Aantal banen van\n\n25,5 uur\n\n7.000\n\n5.994\n\n2018 2019\n\nBron: UWV.\n\n{Full}\nen er zijn 12.\n");
        Assert.All(letter.Passages.Take(2), p => Assert.Equal("f2", p.Section));
        Assert.Equal("inleiding", letter.Passages[^1].Section);
        Assert.Equal(["7.000", "5.994", "2018", "2019", "12"], letter.Mentions.TakeLast(5).Select(m => m.Printed));
    }

    private static ReadLetter Read(string text) => Reader.Read(SourceText.Of("letter.txt", text));

    private static List<string> Texts(ReadLetter letter, BlockKind kind) => [.. letter.Passages.Where(p => p.Kind == kind).Select(p => p.Text.Text)];
}
