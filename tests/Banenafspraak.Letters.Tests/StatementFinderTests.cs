namespace Banenafspraak.Letters.Tests;

/// <summary>Which sentences are offered as statements.</summary>
public class StatementFinderTests
{
    public static TheoryData<string> Letters() => [.. Data.Set.Letters.Select(l => l.Id)];

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryStatementOfTheDataIsAmongTheCandidatesOfItsLetter(string id)
    {
        var letter = Data.Set.Read(SourceText.OfBytes(id + ".txt", File.ReadAllBytes(Path.Combine(Data.Letters, id + ".txt"))));
        var candidates = letter.Statements.Select(c => (SentenceOf(letter, c.Section, c.Place, c.Line, c.Printed), c.Claim)).ToHashSet();
        var rows = Data.Set.Statements.Where(s => s.Letter == id).ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(rows.Where(s => !candidates.Contains((SentenceOf(letter, s.Section, s.Place, s.Line, s.Printed), s.Claim))).Select(s => s.Id));
    }

    [Theory]
    [InlineData("De doelstelling is gehaald.", "met gehaald")]
    [InlineData("De doelstelling is helaas niet gehaald.", "not-met gehaald")]
    [InlineData("De trein is gehaald.", "")]
    [InlineData("Het doel is gehaald. Dat is niet vanzelf gegaan.", "met gehaald")]
    [InlineData("Er is een achterstand.", "not-met achterstand")]
    [InlineData("Behalve bij de politie is er een achterstand.", "not-met achterstand, met achterstand")]
    [InlineData("Het aantal banen nam flink af, terwijl de opgave is gestegen en weer gestegen.", "fell af, rose gestegen")]
    [InlineData("Er zijn 12 banen bij de politie.", "")]
    public void ASentenceIsOfferedOnceForEachClaim(string text, string claims) =>
        Assert.Equal(claims, string.Join(", ", Read($"# Banen\n\n{text}\n").Select(s => $"{s.Claim.Word()} {s.Printed}")));

    [Fact]
    public void CandidatesAreCountedByParagraphAndKnowTheirLine()
    {
        var found = Read("# Banen\n\nHet aantal banen\nsteeg. Later was er een daling.\n\nHet doel is gehaald.\n");
        Assert.Equal([(4, "banen", "p1/s1"), (4, "banen", "p1/s2"), (6, "banen", "p2/s1")], found.Select(s => (s.Line, s.Section, s.Place)));
    }

    private static IReadOnlyList<FoundStatement> Read(string text) => Data.Set.Read(SourceText.Of("letter.md", text)).Statements;

    /// <summary>Paragraph and beginning of the sentence in which words stand.</summary>
    private static (string Section, string Paragraph, int Start) SentenceOf(ReadLetter letter, string section, string place, int? line, string printed)
    {
        var paragraph = place.Contains('/', StringComparison.Ordinal) ? place[..place.LastIndexOf('/')] : "";
        foreach (var text in letter.Passages.Where(p => p.Section == section && p.Place == paragraph).Select(p => p.Text))
        {
            for (var at = text.Text.IndexOf(printed, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(printed, at + 1, StringComparison.Ordinal))
            {
                if (text.At(at).Line != line)
                    continue;
                var start = 0;
                for (var end = NumberSpot.EndOf(text.Text, 0); end < at; end = NumberSpot.EndOf(text.Text, start))
                    start = end + 1;
                return (section, paragraph, start);
            }
        }
        throw new InvalidOperationException($"\"{printed}\" does not stand on line {line} of {section}/{paragraph}");
    }
}
