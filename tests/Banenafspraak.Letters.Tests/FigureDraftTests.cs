using System.Text;

namespace Banenafspraak.Letters.Tests;

/// <summary>Draft figures: what tables and sentences seem to say. The sentences are invented; their forms are those of letters.</summary>
public class FigureDraftTests
{
    private const string Years = " In 2030 en eind 2030 en over 2030.";

    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));
    private static readonly FigureDrafts Drafts = new(Data.Set.Subjects, Data.Set.Series);

    [LetterFact]
    public void EveryTableCellOfTheLettersIsDraftedAsAPersonReadIt()
    {
        var (agree, all) = Agreement(inTables: true);
        Assert.Equal(239, all);
        Assert.Equal(all, agree);
    }

    [LetterFact]
    public void MostFiguresInTheLettersSentencesAreDraftedAsAPersonReadThem()
    {
        var (agree, all) = Agreement(inTables: false);
        Assert.Equal(223, all);
        Assert.True(agree >= 0.82 * all, $"{agree} of {all}");
    }

    [Fact]
    public void NoRuleNamesALetter()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Data.Repository, "lib", "Banenafspraak.Letters"), "*.cs", SearchOption.AllDirectories)
            .Where(f => f.Contains($"{Path.DirectorySeparatorChar}Drafts{Path.DirectorySeparatorChar}", StringComparison.Ordinal) || f.Contains($"{Path.DirectorySeparatorChar}Numbers{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(sources, f => Assert.DoesNotMatch("34.?352|kst-|szw-|\"(202|258|299|348)\"", File.ReadAllText(f)));
    }

    [Theory]
    [InlineData("In 2030 hebben marktwerkgevers 9.871 extra banen gerealiseerd ten opzichte van de nulmeting.", "9.871", "extra-jobs markt total 2030-12-31 job baseline")]
    [InlineData("De doelstelling voor 2030 voor de overheid was 31.234 banen.", "31.234", "target overheid total 2030-12-31 job -")]
    [InlineData("Het gaat om 125.000 extra banen.", "125.000", "target totaal total - job baseline")]
    [InlineData("In 2030 hebben overheidswerkgevers 1.777 minder banen gerealiseerd ten opzichte van 2029.", "1.777", "change overheid total 2029..2030 job 2029")]
    [InlineData("Bij de overheid is het aantal banen via inleenverbanden in 2030 met 321 afgenomen.", "321", "change overheid hired-in 2029..2030 job 2029")]
    [InlineData("In 2030 is Binnenwerk gegroeid van 811 naar 902 banen.", "811", "jobs binnenwerk binnenwerk 2029-12-31 job -")]
    [InlineData("In 2030 is Binnenwerk gegroeid van 811 naar 902 banen.", "902", "jobs binnenwerk binnenwerk 2030-12-31 job -")]
    [InlineData("Het realisatiepercentage van de politie steeg van 51% naar 63%.", "51%", "realisation-rate politie total 2029-12-31 percent -")]
    [InlineData("In 2030 haalde de sector Rijk 71% van het quotumdoel van 5.112 banen.", "71%", "realisation-rate rijk total 2030-12-31 percent -")]
    [InlineData("In 2030 haalde de sector Rijk 71% van het quotumdoel van 5.112 banen.", "5.112", "target rijk total 2030-12-31 job -")]
    [InlineData("Het quotumpercentage voor 2030 is 2,91%.", "2,91%", "quota-percentage overheid - 2030 percent -")]
    [InlineData("De realisatie van Defensie bevat een toename van 14% ten opzichte van 2029.", "14%", "growth defensie total 2029..2030 percent 2029")]
    [InlineData("Bij de gemeenten is het percentage in 2030 met 4% gedaald.", "4%", "change gemeenten total 2029..2030 percentage-point 2029")]
    [InlineData("Van de banen bij de politie ging het bij 41,2% om een tijdelijke aanstelling.", "41,2%", "share politie temporary 2030-12-31 percent -")]
    [InlineData("Van deze inleenverbanden was 71,3 procent gerelateerd aan marktwerkgevers.", "71,3", "allocation-share markt hired-in 2030-12-31 percent -")]
    [InlineData("Een baan staat gelijk aan 25,5 uur per week.", "25,5", "job-size totaal - - hour-per-week -")]
    [InlineData("De gemeenten legden voor minimaal 3 miljoen euro vast.", "3 miljoen", "amount gemeenten - - euro -")]
    [InlineData("De politie richt zich op jongeren van 16 tot en met 27 jaar.", "27", "age politie - - year -")]
    [InlineData("Bij de politie duurt dat maximaal drie jaar.", "drie", "duration politie - - year -")]
    [InlineData("De provincies geven hun werk een 7,9 in een onderzoek.", "7,9", "rating provincies - - point -")]
    [InlineData("Bij de waterschappen werken in 2030 nu 3.210 fte.", "3.210", "workforce waterschappen - 2030-12-31 fte -")]
    [InlineData("Bij Defensie zijn veertig kandidaten gestart.", "veertig", "persons defensie - - person -")]
    [InlineData("De politie blijft achter. Het aantal groeide in 2030 met 591 banen.", "591", "change politie total 2029..2030 job 2029")]
    [InlineData("De politie blijft achter. Dat is jammer. In 2030 waren er 591 banen.", "591", "jobs politie total 2030-12-31 job -")]
    [InlineData("Gemeenten meldden in 2030 6.118 fta2.", "6.118", "jobs gemeenten total 2030-12-31 job -")]
    [InlineData("De provincies werken met vijf teams.", "vijf", "count provincies - - team -")]
    [InlineData("Als één baan telt een baan van een halve week.", "één", "count totaal - - job -")]
    [InlineData("In 2030 telden de waterschappen 211 banen via inkoop.", "211", "jobs waterschappen procurement 2030-12-31 job -")]
    [InlineData("Defensie laat van alle sectoren in 2030 de sterkste groei zien: 47 banen, ofwel 7,2%.", "47", "change defensie total 2029..2030 job 2029")]
    [InlineData("Defensie laat van alle sectoren in 2030 de sterkste groei zien: 47 banen, ofwel 7,2%.", "7,2%", "growth defensie total 2029..2030 percent 2029")]
    [InlineData("Daarvoor dient het quotumpercentage. Dat was 2,91% voor 2030.", "2,91%", "quota-percentage overheid - 2030 percent -")]
    [InlineData("In 2030 waren er bij de overheid 13.684 extra banen en in de markt 83.915.", "13.684", "extra-jobs overheid total 2030-12-31 job baseline")]
    [InlineData("De politie groeide met 43, maar met 34,8% van het doel blijft zij achter.", "34,8%", "realisation-rate politie total 2030-12-31 percent -")]
    [InlineData("In het primair onderwijs ging het realisatiepercentage in 2030 van 23 naar 25.", "25", "realisation-rate primair-onderwijs total 2030-12-31 percent -")]
    [InlineData("De politie bereikte 74% van 722 banen.", "722", "target politie total 2030-12-31 job -")]
    [InlineData("Gemeenten en provincies telden 6.212 en 447 banen, tegen 6.011 en 431 een jaar eerder.", "6.011", "jobs gemeenten total 2029-12-31 job -")]
    [InlineData("De politie telde in 2030 meer banen. Van de 160 banen die er bij kwamen, zijn er 61 tijdelijk.", "160", "change politie total 2029..2030 job 2029")]
    public void ASentenceFormSaysWhatItsNumberMeasures(string sentence, string printed, string expected)
    {
        var draft = Of(Reader.Read(SourceText.Of("letter.md", $"# Titel\n\n{sentence}\n\nVerder niets.{Years}\n"))).First(d => d.Mention.Printed == printed);
        var relative = draft.RelativeTo == Period.Baseline ? "baseline" : draft.RelativeTo.ToString();
        Assert.Equal(expected, $"{draft.Measure.Word()} {draft.Subject} {draft.Form.Word()} {draft.Period} {draft.Unit.Word()} {relative}");
    }

    [Fact]
    public void ANumberWithoutANounGoesOnFromTheOneBeforeIt()
    {
        var drafts = Of(Read("De opgave voor 2030 was 71.300 extra banen te realiseren: 60.100 in de sector markt en 11.200 in de sector overheid."));
        Assert.All(drafts, d => Assert.Equal((Measure.Target, Unit.Job), (d.Measure, d.Unit)));
        Assert.Equal(["totaal", "markt", "overheid"], drafts.Select(d => d.Subject));
    }

    [Fact]
    public void TheSectionsSubjectIsThatOfASentenceThatNamesNone()
    {
        var drafts = Of(Reader.Read(SourceText.Of("letter.md", $"# Politie\n\nDe realisatie komt op 61%.\n\n# Defensie\n\nDe realisatie komt op 62%.{Years}\n")));
        Assert.Equal(["politie", "defensie"], drafts.Select(d => d.Subject));
        Assert.All(drafts, d => Assert.True(d.Confidence < 0.9m, "a subject taken from the title is less sure"));
    }

    [Fact]
    public void ADraftIsARowOfTheDataWithTwoColumnsMore()
    {
        using var writer = new StringWriter();
        DraftTable.Write([("letter", Of(Read("In 2030 telde de politie 1.211 banen.")))], writer);
        var header = File.ReadLines(Path.Combine(Data.Folder, "figures", Data.Letter + ".csv")).First();
        Assert.Equal(
            $"{header},confidence,rule\nletter/titel/p1/2,titel,p1/2,3,1.211,1211,job,jobs,politie,total,-,2030-12-31,-,,exact,0,printed,,0.7,words\n",
            writer.ToString());
    }

    [Fact]
    public void ARowThatASpreadsheetWouldRunIsNeutralised()
    {
        using var writer = new StringWriter();
        DraftTable.Write([("=letter", Of(Read("In 2030 telde de politie 1.211 banen.")))], writer, forSpreadsheet: true);
        Assert.Contains("\n\"'=letter", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AYearAndItsEndAreOneMomentOfATableWhoseArithmeticTellsTheTarget()
    {
        var letter = Read("| Sector | Nodig in 2030 | Bezet eind 2029 | Bezet eind 2030 | Graad |\n|---|---|---|---|---|\n| Rijk | 6.310 | 5.094 | 5.287 | 83,8% |\n| Defensie | 968 | 637 | 702 | 72,5% |\n| Politie | 742 | 529 | 574 | 77,4% |");
        Assert.Equal(["target 2030", "jobs 2029", "jobs 2030", "realisation-rate 2030"], Of(letter).Take(4).Select(d => $"{d.Measure.Word()} {d.Meaning.Period.Year}"));
    }

    [Fact]
    public void ANumberIsNoShareOfTheSameThing()
    {
        var tie = new Tie(TieKind.Ratio, [0, 1, 2], 1);
        double Fit(Measure first, Measure whole, Form form) => tie.Fit(i => new Meaning(i == 0 ? first : i == 2 ? whole : Measure.Jobs, "defensie", i == 2 ? Form.Total : form, Period.EndOf(2030)), (_, _) => false);
        Assert.Equal(1, Fit(Measure.RealisationRate, Measure.Target, Form.Total));
        Assert.Equal(1, Fit(Measure.Share, Measure.Jobs, Form.HiredIn));
        Assert.True(Fit(Measure.Share, Measure.Jobs, Form.Total) < Fit(Measure.Share, Measure.Target, Form.Total));
    }

    private static ReadLetter Read(string sentence) => Reader.Read(SourceText.Of("letter.md", $"# Titel\n\n{sentence}\n"));

    private static IReadOnlyList<DraftFigure> Of(ReadLetter letter) => Drafts.Of(letter);

    /// <summary>How many figures have a draft with their measure, subject, form, period and unit; a chart's labels, whose series the text lost, aside.</summary>
    private static (int Agree, int All) Agreement(bool inTables)
    {
        var (agree, all) = (0, 0);
        foreach (var letter in Data.Set.Letters)
        {
            var read = Reader.Read(SourceText.Of(letter.Id, File.ReadAllText(Path.Combine(Data.Letters, letter.Id + ".txt"), Encoding.UTF8)));
            var drafts = Of(read).ToDictionary(d => (d.Mention.Section, d.Mention.Place));
            var tables = read.Tables.Select(t => t.Section).ToHashSet(StringComparer.Ordinal);
            foreach (var figure in Data.Set.Figures.Letter(letter.Id).Where(f => f.Section != "f1" || f.Place.StartsWith("caption", StringComparison.Ordinal)))
            {
                if (inTables != (tables.Contains(figure.Section) && !figure.Place.StartsWith("caption", StringComparison.Ordinal)))
                    continue;
                all++;
                agree += drafts.TryGetValue((figure.Section, figure.Place), out var d) && (d.Measure, d.Subject, d.Form, d.Period, d.Unit) == (figure.Measure, figure.Subject, figure.Form, figure.Period, figure.Unit) ? 1 : 0;
            }
        }
        return (agree, all);
    }
}
