namespace Banenafspraak.Analysis.Tests;

/// <summary>Relations between levels: baseline, change, growth, points, stock and flow, the same number again.</summary>
internal static class DifferenceShapes
{
    public static readonly Func<Stage, Shape>[] All =
    [
        s => SumShapes.Alone(s, new(
            RelationKind.LevelFromBaseline,
            [s.Prose(Measure.Jobs) with { Period = Period.Baseline }, s.Prose(Measure.ExtraJobs)],
            s.Prose(Measure.Jobs),
            v => v[0] + v[1])),
        s => Difference(s, RelationKind.Change, Measure.Jobs, s.Prose),
        s => Difference(s, RelationKind.Change, Measure.ExtraJobs, s.Prose),
        s => Difference(s, RelationKind.FromTo, Measure.Jobs, SameParagraph(s)),
        s => Difference(s, RelationKind.StockAndFlow, Measure.Persons, s.Prose, Unit.Person),
        s => Growth(s, Measure.Jobs, Unit.Job),
        s => Growth(s, Measure.Persons, Unit.Person),
        Points,
        TargetAsSet,
        s => Again(s, s.Letter),
        s => Again(s, s.OtherLetter),
    ];

    private static Func<Measure, Unit, Form, Figure> SameParagraph(Stage stage)
    {
        var number = 0;
        return (measure, unit, form) => stage.At($"p1/{++number}", measure, unit, form);
    }

    private static Shape Difference(Stage stage, RelationKind kind, Measure measure, Func<Measure, Unit, Form, Figure> figure, Unit unit = Unit.Job)
    {
        var form = measure == Measure.Persons ? Form.None : Form.Total;
        var later = figure(measure, unit, form);
        return SumShapes.Alone(
            stage,
            new(
                kind,
                [later, figure(measure, unit, form) with { Period = stage.Earlier }],
                figure(Measure.Change, unit, form) with { Period = stage.Span, Of = later.Id },
                v => v[0] - v[1]),
            measure == Measure.Persons ? "group" : "sector");
    }

    private static Shape Growth(Stage stage, Measure measure, Unit unit)
    {
        var later = stage.Prose(measure, unit);
        return SumShapes.Alone(stage, new(
            RelationKind.Growth,
            [later, stage.Prose(measure, unit) with { Period = stage.Earlier }],
            stage.Prose(Measure.Growth, Unit.Percent) with { Period = stage.Span, Of = later.Id },
            v => (v[0] * 100 / v[1]) - 100)
        { Divisor = 1 });
    }

    /// <summary>Of percentages, in points; or in percent of the earlier one, because letters print a percent sign for both.</summary>
    private static Shape Points(Stage stage)
    {
        var later = stage.Prose(Measure.RealisationRate, Unit.Percent);
        return SumShapes.Alone(stage, new(
            RelationKind.PercentagePoint,
            [later, stage.Prose(Measure.RealisationRate, Unit.Percent) with { Period = stage.Earlier }],
            stage.Prose(Measure.Change, Unit.PercentagePoint) with { Period = stage.Span, Of = later.Id },
            v => v[0] - v[1],
            v => (v[0] * 100 / v[1]) - 100)
        { Divisor = 1 });
    }

    private static Shape TargetAsSet(Stage stage)
    {
        var set = 1000m + stage.Number;
        return SumShapes.Alone(stage, new(RelationKind.TargetAsSet, [], stage.Prose(Measure.Target) with { RelativeTo = Period.Baseline, IsSet = true }, _ => set)
        {
            Targets = [(stage.Name, stage.Now, set)],
        });
    }

    private static Shape Again(Stage stage, string letter) => SumShapes.Alone(stage, new(
        RelationKind.Restatement, [stage.Prose(Measure.Jobs)], Stage.In(stage.Prose(Measure.Jobs) with { Letter = letter }), v => v[0]));
}
