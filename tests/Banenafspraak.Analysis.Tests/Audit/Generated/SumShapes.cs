namespace Banenafspraak.Analysis.Tests;

/// <summary>Relations that add: forms, sectors, ministries, rows and columns of tables, shares.</summary>
internal static class SumShapes
{
    public static readonly Func<Stage, Shape>[] All =
    [
        s => Alone(s, Shape.Sum(RelationKind.PartsOverForm, s.Prose(Any(s)), s.Prose(Any(s), form: Form.Formal), s.Prose(Any(s), form: Form.HiredIn))),
        s => Alone(s, Shape.Sum(RelationKind.PartsOverForm, s.Prose(Any(s), form: Form.Formal), s.Prose(Any(s), form: Form.Permanent), s.Prose(Any(s), form: Form.Temporary))),
        s => Alone(s, Shape.Sum(
            RelationKind.PartsOverForm, s.Prose(Measure.Jobs), s.Prose(Measure.Jobs, form: Form.Permanent), s.Prose(Measure.Jobs, form: Form.Temporary), s.Prose(Measure.Jobs, form: Form.HiredIn))),
        s => Alone(s, Shape.Sum(
            RelationKind.PartsOverForm, WithSuppliers(s.Prose(Measure.Jobs)), s.Prose(Measure.Jobs), s.Prose(Measure.Jobs, form: Form.Procurement))),
        s => Alone(s, Shape.Sum(
            RelationKind.TableRow,
            s.Cell("a", "total"),
            s.Cell("a", "formal", form: Form.Formal) with { Scope = Scope.WithoutBinnenwerk },
            s.Cell("a", "binnenwerk", form: Form.Binnenwerk),
            s.Cell("a", "hired-in", form: Form.HiredIn))),
        s => Alone(s, Shape.Sum(RelationKind.TableRow, s.Cell("a", "total"), s.Cell("a", "formal", form: Form.Formal), s.Cell("a", "hired-in", form: Form.HiredIn))),
        s => Sectors(s, RelationKind.PartsOverSector, 2 + (s.Number % 4), subject => s.Prose(Any(s)) with { Subject = subject }),
        s => Sectors(s, RelationKind.TableColumn, 2 + (s.Number % 3), subject => s.Cell(subject, "jobs") with { Subject = subject }),
        s => Sectors(s, RelationKind.PartsOverSector, 2, subject => s.Prose(Measure.Jobs) with { Subject = subject }, addsUp: false) with { IsOpen = true },
        s => Ministries(s, RelationKind.TableColumn, v => v.Sum()),
        s => Ministries(s, RelationKind.PartsOverMinistry, v => v.Sum(), v => v.SkipLast(1).Sum()),
        s => Ministries(s, RelationKind.PartsOverMinistry, v => v.Sum(), v => v.SkipLast(1).Sum(), v => v.SkipLast(2).Sum()) with { IsOpen = true },
        Shares,
    ];

    /// <summary>Jobs with suppliers counted in.</summary>
    public static Figure WithSuppliers(Figure figure) => figure with { Scope = Scope.WithProcurement };

    /// <summary>The shape with a subject of its own that is part of nothing.</summary>
    public static Shape Alone(Stage stage, Shape shape, string kind = "sector") => shape with { Subjects = [(stage.Name, kind, "", false)] };

    private static Measure Any(Stage stage) => new[] { Measure.Jobs, Measure.ExtraJobs, Measure.Change }[stage.Number % 3];

    private static Shape Sectors(Stage stage, RelationKind kind, int count, Func<string, Figure> figure, bool addsUp = true)
    {
        var parts = Enumerable.Range(1, count).Select(i => $"{stage.Name}-{i}").ToList();
        return Shape.Sum(kind, figure(stage.Name), [.. parts.Select(figure)]) with
        {
            Subjects = [(stage.Name, "sector", "", false), .. parts.Select(p => (p, "sector", stage.Name, addsUp))],
        };
    }

    /// <summary>
    /// The column of one year; that of the year before adds up and shows that the rows are the parts. A note leaves one number less unallocated than there
    /// are ways; where it leaves two, either may be left out, and nothing is contradicted.
    /// </summary>
    private static Shape Ministries(Stage stage, RelationKind kind, params Func<decimal[], decimal>[] ways)
    {
        List<string> parts = [.. Enumerable.Range(1, 3).Select(i => $"{stage.Name}-{i}")];
        List<string> unallocated = [.. Enumerable.Range(1, ways.Length - 1).Select(i => $"{stage.Name}-note-{i}")];
        Figure Now(string subject) => stage.Cell(subject, "now") with { Subject = subject };
        Figure Note(string subject) => Stage.In(stage.Prose(Measure.Jobs) with { Subject = subject, Section = Now(subject).Section + "-note-1" });
        Figure Before(string subject, int jobs) => stage.Cell(subject, "before") with { Subject = subject, Period = stage.Earlier, Value = jobs, Decimals = 0 };
        return new(kind, [.. parts.Select(Now), .. unallocated.Select(Note)], Now(stage.Name), ways)
        {
            Beside = [.. parts.Select((p, i) => Before(p, i + 10)), Before(stage.Name, 33)],
            Subjects = [(stage.Name, "sector", "", false), .. parts.Concat(unallocated).Select(p => (p, "ministry", stage.Name, false))],
        };
    }

    private static Shape Shares(Stage stage)
    {
        var whole = stage.Prose(Measure.Jobs) with { Value = 1000, Decimals = 0 };
        Figure Share(Form form) => stage.Prose(Measure.Share, Unit.Percent, form) with { Of = whole.Id };
        Form[] forms = stage.Number % 2 == 0 ? [Form.Permanent, Form.Temporary, Form.HiredIn] : [Form.Formal, Form.HiredIn];
        return Alone(stage, new(RelationKind.SharesAddUp, [.. forms.Skip(1).Select(Share)], Share(forms[0]), v => 100 - v.Sum()) { Beside = [whole] });
    }
}
