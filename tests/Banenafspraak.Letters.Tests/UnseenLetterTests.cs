namespace Banenafspraak.Letters.Tests;

/// <summary>Drafts of letters whose words, numbers and tables are in no letter of the data: made up here, with what a person reads in them.</summary>
public class UnseenLetterTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));
    private static readonly FigureDrafts Drafts = new(Data.Set.Subjects, Data.Set.Series);

    private static string Folder => Path.Combine(Data.Repository, "tests", "Banenafspraak.Letters.Tests", "Unseen");

    public static TheoryData<string> Letters => [.. Directory.GetFiles(Folder).Where(f => Path.GetExtension(f) != ".csv").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Letters))]
    public void EachFigureIsDraftedAsAPersonReadsIt(string name)
    {
        var letter = Reader.Read(SourceText.Of(name, File.ReadAllText(Path.Combine(Folder, name))));
        var drafts = Drafts.Of(letter);
        var expected = File.ReadLines(Path.Combine(Folder, Path.ChangeExtension(name, ".csv"))).Skip(1).ToList();
        Assert.True(expected.Count > 20, "there is something to compare");
        Assert.All(expected, row =>
        {
            var cells = row.Split(';');
            var draft = drafts.First(d => d.Mention.Line == int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture) && d.Mention.Printed == cells[1]);
            Assert.Equal(cells[2], $"{draft.Measure.Word()} {draft.Subject} {draft.Form.Word()} {draft.Period}");
        });
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void WhatArithmeticDecidesIsSurer(string name)
    {
        var drafts = Drafts.Of(Reader.Read(SourceText.Of(name, File.ReadAllText(Path.Combine(Folder, name)))));
        Assert.All(drafts.Where(d => d.Rule == "arithmetic"), d => Assert.True(d.Confidence >= 0.86m, d.Mention.Printed));
        Assert.All(drafts.Where(d => d is { Rule: "words", Mention.Unit: Unit.Job }), d => Assert.True(d.Confidence < 0.9m, d.Mention.Printed));
    }

    [Fact]
    public void ARowThatNoListKnowsIsCalledByItsAbbreviation()
    {
        const string table = "| Ministerie | Streefcijfer | Realisatie | % |\n|---|---|---|---|\n| BZK | 388 | 375 | 97% |\n| Ruimtevaart en Zeebodem (RenZ) | 124 | 108 | 87% |\n| OCW | 262 | 251 | 96% |\n| Alle ministeries | 774 | 734 | 95% |\n";
        var drafts = Drafts.Of(Reader.Read(SourceText.Of("letter.md", $"# Brief\n\nIn 2031 en over 2031.\n\n{table}\nHet Ministerie van Ruimtevaart en Zeebodem heeft 108 banen.\n")));
        Assert.Equal(["bzk", "renz", "ocw", "rijk"], drafts.Where(d => d.Mention.Place.EndsWith("target", StringComparison.Ordinal) || d.Mention.Place.EndsWith("streefcijfer", StringComparison.Ordinal)).Select(d => d.Subject));
        Assert.Equal("renz", drafts.Last(d => d.Mention.Printed == "108").Subject);
        Assert.True(drafts.First(d => d.Subject == "renz").Confidence < 0.9m);
    }

    [Fact]
    public void NumbersTellRatesTargetsAndTotalsWhateverTheirTitles()
    {
        const string table = "| Sector | Alfa | Beta | Gamma | Delta | Epsilon |\n|---|---|---|---|---|---|\n| Rijk | 6.240 | 4.525 | 611 | 5.136 | 82 |\n| Gemeenten | 5.610 | 5.005 | 1.044 | 6.049 | 108 |\n| Politie | 731 | 481 | 58 | 539 | 74 |\n| Waterschappen | 617 | 295 | 64 | 359 | 58 |\n";
        var drafts = Drafts.Of(Reader.Read(SourceText.Of("letter.md", $"# Brief\n\nIn 2031 en over 2031.\n\n{table}"))).Where(d => d.Subject == "rijk").ToList();
        Assert.Equal([Measure.Target, Measure.Jobs, Measure.Jobs, Measure.Jobs, Measure.RealisationRate], drafts.Select(d => d.Measure));
        Assert.Equal(Form.Total, drafts[3].Form);
    }
}
