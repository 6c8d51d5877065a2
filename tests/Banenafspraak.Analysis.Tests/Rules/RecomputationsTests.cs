namespace Banenafspraak.Analysis.Tests;

/// <summary>Printed numbers computed again by the rules, from inputs of the data alone.</summary>
public class RecomputationsTests
{
    private const string Letter = "kst-34352-348";

    private static readonly IReadOnlyList<Recomputation> All = Recomputations.Of(Data.Set);

    private static readonly IReadOnlyList<PrintedTarget> Targets = PrintedTargets.Of(Data.Set, Letter);

    [Theory]
    [InlineData("kst-34352-299/t1/hired-in/overheid", "38.061 × 25,8% - 36.206 × 24%", Verdict.Exact)]
    [InlineData("kst-34352-299/t1/hired-in/markt", "38.061 × 74,2% - 36.206 × 76%", Verdict.WithinRounding)]
    [InlineData("kst-34352-299/t1/target/total", "70.000 + 22.500", Verdict.Exact)]
    [InlineData("kst-34352-348/s-gemeenten/target/2024", "200.750 × 2,76%", Verdict.WithinRounding)]
    [InlineData("kst-34352-348/s-gemeenten/target/2024", "200.750 × 2,75%", Verdict.Contradicted)]
    [InlineData("kst-34352-348/s-gemeenten/target/2024", "200.750 × 2,76% × 36 / 25,5", Verdict.Contradicted)]
    [InlineData("kst-34352-348/s-gemeenten/target/2024", "200.750 × 2,75% × 36 / 25,5", Verdict.Contradicted)]
    [InlineData("kst-34352-348/gemeenten-cijfermatige-realisatie/p2/8", "200.750 × 2,76%", Verdict.Undecidable)]
    [InlineData("kst-34352-348/t1-note-5/1", "10.740 × 2,76% × 36 / 25,5", Verdict.Exact)]
    [InlineData("kst-34352-348/t1-note-5/1", "10.740 × 2,75% × 36 / 25,5", Verdict.Contradicted)]
    [InlineData("kst-34352-348/t1-note-5/1", "10.740 × 2,76%", Verdict.Contradicted)]
    [InlineData("kst-34352-348/t1-note-5/1", "10.740 × 2,75%", Verdict.Contradicted)]
    [InlineData("kst-34352-258/t1/rijk/target", "15 + 109 + 422 + 294 + 1.180 + 506 + 1.450 + 119 + 177 + 143 + 200 + 59", Verdict.Exact)]
    [InlineData("kst-34352-348/t1/rijk/target", "20 + 138 + 561 + 440 + 1.498 + 626 + 986 + 167 + 247 + 194 + 264 + 75 + 359 + 418", Verdict.WithinRounding)]
    public void APrintedNumberIsComputedAgain(string figure, string formula, Verdict verdict)
    {
        var found = Assert.Single(All, r => r.Published.Id == figure && r.Formula == formula);
        Assert.Equal(verdict, found.Verdict);
        Assert.StartsWith($"{formula} = ", found.Explanation, StringComparison.Ordinal);
        Assert.EndsWith(verdict.Word() + (found.Note.Length > 0 ? $" ({found.Note})" : ""), found.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryInputIsAFigureOrAParameter() =>
        Assert.All(All, r => Assert.All(r.Inputs, i => Assert.True(Data.Set.Figures.Find(i) is not null || Data.Set.Parameters.All.Any(p => p.Id == i), i)));

    [Fact]
    public void NoNumberIsAnInputOfItself() => Assert.All(All, r => Assert.DoesNotContain(r.Published.Id, r.Inputs));

    [Fact]
    public void EveryPrintedTargetHasAnAnswer()
    {
        var blocks = Data.Set.Figures.Letter(Letter).Where(f => f.Measure == Measure.Target && (f.Section.StartsWith("s-", StringComparison.Ordinal) || f.Section.StartsWith("t1", StringComparison.Ordinal)));
        Assert.Equal(41, blocks.Count);
        Assert.All(blocks, b => Assert.Contains(Targets, t => t.Figure == b));
        Assert.All(Targets, t => Assert.NotEmpty(t.Fit.Explanation));
    }

    [Fact]
    public void WithoutAPrintedWorkforceNothingCanBeTold()
    {
        Assert.All(Targets.Where(t => t.Workforce is null), t => Assert.Equal(TargetFitAnswer.CannotBeTold, t.Fit.Answer));
        Assert.Equal(["dji", "gemeenten"], Targets.Where(t => t.Workforce is not null).Select(t => t.Figure.Subject).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TwoPartsOfOneLetterAppearToCountTheirGoalDifferently()
    {
        QuotaConvention Of(string id) => Assert.Single(Targets.Single(t => t.Figure.Id == id).Fit.Fitting).Convention;
        Assert.Equal(new QuotaConvention(2.76m, Converted: false), Of("kst-34352-348/s-gemeenten/target/2024"));
        Assert.Equal(new QuotaConvention(2.76m, Converted: true), Of("kst-34352-348/t1-note-5/1"));
    }

    [Fact]
    public void AMissingPartLeavesNoSum() =>
        Data.WithCopy("figures/kst-34352-348.csv", text => text.Replace("t1/az/target,986,20,20,job,target,az,total,provisional,2024Q4,-,,exact,0,printed", "t1/az/target,986,20,,job,target,az,total,provisional,2024Q4,-,,exact,,unreadable", StringComparison.Ordinal).Replace("t1,az/target,986,20,20,job,target,az,total,provisional,2024Q4,-,,exact,0,printed", "t1,az/target,986,20,,job,target,az,total,provisional,2024Q4,-,,exact,,unreadable", StringComparison.Ordinal), folder =>
            Assert.DoesNotContain(Recomputations.Of(Dataset.Load(folder)), r => r.Published.Id == "kst-34352-348/t1/rijk/target"));
}
