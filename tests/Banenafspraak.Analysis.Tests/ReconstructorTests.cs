namespace Banenafspraak.Analysis.Tests;

public class ReconstructorTests
{
    private static readonly Reconstructor Reconstructor = new(Data.Set, Data.Letter);
    private static readonly IReadOnlyList<Reconstruction> All = Reconstructor.All();

    [Fact]
    public void SixtyOf67FiguresFollowFromTheOthers()
    {
        Assert.Equal(67, All.Count);
        Assert.Equal(60, All.Count(r => r.IsReconstructed));
        Assert.DoesNotContain(All, r => r.Verdict == Verdict.Contradicted);
    }

    [Fact]
    public void WhatNothingDeterminesIsNamedWithTheReason()
    {
        var rest = All.Where(r => !r.IsReconstructed).ToList();
        Assert.Equal(["10.000", "58,8", "18,3", "één", "twee", "15.000", "17.000"], rest.Select(r => r.Figure.Printed));
        Assert.All(rest, r => Assert.NotEqual("", r.WhyNot));
    }

    [Theory]
    [InlineData("t1/hired-in/overheid", "(38.061 × 25,8%) - (36.206 × 24,0%)", 1130, Verdict.Exact)]
    [InlineData("t1/hired-in/markt", "(38.061 × 74,2%) - (36.206 × 76,0%)", 724, Verdict.WithinRounding)]
    [InlineData("vorm-dienstverband/p1/4", "79.262 / 81.117", 98, Verdict.Exact)]
    [InlineData("terugblik/p1/12", "75.179 + 81.117", 156296, Verdict.Exact)]
    [InlineData("t1/total/markt", "70.388 + 724", 71113, Verdict.WithinRounding)]
    [InlineData("t1/target/overheid", "92.500 - 70.000", 22500, Verdict.Exact)]
    [InlineData("note-2/2", "1.331 / 52,1775", 25.5, Verdict.Exact)]
    [InlineData("ontwikkelingen/p3/2", "1.780 + (-3.618)", -1838, Verdict.Exact)]
    public void AFigureIsRebuiltByTheArithmeticThatAPersonWouldUse(string place, string formula, double printed, Verdict verdict)
    {
        var rebuilt = All.Single(r => r.Figure.Id == $"{Data.Letter}/{place}");
        var path = rebuilt.Paths.Single(p => p.Formula == formula);
        Assert.Equal((decimal)printed, rebuilt.Figure.Value);
        Assert.Equal(verdict, Verdicts.Decide(rebuilt.Figure, path.Quantity));
    }

    [Fact]
    public void TheKeyOf2021FollowsFromLevelsThatTheLetterDoesNotPrint()
    {
        var key = All.Single(r => r.Figure is { Measure: Measure.AllocationShare, Period.Year: 2021 });
        Assert.Equal(Verdict.Exact, key.Verdict);
        Assert.True(key.Best!.Quantity.Interval.Low > 31.9m && key.Best.Quantity.Interval.High < 32.1m, key.Explanation);
        Assert.True(key.Best.Steps > 3);
    }

    [Fact]
    public void NoFigureIsRebuiltFromItselfOrARestatement()
    {
        var figures = Data.Set.Figures.Letter(Data.Letter);
        foreach (var rebuilt in All)
        {
            var meaning = Meaning.Of(rebuilt.Figure, figures);
            foreach (var source in rebuilt.Paths.SelectMany(p => p.Sources).Select(figures.Find).OfType<Figure>())
                Assert.NotEqual(meaning, Meaning.Of(source, figures));
        }
    }

    [Theory]
    [InlineData("38.061,38061", "39.061,39061")]
    [InlineData("\"25,8\",25.8", "\"26,8\",26.8")]
    [InlineData(",8.874,8874", ",8.974,8974")]
    [InlineData("156.296,156296", "156.396,156396")]
    public void ChangingAnInputChangesWhatDependsOnItAndNothingElse(string before, string after)
    {
        Data.WithCopy("figures/kst-34352-299.csv", text => text.Replace(before, after, StringComparison.Ordinal), folder =>
        {
            var changed = new Reconstructor(Dataset.Load(folder), Data.Letter).All();
            var different = 0;
            foreach (var (old, fresh) in All.Zip(changed))
            {
                var sources = old.Paths.SelectMany(p => p.Sources).Select(Data.Set.Figures.Find).OfType<Figure>().ToList();
                var touched = sources.Exists(s => changed.Single(c => c.Figure.Id == s.Id).Figure.Value != s.Value);
                var same = old.Paths.Select(p => p.Quantity).SequenceEqual(fresh.Paths.Select(p => p.Quantity));
                Assert.Equal(!touched, same);
                different += same ? 0 : 1;
            }
            Assert.True(different >= 2, $"only {different} figures changed");
            Assert.Contains(changed, c => c.Verdict == Verdict.Contradicted);
        });
    }

    [Fact]
    public void WhateverTheUnroundedInputsWereTheResultLiesInTheInterval()
    {
        // A second computation: unrounded jobs are invented, rounded as a ministry would, and every interval must hold the truth.
        var random = new Random(299);
        for (var round = 0; round < 200; round++)
        {
            decimal Next(int from, int to) => from + ((decimal)random.NextDouble() * (to - from));
            decimal baseline = Next(30_000, 40_000), level = Next(30_000, 40_000), oldKey = Next(20, 30) / 100, key = Next(20, 30) / 100;
            var truth = (level * key) - (baseline * oldKey);
            var rebuilt = (Rounded(level, 0) * Rounded(key * 100, 1) / Interval.Exactly(100)) - (Rounded(baseline, 0) * Rounded(oldKey * 100, 1) / Interval.Exactly(100));
            Assert.True(rebuilt.Contains(truth), $"{truth} is not in {rebuilt}");
        }

        static Interval Rounded(decimal value, int decimals) => Interval.Rounded(Math.Round(value, decimals), decimals);
    }

    [Fact]
    public void AReserveNeitherProvesNorContradicts()
    {
        var threshold = All.Single(r => r.Figure.Qualifier == Qualifier.AtLeast);
        Assert.Equal(Verdict.Undecidable, threshold.Verdict);
        Assert.DoesNotContain(All.SelectMany(r => r.Paths).SelectMany(p => p.Sources), s => s == threshold.Figure.Id);
    }

    [Fact]
    public void AnUnknownLetterIsRefusedWithThoseThereAre() =>
        Assert.Contains(Data.Letter, Assert.Throws<ArgumentException>(() => new Reconstructor(Data.Set, "kst-1-1")).Message, StringComparison.Ordinal);
}
