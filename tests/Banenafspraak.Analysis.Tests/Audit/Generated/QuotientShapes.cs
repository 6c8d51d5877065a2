namespace Banenafspraak.Analysis.Tests;

/// <summary>Relations that multiply and divide: rates, shares, keys, quota targets, the size of a job.</summary>
internal static class QuotientShapes
{
    private static readonly decimal[] SetPercentages = [.. Data.Set.Parameters.All.Where(p => p is { Name: "quota-percentage", Basis: Basis.Set }).Select(p => p.Quantity.Value)];

    public static readonly Func<Stage, Shape>[] All =
    [
        s => SumShapes.Alone(s, Rate(s, s.Prose(Measure.Jobs), s.Prose(Measure.Target))),
        RateOfSetTarget,
        s => SumShapes.Alone(s, Rate(s, SumShapes.WithSuppliers(s.Prose(Measure.Jobs)), s.Prose(Measure.Target), suppliers: true)),
        s => SumShapes.Alone(s, new(
            RelationKind.RateWithProcurement,
            [s.Prose(Measure.Jobs), s.Prose(Measure.Jobs, form: Form.Procurement), s.Prose(Measure.Target)],
            SumShapes.WithSuppliers(s.Prose(Measure.RealisationRate, Unit.Percent)),
            v => (v[0] + v[1]) * 100 / v[2]) { Divisor = 2 }),
        ShareOfTotal,
        KeyDivides,
        KeyGivesExtra,
        Quota,
        Quota,
        s => new(RelationKind.JobHours, [], OnItsOwnDay(s, s.Prose(Measure.JobSize, Unit.HourPerWeek, Form.None)), _ => Of("hours-per-job/year") / Of("weeks-per-year")),
    ];

    private static Shape Rate(Stage stage, Figure jobs, Figure target, bool suppliers = false)
    {
        var rate = stage.Prose(Measure.RealisationRate, Unit.Percent);
        return new(
            suppliers ? RelationKind.RateWithProcurement : RelationKind.RealisationRate, [jobs, target], suppliers ? SumShapes.WithSuppliers(rate) : rate, v => v[0] * 100 / v[1])
        { Divisor = 1 };
    }

    /// <summary>A part of the agreement's own subjects: its target counts extra jobs and is exact.</summary>
    private static Shape RateOfSetTarget(Stage stage) =>
        Rate(stage, stage.Prose(Measure.ExtraJobs), stage.Prose(Measure.Target) with { RelativeTo = Period.Baseline, IsSet = true }) with
        {
            Subjects = [(stage.Name + "-whole", "sector", "", false), (stage.Name, "sector", stage.Name + "-whole", true)],
            Targets = [(stage.Name, Period.EndOf(2013), 1)],
        };

    private static Shape ShareOfTotal(Stage stage)
    {
        var whole = stage.Prose(Measure.Jobs);
        return SumShapes.Alone(stage, new(
            RelationKind.ShareOfTotal,
            [stage.Prose(Measure.Jobs, form: Form.Permanent), whole],
            stage.Prose(Measure.Share, Unit.Percent, Form.Permanent) with { Of = whole.Id },
            v => v[0] * 100 / v[1])
        { Divisor = 1 });
    }

    private static Shape KeyDivides(Stage stage) => SumShapes.Alone(stage, new(
        RelationKind.KeyTimesVolume,
        [OnItsOwnDay(stage, stage.Prose(Measure.Jobs, form: Form.HiredIn)) with { Subject = Subject.Whole }, OnItsOwnDay(stage, stage.Prose(Measure.AllocationShare, Unit.Percent, Form.None))],
        OnItsOwnDay(stage, stage.Prose(Measure.Jobs, form: Form.HiredIn)),
        v => v[0] * v[1] / 100));

    /// <summary>Less the same at the baseline. Of all hired-in jobs at the baseline there is one number, so that every relation prints the same.</summary>
    private static Shape KeyGivesExtra(Stage stage)
    {
        var volume = OnItsOwnDay(stage, stage.Prose(Measure.Jobs, form: Form.HiredIn)) with { Subject = Subject.Whole };
        var key = OnItsOwnDay(stage, stage.Prose(Measure.AllocationShare, Unit.Percent, Form.None));
        Figure[] then = [stage.Prose(Measure.Jobs, form: Form.HiredIn) with { Subject = Subject.Whole, Value = 36206, Decimals = 0 }, stage.Prose(Measure.AllocationShare, Unit.Percent, Form.None)];
        return SumShapes.Alone(stage, new(
            RelationKind.KeyTimesVolume,
            [volume, key, .. then.Select(f => f with { Period = Period.Baseline })],
            OnItsOwnDay(stage, stage.Prose(Measure.ExtraJobs, form: Form.HiredIn)),
            v => ((v[0] * v[1]) - (v[2] * v[3])) / 100));
    }

    /// <summary>The percentage of a sector holds for all employers in it, so that each relation has a sector and a year of its own.</summary>
    private static Shape Quota(Stage stage)
    {
        var (isSet, sector) = (stage.Number % 2 == 0, stage.Number < Stage.Years ? "overheid" : "markt");
        var percentage = stage.Prose(Measure.QuotaPercentage, Unit.Percent, Form.None) with { Subject = sector };
        return new(
            RelationKind.QuotaTimesWorkforce,
            [
                stage.Prose(Measure.Workforce, Unit.Fte, Form.None),
                isSet ? percentage with { IsSet = true, Decimals = 2, Value = SetPercentages[stage.Number % SetPercentages.Length] } : percentage,
            ],
            stage.Prose(Measure.Target),
            v => v[0] * v[1] / 100,
            v => v[0] * v[1] / 100 * Of("full-time-hours/week") / Of("hours-per-job/week"))
        {
            MayRoundDown = true,
            Subjects = [(stage.Name, "organisation", sector, false)],
        };
    }

    /// <summary>What speaks of all jobs together is told apart by its day.</summary>
    private static Figure OnItsOwnDay(Stage stage, Figure figure) => figure with
    {
        Period = Period.On(new DateOnly(2100, 1, 1).AddDays(stage.Number)),
        Subject = figure.Measure == Measure.JobSize ? Subject.Whole : figure.Subject,
    };

    private static decimal Of(string parameter) => Data.Set.Parameters.On(parameter, new(2024, 12, 31)).Quantity.Value;
}
