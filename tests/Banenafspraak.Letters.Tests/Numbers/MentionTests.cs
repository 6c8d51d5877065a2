namespace Banenafspraak.Letters.Tests;

/// <summary>What a number is, of what unit and how firm, from the words around it. The sentences are invented; their forms are those of letters.</summary>
public class MentionTests
{
    [Theory]
    [InlineData("Kamerstuk 12 345, nr. 67 (bijlage 1, p. 24).", "12 345 67 1 24")]
    [InlineData("Handelingen I 2019/20, nr. 3, item 5 en nr. 4, items 6 en 7", "2019 20 3 5 4 6 7")]
    [InlineData("Zie tabel 2 en bijlage 3.", "2 3")]
    [InlineData("Nr. 202", "202")]
    [InlineData("Op spoor 4 en in paragraaf 4.2. staat meer.", "4 4.2")]
    public void AReferenceGoesOnToItsLastNumber(string text, string numbers) => AllAre(MentionClass.Reference, text, numbers);

    [Fact]
    public void AReferenceEndsWhereSomethingIsCounted() =>
        Assert.Equal([MentionClass.Reference, MentionClass.Figure], Read("In tabel 1, 45 banen").Select(m => m.Class));

    [Theory]
    [InlineData("Op 30 juli 2022 en 7 juni jl.", "30 2022 7")]
    [InlineData("geraadpleegd op 26-9-2022", "26 9 2022")]
    [InlineData("in november 2021", "2021")]
    [InlineData("voor 2024Q4", "2024 4")]
    [InlineData("voor Q4 2024", "4 2024")]
    public void DaysMonthsAndQuartersAreDates(string text, string numbers) => AllAre(MentionClass.Date, text, numbers);

    [Fact]
    public void AQuarterWhoseLetterBecameAZeroIsNoQuantity() => Assert.Equal(MentionClass.Date, Assert.Single(Read("Banen 202104", BlockKind.Table)).Class);

