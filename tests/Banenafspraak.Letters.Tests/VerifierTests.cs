using System.Globalization;

namespace Banenafspraak.Letters.Tests;

public class VerifierTests
{
    private static readonly Verifier Verifier = new(Data.Set);
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    private static readonly Dictionary<string, string[]> Lines = Data.Set.Rows.Values.Select(r => r.File).Distinct(StringComparer.Ordinal)
        .ToDictionary(f => f, f => File.ReadAllLines(Path.Combine(Data.Folder, f)), StringComparer.Ordinal);

    public static TheoryData<string> Letters() => [.. Data.Set.Letters.Select(l => l.Id)];

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void TheDataSaysWhatTheLetterSays(string id)
    {
        var found = Data.Set.Verify(Of(id), Text(id));
        Assert.True(found.Agrees, string.Join('\n', found.Mismatches.Select(m => m.Describe(found.Text, "data"))));
        Assert.Equal(Data.Set.Figures.Letter(id).Count, found.Figures);
        Assert.Equal(Others(id).Count, found.OtherNumbers);
        Assert.Equal(Data.Set.Statements.Count(s => s.Letter == id), found.Statements);
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryNumberThatChangesInATextIsTold(string id)
    {
        var text = Text(id);
        var missed = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.ForEach(Rows(id), row =>
        {
            var changed = SourceText.Of(text.Name, Changed(text.Text, row.Start, row.Printed));
            if (!Names(Data.Set.Verify(Of(id), changed), row.Id))
                missed.Add(row.Id);
        });
        Assert.Empty(missed);
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryFigureThatChangesInTheDataIsTold(string id)
    {
        var read = Reader.Read(Text(id));
        var figures = Data.Set.Figures.Letter(id);
        for (var i = 0; i < figures.Count; i++)
        {
            var printed = Other(figures[i].Printed);
            var value = figures[i].Value is null ? null : DutchNumber.TryParsePrinted(printed, out var number, out _) ? number : figures[i].Value;
            var changed = figures.Select(f => f.Id == figures[i].Id ? f with { Printed = printed, Value = value } : f).ToList();
            Assert.True(Names(Verifier.Compare(Of(id), "text", read, changed, Others(id)), figures[i].Id), figures[i].Id);
        }
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryOtherNumberThatChangesInTheDataIsTold(string id)
    {
        var read = Reader.Read(Text(id));
        var figures = Data.Set.Figures.Letter(id);
        foreach (var other in Others(id))
        {
            var changed = Others(id).Select(n => n.Id == other.Id ? n with { Printed = Other(n.Printed) } : n).ToList();
            Assert.True(Names(Verifier.Compare(Of(id), "text", read, figures, changed), other.Id), other.Id);
        }
    }

    [LetterFact]
    public void AnotherLineValueOrNumberIsTold()
    {
        var read = Reader.Read(Text(Data.Letter));
        var figures = Data.Set.Figures.Letter(Data.Letter);
        Assert.Equal(MismatchKind.Line, Only(read, [.. figures.Skip(1), figures[0] with { Line = figures[0].Line + 1 }], Others(Data.Letter)).Kind);
        Assert.Equal(MismatchKind.Value, Only(read, [.. figures.Skip(1), figures[0] with { Value = figures[0].Value + 1 }], Others(Data.Letter)).Kind);
        Assert.Equal(MismatchKind.Unlisted, Only(read, figures, [.. Others(Data.Letter).Skip(1)]).Kind);
    }

    [Fact]
    public void TheWordsOfAStatementAreLookedForInItsParagraphAndOnItsLine()
    {
        var text = Reader.Read(SourceText.Of("letter.md", "# Banen\n\nHet doel is gehaald.\n\nHet doel is\nniet gehaald.\n"));
        var letter = Of(Data.Letter) with { Id = "x", SourceText = "markdown" };
        var right = Data.Set.Statements[0] with { Id = "x/banen/p2/s1", Letter = "x", Section = "banen", Place = "p2/s1", Line = 6, Printed = "niet gehaald" };
        Assert.True(Compare(right).Agrees);
        Assert.Equal(1, Compare(right).Statements);
        Assert.True(Compare(right with { Line = null, Printed = "is niet gehaald" }).Agrees);
        Assert.Equal("x/banen/p2/s1: expected line 5, found line 6 at letter.md(6,1)", Described(right with { Line = 5 }));
        Assert.Equal("x/banen/p2/s1: expected \"wel gehaald\" on line 6, found no such words in this paragraph in letter.md", Described(right with { Printed = "wel gehaald" }));
        Assert.Equal(MismatchKind.Missing, Assert.Single(Compare(right with { Place = "p1/s1" }).Mismatches).Kind);
        Assert.Equal(MismatchKind.Missing, Assert.Single(Compare(right with { Section = "note-1", Place = "s1" }).Mismatches).Kind);
        Assert.Equal(0, Verifier.Compare(letter with { SourceText = "ocr" }, "letter.md", text, [], [], [right with { Line = 5 }]).Statements);

        Verification Compare(Statement statement) => Verifier.Compare(letter, "letter.md", text, [], [], [statement]);
        string Described(Statement statement) => Assert.Single(Compare(statement).Mismatches).Describe("letter.md", "data");
    }

    [Fact]
    public void AnOfficialTextTellsAReadingErrorFromTheMinistrys()
    {
        var official = Reader.Read(SourceText.Of("letter.md", "# Banen\n\nEr zijn 84% of 12 banen. Het zijn er 30.\n")) with { Form = TextForm.Official };
        var letter = Of(Data.Letter) with { Id = "x", SourceText = "ocr" };
        var figure = Data.Set.Figures[0];
        Figure[] figures =
        [
            figure with { Id = "x/banen/p1/1", Section = "banen", Place = "p1/1", Line = 9, Printed = "Ba%", Value = null, Reading = Reading.Unreadable },
            figure with { Id = "x/banen/p1/2", Section = "banen", Place = "p1/2", Line = 9, Printed = "12", Value = 12 },
            figure with { Id = "x/banen/p1/4", Section = "banen", Place = "p1/4", Line = 9, Printed = "30", Value = 30 },
        ];
        var mismatch = Assert.Single(Verifier.Compare(letter, "official.xml", official, figures, []).Mismatches);
        Assert.Equal(MismatchKind.Reading, mismatch.Kind);
        Assert.Equal("x/banen/p1/1: expected \"Ba%\" as in the ocr text, found \"84%\" at official.xml(3,9)", mismatch.Describe("official.xml", "data"));
    }

    private static Mismatch Only(ReadLetter read, IReadOnlyCollection<Figure> figures, IReadOnlyCollection<Mention> others) =>
        Assert.Single(Verifier.Compare(Of(Data.Letter), "text", read, figures, others).Mismatches);

    private static bool Names(Verification verification, string id) =>
        verification.Mismatches.Any(m => m.Id == id && m.Row is { } row && Lines[row.File][row.Line - 1].StartsWith(id + ",", StringComparison.Ordinal));

    /// <summary>Every row of a letter with the place of its number in the text.</summary>
    private static List<(string Id, string Printed, int Start)> Rows(string id)
    {
        var text = Text(id);
        var starts = new List<int> { 0 };
        for (var at = text.Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf('\n', at + 1))
            starts.Add(at + 1);
        var free = Reader.Read(text).Mentions.ToList();
        var rows = new List<(string, string, int)>();
        foreach (var (row, section, place, line, printed) in Data.Set.Figures.Letter(id).Select(f => (f.Id, f.Section, f.Place, f.Line, f.Printed))
            .Concat(Others(id).Select(n => (n.Id, n.Section, n.Place, n.Line, n.Printed))))
        {
            var mention = free.Find(m => m.Section == section && m.Place == place) ?? free.Find(m => m.Section == section && m.Line == line && m.Printed == printed)!;
            free.Remove(mention);
            rows.Add((row, printed, starts[mention.Line!.Value - 1] + mention.Column!.Value - 1));
        }
        return rows;
    }

    private static string Changed(string text, int start, string printed)
    {
        Assert.Equal(printed, text.Substring(start, printed.Length));
        return string.Concat(text.AsSpan(0, start), Other(printed), text.AsSpan(start + printed.Length));
    }

    /// <summary>Another number that is printed alike: its last digit is another one, a word is another word, a damaged cell has another sign.</summary>
    private static string Other(string printed)
    {
        var digit = printed.LastIndexOfAny([.. "0123456789"]);
        if (digit >= 0)
            return string.Create(CultureInfo.InvariantCulture, $"{printed[..digit]}{(printed[digit] - '0' + 1) % 10}{printed[(digit + 1)..]}");
        return printed.All(char.IsLetter) && printed.Length > 2 ? printed == "twaalf" ? "elf" : "twaalf" : printed + "x";
    }

    private static Letter Of(string id) => Data.Set.Letters.Single(l => l.Id == id);

    private static List<Mention> Others(string id) => [.. Data.Set.OtherNumbers.Where(n => n.Letter == id)];

    private static SourceText Text(string id) => SourceText.OfBytes(id + ".txt", File.ReadAllBytes(Path.Combine(Data.Letters, id + ".txt")));
}
