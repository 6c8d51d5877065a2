namespace Banenafspraak.Letters.Tests;

/// <summary>The letters' numbers as read, against figures and other numbers as a person listed them.</summary>
public class LetterMentionsTests
{
    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    public static TheoryData<string> Letters() => [.. Data.Set.Letters.Select(l => l.Id)];

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryNumberIsFoundOnceAndNothingElse(string letter)
    {
        var listed = Data.Set.Figures.Letter(letter).Select(f => (Line: f.Line!.Value, f.Printed))
            .Concat(Others(letter).Select(o => (Line: o.Line!.Value, o.Printed)));
        Assert.Equal(listed.Order(), Mentions(letter).Select(m => (Line: m.Line!.Value, m.Printed)).Order());
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void NoTwoNumbersOverlap(string letter)
    {
        foreach (var line in Mentions(letter).GroupBy(m => m.Line))
        {
            var end = 0;
            foreach (var mention in line.OrderBy(m => m.Column))
            {
                Assert.True(mention.Column > end, $"{letter}({mention.Line},{mention.Column}): {mention.Printed}");
                end = mention.Column!.Value + mention.Printed.Length - 1;
            }
        }
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryNumberHasTheClassThatAPersonGaveIt(string letter)
    {
        var mentions = Mentions(letter).ToLookup(m => $"{letter}/{m.Section}/{m.Place}", StringComparer.Ordinal);
        Assert.All(Others(letter), o => Assert.Equal(o.Class, Assert.Single(mentions[o.Id]).Class));
        Assert.Equal(Data.Set.Figures.Letter(letter).Count, mentions.Count(g => g.Any(m => m.Class == MentionClass.Figure)));
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryFigureHasItsValueAndQualifier(string letter)
    {
        // A chart's labels lost their series: a person gave them a place, the text does not.
        var mentions = Mentions(letter).ToLookup(m => $"{letter}/{m.Section}/{m.Place}", StringComparer.Ordinal);
        var figures = Data.Set.AsPrinted().Figures.Letter(letter).Where(f => f.Section != "f1" || f.Place.StartsWith("caption", StringComparison.Ordinal));
        Assert.All(figures, f => Assert.Equal((f.Printed, f.Value, f.Qualifier, f.Decimals), Parts(Assert.Single(mentions[f.Id]))));
    }

    private static (string Printed, decimal? Value, Qualifier Qualifier, int? Decimals) Parts(Mention m) => (m.Printed, m.Value, m.Qualifier, m.Value is null ? null : m.Decimals);

    private static IEnumerable<Mention> Others(string letter) => Data.Set.OtherNumbers.Where(o => o.Letter == letter);

    private static IReadOnlyList<Mention> Mentions(string letter) =>
        Reader.Read(SourceText.Of(letter, File.ReadAllText(Path.Combine(Data.Letters, letter + ".txt")))).Mentions;
}
