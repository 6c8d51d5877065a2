namespace Banenafspraak.Letters.Tests;

/// <summary>A number that does not fit is the scan's where the official text prints another, and the ministry's where it prints the same.</summary>
public class OriginTests
{
    /// <summary>A cell and a number of a sentence, each with what it prints and what a reading error makes of it.</summary>
    private static readonly (string Place, string Printed, string Misread)[] Faults = [("t2/bzk/total", "360", "390"), ("inleiding/p1/2", "131.480", "131.840")];

    public static TheoryData<string, string, int> Cases()
    {
        var cases = new TheoryData<string, string, int>();
        foreach (var form in new[] { "letter.md", "letter.ocr.txt", "letter.xml", "letter.html" })
        {
            foreach (var official in new[] { "letter.xml", "letter.html" })
            {
                for (var i = 0; i < Faults.Length; i++)
                    cases.Add(form, official, i);
            }
        }
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ItIsOfTheScanWhereTheOfficialTextPrintsAnotherNumber(string form, string official, int fault) =>
        Assert.Equal(Origin.Transcription, OriginOf(form, fault, Text(official)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ItIsOfTheMinistryWhereTheOfficialTextPrintsTheSame(string form, string official, int fault)
    {
        var (_, printed, misread) = Faults[fault];
        var text = Text(official);
        var at = text.Text.IndexOf(printed, StringComparison.Ordinal);
        Assert.Equal(Origin.Publication, OriginOf(form, fault, SourceText.Of(official, text.Text[..at] + misread + text.Text[(at + printed.Length)..])));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ItIsNotComparedWhereTheOfficialTextLacksItsPlace(string form, string official, int fault)
    {
        var text = Text(official).Text.Replace("BZK", "XYZ", StringComparison.Ordinal).Replace("Eind 2030 telden de werkgevers 131.480", "Daarna telden de werkgevers 131.481", StringComparison.Ordinal);
        Assert.Equal(Origin.NotCompared, OriginOf(form, fault, SourceText.Of(official, text)));
    }

    [Theory]
    [InlineData("letter.md")]
    [InlineData("letter.ocr.txt")]
    public void ItIsNotComparedWhereThereIsNoOfficialText(string other)
    {
        Assert.Equal(Origin.NotCompared, OriginOf("letter.ocr.txt", 0));
        Assert.Equal(Origin.NotCompared, OriginOf("letter.ocr.txt", 0, Text(other)));
    }

    private static Origin OriginOf(string form, int fault, params IReadOnlyList<SourceText> texts)
    {
        var (place, _, misread) = Faults[fault];
        var set = SampleData.Of(form, (place, misread));
        var audit = set.Compare(set.Audit, texts.Select(t => (SampleData.Letter, t)));
        return Assert.Single(audit.Findings, f => f.Severity != Severity.Note && f.Figures.Any(g => g.Id == $"{SampleData.Letter}/{place}")).Origin;
    }

    private static SourceText Text(string form) => Official.Load(Official.Sample(form));
}
