using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The rules, the recomputations and the metrics as tables, from the repository's own data.</summary>
public class RuleViewsTests
{
    private static readonly JobDescription Job = new() { Group = TargetGroup.Wajong, Work = Employment.OwnContract, Employer = "gemeenten", Hours = PaidHours.AWeek(36), Year = 2022 };

    [Fact]
    public void TheChecksOfAJobEndInOneSentence()
    {
        Assert.Equal("This job counts for gemeenten, in the sector overheid, as formal: 1,41 jobs", Steps(Job).Caption);
        Assert.Equal("This job counts in the sector markt, as hired-in: 1,41 jobs", Steps(Job with { Work = Employment.Agency, Workplace = "markt" }).Caption);
        Assert.Equal("This job does not count", Steps(Job with { Work = Employment.ShelteredWork }).Caption);
        Assert.Equal("Whether this job counts is not established", Steps(Job with { Group = TargetGroup.StudyDisability }).Caption);
        Assert.Equal(Data.Set.Rules.Assess(Job).Steps.Count, Steps(Job).Rows.Count);
    }

    [Fact]
    public void EveryProvisionOfATopicIsShown()
    {
        Assert.Equal(Data.Set.Rules.Provisions.On(Topic.Group).Count(), RuleTables.Groups(Data.Set).Rows.Count);
        Assert.Equal(Data.Set.Rules.Provisions.On(Topic.Work).Count(), RuleTables.Work(Data.Set).Rows.Count);
        Assert.All(Data.Set.Rules.Provisions.On(Topic.Sector), p => Assert.Contains(p.Item, RuleTables.Employers(Data.Set).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void ANumberThatIsNotEstablishedIsADash()
    {
        var keys = RuleNumbers.Of("Keys", Data.Set, "allocation-key");
        Assert.Equal(["From", "Value", "Unit", "Basis", "Reference"], keys.Columns.Select(c => c.Header));
        Assert.Equal(Data.Set.Parameters.Open.Count(p => p.Name == "allocation-key"), keys.Rows.Count(r => r[1] == TableCell.Missing));
    }

    [Fact]
    public void AnIndicativeNumberSaysSo() =>
        Assert.Contains(RuleNumbers.Of("Quota", Data.Set, "quota-percentage").Rows, r => r.Contains(TableCell.From("indicative only")));

    [Fact]
    public void EveryOpenNumberIsListedAsOpen() =>
        Assert.All(Data.Set.Parameters.Open, p => Assert.Contains(p.Note, RuleTables.Open(Data.Set).ToString(), StringComparison.Ordinal));

    [Fact]
    public void TargetsRiseFromYearToYear()
    {
        var targets = RuleNumbers.Targets(Data.Set);
        Assert.Equal(TableCell.Missing, targets.Rows[0][^1]);
        Assert.Equal(TableCell.From(Data.Set.Rules.TargetRise(Subject.Whole, 2016)), targets.Rows[1][^1]);
    }

    [Fact]
    public void ARoundedIntervalStillHoldsTheWholeOne()
    {
        var exact = Interval.Between(-1.26m, 2.31m);
        Assert.Equal(Interval.Between(-1.3m, 2.4m), Words.Outward(exact, 1));
        Assert.Equal(Interval.Between(-2, 3), Words.Outward(exact, 0));
    }

    [Fact]
    public void EveryRecomputationHasARowAndEveryTargetIsCounted()
    {
        var quotas = Data.Set.Audit.Relations.Where(r => r.Kind == RelationKind.QuotaTimesWorkforce).ToList();
        var ways = quotas.SelectMany(r => r.Instances).Where(w => w is { Output: not null, Computed: not null }).Select(w => (w.Output!.Subject, w.Output.Period, w.Relation.Rule, w.Formula)).Distinct();
        Assert.Equal(ways.Count(), RecomputationTables.Of("All", quotas).Rows.Count);
        var targets = RecomputationTables.Targets("Targets", quotas);
        Assert.Contains(targets.Rows, r => r[0] == TableCell.From("appears to be 2,76% of the workforce"));
        Assert.Contains(targets.Rows, r => r[0] == TableCell.From("fits no way to compute it"));
    }

    [Fact]
    public void TheChangeOfASectorIsFiveRowsAndThreeBars()
    {
        SectorChange[] changes = [SectorChange.Of(Data.Set, "kst-34352-299", "markt", 2022), SectorChange.Of(Data.Set, "kst-34352-299", "overheid", 2022)];
        Assert.Equal(10, ChangeViews.Table("Changes", changes).Rows.Count);
        var chart = ChangeViews.Chart(changes);
        Assert.Equal(6, chart.Data.Rows.Count);
        Assert.StartsWith("Hired-in jobs from 2021 to 2022: markt -", chart.Title, StringComparison.Ordinal);
        Assert.Contains("; overheid -", chart.Title, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ChangeViews.Chart([]));
    }

    [Fact]
    public void AMetricShowsItsArithmeticOnOneLine()
    {
        var figures = Data.Set.Figures;
        var table = MetricTables.Of("Distance", TargetDistance.InJobs(figures["kst-34352-299/t1/total/overheid"], figures["kst-34352-299/t1/target/overheid"]));
        Assert.Equal(TableCell.From("22.500\u00a0\u2212\u00a010.004"), table.Rows[0][3]);
        Assert.Equal(TableCell.From("distance to target, in jobs"), table.Rows[0][0]);
    }

    private static Table Steps(JobDescription job) => RuleTables.Steps(Data.Set.Rules.Assess(job));
}
