namespace Banenafspraak.Letters.Tests;

public class SectionNameTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    [Theory]
    [InlineData("Een terugblik: de resultaten tot en met 2022", "terugblik")]
    [InlineData("4.2. Extra inzet op scholing", "extra-inzet")]
    [InlineData("Stand van zaken", "stand")]
    [InlineData("Meer banen creéren", "meer-banen-creeren")]
    [InlineData("Over de cijfers", "over-de-cijfers")]
    [InlineData("Top 10 (vervolg)", "top-10")]
    public void ATitleGivesItsNameWithoutNumberArticleOrWhatFollowsAPreposition(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Theory]
    [InlineData("Wetenschappelijk onderwijs", "wo")]
    [InlineData("De Rechtspraak", "rechtspraak")]
    [InlineData("Universitaire medische centra (umc's)", "umc")]
    [InlineData("3. Gemeenten", "gemeenten")]
    public void ATitleThatNamesASubjectTakesItsId(string title, string slug)
    {
        var section = Assert.Single(Sections($"# {title}\n"));
        Assert.Equal((slug, slug), (section.Slug, section.Subject));
    }

    [Fact]
    public void ALongNameIsCutAtAWord() => Assert.Equal("werkprocessen-waar-plaatsingen-zelden", Assert.Single(Sections("# Werkprocessen waar plaatsingen zelden mogelijk zijn\n")).Slug);

    [Fact]
    public void TheSameTitleTwiceCarriesTheNameOfTheOneAboveOrANumber() => Assert.Equal(
        ["gemeenten", "gemeenten-inzet", "politie", "politie-inzet", "politie-inzet-2"],
        Sections("# Gemeenten\n\n## Inzet\n\n# Politie\n\n## Inzet\n\n## Inzet\n").Select(s => s.Slug));

    [Fact]
    public void LevelsFollowTheMarksThatTheLetterUses() => Assert.Equal(
        [1, 2, 3, 1],
        Sections("### **Een**\n\n### *Twee*\n\n#### *Drie*\n\n### ***Vier***\n").Select(s => s.Level));

    [Fact]
    public void NoTitleIsCalledAsTheIntroduction() => Assert.Equal("inleiding-2", Assert.Single(Sections("# Inleiding\n")).Slug);

    private static IReadOnlyList<LetterSection> Sections(string text) => Reader.Read(SourceText.Of("letter.md", text)).Sections;
}