    [Theory]
    [InlineData("Banen 202104")]
    [InlineData("Banen 42024")]
    public void AQuarterThatLostItsLetterHasNoValueAndSaysWhy(string text)
    {
        var mention = Assert.Single(Read(text, BlockKind.Table));
        Assert.Null(mention.Value);
        Assert.Contains("Q was lost", mention.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("over het jaar 2024.2 In dat jaar", "2024.2")]
    [InlineData("In 2022 banen scheppen", "2022")]
    [InlineData("voor de periode 2025-2028", "2025 2028")]
    public void AYearIsNotAQuantity(string text, string numbers) => AllAre(MentionClass.BareYear, text, numbers);

    [Fact]
    public void AYearsDigitsBeforeANounAreAQuantity() => Assert.Equal(MentionClass.Figure, Assert.Single(Read("Er waren ongeveer 2020 banen.")).Class);

    [Fact]
    public void AYearAndANumberStandNextToEachOther() =>
        Assert.Equal([MentionClass.BareYear, MentionClass.BareYear, MentionClass.Figure], Read("in 2022 ten opzichte van 2021 8.308 banen").Select(m => m.Class));

    [Theory]
    [InlineData("de site opnaarde25000 en <https://www.voorbeeld.nl/2020/07/03/bericht>", "25000 2020 07 03")]
    [InlineData("2513 AA Den Haag", "2513")]
    public void SitesAndPostcodesAreAddresses(string text, string numbers) => AllAre(MentionClass.Address, text, numbers);

    [Theory]
    [InlineData("t.0.v. vorig jaar", "0")]
    [InlineData("0.a. daar", "0")]
    [InlineData("P&0O en o0 en 2ijn", "0 0 2")]
    public void ADigitWithinAWordIsDamage(string text, string numbers) => AllAre(MentionClass.DamagedNoise, text, numbers);

    [Theory]
    [InlineData("MBO-4 en mbo-niveau 4", "4 4")]
    [InlineData("Covid-19", "19")]
    [InlineData("de norm EN 301 549", "301 549")]
    [InlineData("in één brief en twee moties", "één twee")]
    public void NamesAndPapersAreNotAboutJobs(string text, string numbers) => AllAre(MentionClass.NotAboutJobs, text, numbers);

    [Fact]
    public void TheWordEnIsNoStandard() => Assert.All(Read("100 in de markt en 25 bij de overheid"), m => Assert.Equal(MentionClass.Figure, m.Class));

    [Theory]
    [InlineData("1. Aanpak", MentionClass.HeadingNumber)]
    [InlineData("4.2. Inzet", MentionClass.HeadingNumber)]
    [InlineData("Spoor 3: banen", MentionClass.HeadingNumber)]
    [InlineData("Resultaten 2024", MentionClass.BareYear)]
    [InlineData("Top 10 van het jaar", MentionClass.Figure)]
    public void AHeadingHasItsOwnNumberOrOneThatSaysSomething(string text, MentionClass expected) =>
        Assert.Equal(expected, Assert.Single(Read(text, BlockKind.Heading)).Class);

    [Fact]
    public void ThePageFollowsTheLettersNumber() =>
        Assert.Equal([.. Enumerable.Repeat(MentionClass.Reference, 5), MentionClass.Page], Read("vergaderjaar 2025-2026, 12 345, nr. 7 12", BlockKind.Furniture).Select(m => m.Class));

    [Fact]
    public void WhatIsLeftInALetterheadIsAnAddress() =>
        Assert.All(Read("Postbus 90801 T 070 333 44 44", BlockKind.Furniture), m => Assert.Equal(MentionClass.Address, m.Class));

    [Fact]
    public void TicksAreTheLongestRowOfRoundSteps()
    {
        var figures = Read("7.000 5.994 6.000 5.000 4.000 59% 3.000 2.068 2019 2020 Q42021", BlockKind.Chart).Where(m => m.Class == MentionClass.Figure);
        Assert.Equal(["5.994", "59%", "2.068"], figures.Select(m => m.Printed));
    }

    [Fact]
    public void AnOrdinalInDigitsIsNoQuantity() => AllAre(MentionClass.Ordinal, "het 2e kwartaal en de 3de keer", "2 3");

    [Theory]
    [InlineData("45–100%", "RangeFrom RangeTo")]
    [InlineData("tussen de 15.000 en 17.000 banen", "RangeFrom RangeTo")]
    [InlineData("ongeveer 3,3 procent tot 6,1 procent", "RangeFrom RangeTo")]
    [InlineData("8 tot 17 medewerkers", "RangeFrom RangeTo")]
    [InlineData("van 15 tot en met 39 jaar", "RangeFrom RangeTo")]
    [InlineData("ruim 90 banen", "AtLeast")]
    [InlineData("meer dan 90%", "AtLeast")]
    [InlineData("boven de 10.000", "AtLeast")]
    [InlineData("ten minste 15 plekken", "AtLeast")]
    [InlineData("maximaal drie jaar", "AtMost")]
    [InlineData("circa 706 fta", "About")]
    [InlineData("zo’'n 5.540 banen", "About")]
    [InlineData("een schatting van 25 banen", "About")]
    [InlineData("+/- 1.900 fta", "About")]
    [InlineData("van 580 naar 687 banen", "Exact Exact")]
    public void WordsBeforeANumberSayHowFirmItIs(string text, string qualifiers) =>
        Assert.Equal(qualifiers.Split(' '), Read(text).Select(m => m.Qualifier.ToString()));

    [Theory]
    [InlineData("10.146 extra banen", Unit.Job)]
    [InlineData("587 duurzame banen", Unit.Job)]
    [InlineData("200.750 fte", Unit.Fte)]
    [InlineData("58,8 procent van hen", Unit.Percent)]
    [InlineData("2,5 procentpunt", Unit.PercentagePoint)]
    [InlineData("25,5 uur per week", Unit.HourPerWeek)]
    [InlineData("130 miljoen euro", Unit.Euro)]
    [InlineData("€ 2,4 miljoen", Unit.Euro)]
    [InlineData("vijf deelnemende departementen", Unit.Organisation)]
    [InlineData("(98 procent)", Unit.Percent)]
    [InlineData("100.000 in banen", null)]
    [InlineData("12, banen", null)]
    public void TheNounBehindANumberIsItsUnit(string text, Unit? unit) => Assert.Equal(unit, Assert.Single(Read(text)).Unit);

    [Fact]
    public void TheSecondNumberOfARangePrintsTheUnitOfBoth() => Assert.All(Read("tussen de 12 en 19 procent"), m => Assert.Equal(Unit.Percent, m.Unit));

    [Theory]
    [InlineData("is met 314 afgenomen", -314)]
    [InlineData("is met 3.618 banen afgenomen", -3618)]
    [InlineData("1.838 minder banen", -1838)]
    [InlineData("een daling van 3%", -3)]
    [InlineData("2,5 procentpunt minder", -2.5)]
    [InlineData("nam het aantal banen af met 340", -340)]
    [InlineData("liep met 12% terug", -12)]
    [InlineData("daalde het aantal banen bij de gemeenten met 340", -340)]
    [InlineData("Het aantal daalde. Er kwam een regeling met 340 banen", 340)]
    [InlineData("is gedaald naar 20%", 20)]
    [InlineData("met 1.780 toegenomen", 1780)]
    [InlineData("(70.202)", 70202)]
    public void WordsOfDecreaseMakeANumberNegativeAndParenthesesDoNot(string text, double value) =>
        Assert.Equal((decimal)value, Assert.Single(Read(text)).Value);

    [Fact]
    public void LabelsAndDamageDoNotCountInPlaces()
    {
        Assert.Equal(["heading/label", "heading/1"], Read("1. De 10 grootste", BlockKind.Heading, "heading").Select(m => m.Place));
        Assert.Equal(["caption/label", "caption/1"], Read("Tabel 1 Banen van 25,5 uur", BlockKind.Table, "caption").Select(m => m.Place));
        Assert.Equal(["p1/1", "p1/1-noise-2", "p1/2"], Read("561 banen t.0.v. 2023", BlockKind.Paragraph).Select(m => m.Place));
    }

    private static void AllAre(MentionClass expected, string text, string numbers)
    {
        var mentions = Read(text);
        Assert.Equal(numbers.Split(' '), mentions.Select(m => m.Printed));
        Assert.All(mentions, m => Assert.Equal(expected, m.Class));
    }

    private static List<Mention> Read(string text, BlockKind kind = BlockKind.Paragraph, string place = "p1") =>
        [.. MentionReader.Read([new(kind, "deel", place, new PassageBuilder().Append(text, new(1, 1)).Build())], new(Data.Set.Lexicon)).Select(m => m.Mention)];
}
