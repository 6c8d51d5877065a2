namespace Banenafspraak.Letters.Tests;

/// <summary>The words of data/lexicon.</summary>
public class LexiconTests
{
    private static readonly Lexicon Words = new(Data.Set.Lexicon);

    [Fact]
    public void EachExampleHoldsItsPhrase() => Assert.All(
        Data.Set.Lexicon.Where(p => p.Example.Length > 0),
        p => Assert.Contains(Words[p.Kind].In(p.Example), f => f.Phrase.Phrase.Length >= p.Phrase.Length || f.Phrase == p));

    [Fact]
    public void WhatFormsPointToIsOfTheClosedList() =>
        Assert.All(Data.Set.Lexicon.Where(p => p.Kind == "form"), p => Assert.True(Vocabulary.TryParse<Form>(p.Means, out _), p.Phrase));

    [Fact]
    public void WhatNamesPointToIsASubject() =>
        Assert.All(Data.Set.Lexicon.Where(p => p.Kind == "name"), p => Assert.NotNull(Data.Set.Subjects.Find(p.Means)));

    [Theory]
    [InlineData("form", "Via Uitzendbureaus en payroll", "hired-in hired-in")]
    [InlineData("form", "vaste aanstelling", "permanent")]
    [InlineData("role", "het realisatiepercentage van de doelstelling", "rate target")]
    [InlineData("role", "de Wet banenafspraak", "")]
    public void TheLongestPhraseCountsWhateverItsCapitals(string kind, string text, string means) =>
        Assert.Equal(means, string.Join(' ', Words[kind].In(text).Select(f => f.Means).Where(m => m.Length > 0)));

    [Fact]
    public void AStarStandsForAnyEndingAndNothingElseDoes()
    {
        var list = new PhraseList([new("form", "inleen*", "hired-in", "", ""), new("form", "vast", "permanent", "", "")]);
        Assert.Equal(["hired-in"], list.In("inleenverband of vastgoed").Select(f => f.Means));
    }
}
