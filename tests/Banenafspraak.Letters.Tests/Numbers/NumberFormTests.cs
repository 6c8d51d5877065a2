using System.Globalization;

namespace Banenafspraak.Letters.Tests;

/// <summary>Numbers, dates and scales in every form that Dutch print gives them. All sentences are invented.</summary>
public class NumberFormTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    [Theory]
    [InlineData("Er is € 1,3 mln. beschikbaar voor de regio.", "1300000", Unit.Euro)]
    [InlineData("Daarnaast is er € 2,6 mld begroot.", "2600000000", Unit.Euro)]
    [InlineData("Voor de helpdesk is € 350 duizend nodig.", "350000", Unit.Euro)]
    [InlineData("Een bedrag van EUR 1.400,- staat open.", "1400", Unit.Euro)]
    [InlineData("Er waren 13\u202F456 banen.", "13456", Unit.Job)]
    [InlineData("Er waren 23\u00A0567 banen.", "23567", Unit.Job)]
    [InlineData("12 345 banen zijn er.", "12345", Unit.Job)]
    [InlineData("Er waren 34\u2009678 banen.", "34678", Unit.Job)]
    [InlineData("Er kwamen 45 789 banen bij.", "45789", Unit.Job)]
    [InlineData("Er waren 1 345 678 uren.", "1345678", Unit.Hour)]
    [InlineData("Het aantal veranderde met \u2212350 banen.", "-350", Unit.Job)]
    [InlineData("Het aantal steeg naar 141.-\n580 banen.", "141580", Unit.Job)]
    [InlineData("Daarnaast waren er 13.\n456 banen bij de gemeenten.", "13456", Unit.Job)]
    [InlineData("De groei was 4,-\n6 procent.", "4.6", Unit.Percent)]
    [InlineData("Er waren in totaal acht-\nhonderd werkgevers.", "800", Unit.Organisation)]
    [InlineData("De opgave van 34.5672 fta is niet gehaald.", "34567", Unit.Job)]
    public void ANumberIsReadWhole(string sentence, string value, Unit unit)
    {
        var figure = Read(sentence).First(m => m.Class == MentionClass.Figure);
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), unit), (figure.Value, figure.Unit));
    }

    [Theory]
    [InlineData("Op 3 dec. 2031 bleek dat.")]
    [InlineData("Op 03-12-2031 bleek dat.")]
    [InlineData("Op 31/12/2031 bleek dat.")]
    [InlineData("Op 2031-12-31 bleek dat.")]
    [InlineData("Om 13:30 uur en om 13.45 uur, en van 9.00 tot 17.30 uur.")]
    [InlineData("Bel 070 333 55 66 of 0800-1451, of 0800 - 555 01 23.")]
    [InlineData("Zie Kamerstuk 12 345, nr. 6, en 23 456, nr. 7.")]
    public void DatesTimesTelephonesAndPapersAreNoFigures(string sentence) =>
        Assert.DoesNotContain(MentionClass.Figure, Read("Inleiding. " + sentence).Select(m => m.Class));

    [Fact]
    public void AYearBeforeGroupsOfThreeIsNoPartOfThem() =>
        Assert.Equal([null, 98_100m], Read("Werkgevers telden eind 2031 98 100 banen.").Select(m => m.Class == MentionClass.Figure ? m.Value : null));

    [Fact]
    public void ACaptionMultipliesTheNumbersOfItsTable()
    {
        var letter = Letter("Tabel 1: Banen per sector (x 1.000)\n\n| Sector | Banen | % |\n|---|---|---|\n| Markt | 71,4 | 59,6% |\n| Overheid | 8,9 | 40,1% |\n");
        Assert.Equal([71_400m, 59.6m, 8_900m, 40.1m], letter.Tables[0].Rows.SelectMany(r => r.Cells).Select(c => c.Value));
        var cell = letter.Mentions.First(m => m.Printed == "71,4");
        Assert.Equal(-2, cell.Decimals);
        Assert.Equal(Interval.Between(71_350, 71_450), Interval.Rounded(cell.Value!.Value, cell.Decimals!.Value));
        Assert.DoesNotContain(letter.Mentions, m => m is { Value: 1000, Class: MentionClass.Figure });
    }

    [Fact]
    public void AmountsUnderACaptionAreEuros()
    {
        var letter = Letter("Tabel 2: Uitgaven (bedragen x € 1.000)\n\n| Post | 2030 | 2031 |\n|---|---|---|\n| Uitvoering | 2.500 | 2.600 |\n| Advies | 150 | n.v.t. |\n");
        Assert.Equal((2_500_000m, Unit.Euro), (letter.Tables[0].Rows[0].Cells[0].Value, letter.Tables[0].Rows[0].Cells[0].Unit));
        Assert.Contains(letter.Warnings, w => w.Table == "t2" && w.Message.Contains("n.v.t.", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Mention> Read(string sentence) => Letter(sentence).Mentions;

    private static ReadLetter Letter(string text) => Reader.Read(SourceText.Of("letter.md", $"# Titel\n\n{text}\n"));
}
