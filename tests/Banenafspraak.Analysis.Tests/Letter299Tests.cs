using System.Text.RegularExpressions;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The figures of kst-34352-299 against the letter and against everything else in data/ that speaks of them.</summary>
public partial class Letter299Tests
{
    private static readonly Figures Figures = Data.Set.Figures.Letter(Data.Letter);

    [LetterFact]
    public void ThePlaceOfAFigureIsItsRankAmongTheNumbersOfItsParagraph()
    {
        var lines = File.ReadAllLines(Path.Combine(Data.Letters, Data.Letter + ".txt"));
        var used = new Dictionary<int, int>();
        foreach (var figure in Figures)
        {
            // Figures stand in the letter's order, so each is looked for behind the one before it on its line.
            var numbers = NumbersOf(lines[figure.Line!.Value - 1]);
            var from = used.GetValueOrDefault(figure.Line.Value);
            var at = numbers.FindIndex(from, n => n == figure.Printed);
            Assert.True(at >= 0, $"{figure.Id}: \"{figure.Printed}\" does not stand on line {figure.Line}");
            used[figure.Line.Value] = at + 1;
            if (figure.IsTableCell || figure.Line == 63)
                continue;
            Assert.Equal((at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), figure.Place.Split('/')[^1]);
        }
    }

    [LetterFact]
    public void AParagraphThatGoesOnBehindAFootnoteCountsOn()
    {
        var lines = File.ReadAllLines(Path.Combine(Data.Letters, Data.Letter + ".txt"));
        var place = NumbersOf(lines[56]).Count + NumbersOf(lines[62]).IndexOf("1.130") + 1;
        Assert.Equal($"p3/{place}", Figures.Where(f => f.Line == 63).Single().Place);
    }

    [Fact]
    public void YearlyTargetsAndTheSizeOfAJobAreExactAllElseIsRounded()
    {
        Assert.All(Figures.Measure(Measure.Target), f => Assert.True(f.Quantity!.Value.Interval.IsExact, f.Id));
        Assert.All(Figures.Measure(Measure.JobSize), f => Assert.True(f.IsSet, f.Id));
        Assert.All(Figures.Where(f => f.Unit is Unit.Job && f.Measure is not (Measure.Target or Measure.Count)), f => Assert.Equal(1m, f.Quantity!.Value.Interval.Width));
        Assert.Equal(0.1m, Figures[$"{Data.Letter}/vorm-dienstverband/p3/2"].Quantity!.Value.Interval.Width);
    }

    [Fact]
    public void TheNationalSeriesOf2022SaysTheSame()
    {
        var series = Data.Set.Series.Where(s => s.Period == Period.EndOf(2022) && s.Source.StartsWith(Data.Letter, StringComparison.Ordinal)).ToList();
        Assert.Equal(11, series.Count);
        Assert.All(series, s => Assert.Contains(Figures, f => f.Measure == s.Measure && f.Subject == s.Subject && f.Form == s.Form && f.Period == s.Period && f.Value == s.Value));
    }

    [Fact]
    public void DerivedValuesOfTheSeriesFollowFromTheLetter()
    {
        var notPrinted = Data.Set.NotPrinted(Data.Letter).ToDictionary(d => d.Variable.Id, StringComparer.Ordinal);
        var derived = Data.Set.Series.Where(s => s.Period.Year is 2012 or 2021 && s.Status == "derived" && !s.Id.EndsWith("/regeling", StringComparison.Ordinal)).ToList();
        Assert.Equal(9, derived.Count);
        Assert.All(derived, s => Assert.True(notPrinted[$"{s.Measure.Word()}/{s.Subject}/{s.Form.Word()}/{s.Period}"].Quantity.Interval.Meets(Interval.Rounded(s.Value!.Value, 0)), s.Id));
    }

    [Fact]
    public void ParametersThatALetterPrintsAreAsPrinted()
    {
        foreach (var parameter in Data.Set.Parameters.All.Where(p => p.Reference.StartsWith(Data.Letter + "/", StringComparison.Ordinal)))
            Assert.Equal(Figures[parameter.Reference.Split(' ')[0]].Quantity, parameter.Quantity);
        Assert.Equal(3, Data.Set.Parameters.All.Count(p => p.Name == "allocation-key" && p.Certainty == Certainty.Letter));
    }

    private static List<string> NumbersOf(string line) =>
        [.. Numbers().Matches(FootnoteMarkers().Replace(line, "")).Select(m => m.Value)];

    [GeneratedRegex(@"<sup>.*?</sup>", RegexOptions.None, 1000)]
    private static partial Regex FootnoteMarkers();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*|\b(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b", RegexOptions.None, 1000)]
    private static partial Regex Numbers();
}
