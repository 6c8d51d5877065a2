using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>What the audit would notice: for every figure the smallest change that it would contradict, as a map by letter and as tables.</summary>
public static class DetectabilityViews
{
    private static readonly (char Sign, string Name, string Meaning, Func<FigureDetectability, bool> Holds)[] Classes =
    [
        ('●', "any", "any change of the last printed digit would be noticed", d => IsWithin(d, StepOf(d))),
        ('◕', "1%", "an error of 1% would be noticed", d => IsWithin(d, Percent(d, 1))),
        ('◑', "10%", "an error of 10% would be noticed", d => IsWithin(d, Percent(d, 10))),
        ('◔', "larger", "only a larger error would be noticed", d => d is { Up: not null, Down: not null }),
        ('△', "one way", "only an error upward, or only one downward, would be noticed", d => d.IsProtected),
        ('○', "none", "no error would be noticed", _ => true),
    ];

    /// <summary>The figures of each letter by the smallest change that would be noticed, up as well as down, on top of each other.</summary>
    /// <exception cref="ArgumentException">There are no figures.</exception>
    public static Chart Picture(Audit audit)
    {
        var all = audit.Detectability;
        var letters = all.GroupBy(d => d.Figure.Letter, StringComparer.Ordinal).ToList();
        var (close, none) = (all.Count(d => ClassOf(d) <= 1), all.Count(d => !d.IsProtected));
        var plan = Chart.StackedBars(
                $"Of {DutchNumber.Format(all.Count)} published figures {DutchNumber.Format(close)} could not be 1% off without a contradiction; in {DutchNumber.Format(none)} no error would be noticed",
                "For each letter the number of its figures by the smallest change, up as well as down, that the audit would contradict: any change of the last printed digit, 1%, 10%, only larger ones, only one way (up or down), or none.",
                NumberFormat.Count("figures"))
            .WithCategories("letter");
        return Classes.Index().Aggregate(plan, (p, c) => p.WithSeries(c.Item.Name, letters.Select(l => Point.At(l.Key, l.Count(d => ClassOf(d) == c.Index))))).Draw();
    }

    /// <summary>A sign for every figure of a letter, section by section in its own order; it leads to the row of the figure.</summary>
    public static Table Map(string caption, IEnumerable<FigureDetectability> figures) =>
        Table.Of(caption, "Section", "Figures")
        .WithRows(figures.GroupBy(d => d.Figure.Section, StringComparer.Ordinal), g => [g.Key, TableCell.Marks(g.Select(MarkOf))]);

    /// <summary>What each sign of the map means, and how many figures have it.</summary>
    public static Table Signs(string caption, Audit audit) =>
        Table.Of(caption, "Sign", "Column", "Meaning", TableColumn.Number("Figures"))
            .WithRows(Classes.Index(), c => [c.Item.Sign.ToString(), c.Item.Name, c.Item.Meaning, audit.Detectability.Count(d => ClassOf(d) == c.Index)]);

    /// <summary>The same by letter and measure, with how many of the noticed ones could be located too.</summary>
    public static Table Summary(string caption, Audit audit)
    {
        TableCell[] Counts(IReadOnlyCollection<FigureDetectability> figures) =>
            [.. Classes.Select((_, i) => Words.Count(figures.Count(d => ClassOf(d) == i))), Words.Count(figures.Count), Words.Count(figures.Count(d => d.IsLocalisable))];

        return Table.Of(caption, ["Letter", "Measure", .. Classes.Select(c => TableColumn.Number(c.Name)), TableColumn.Number("all"), TableColumn.Number("located")])
            .WithRows(audit.Detectability.GroupBy(d => (d.Figure.Letter, d.Figure.Measure)), g => [g.Key.Letter, g.Key.Measure.Word().Plain(), .. Counts([.. g])])
            .WithRow(["all letters", "all measures", .. Counts(audit.Detectability)]);
    }

    /// <summary>Each figure of a letter in which an error would be noticed: the smallest change up and down in its own unit, and whether it could be located.</summary>
    public static Table Figures(string caption, IEnumerable<FigureDetectability> figures) =>
        Table.Of(caption, "Figure", "What it is", TableColumn.Number("Printed"), TableColumn.Number("Noticed from up"), TableColumn.Number("Noticed from down"), "Located")
        .WithRows(figures.Where(d => d.IsProtected), d =>
        [AuditPage.PlaceOf(d.Figure.Id), Words.Of(d.Figure), Words.Printed(d.Figure), Change(d, d.Up, "+"), Change(d, d.Down, "\u2212"), d.IsLocalisable ? "yes" : "no"]);

    private static TableCell MarkOf(FigureDetectability figure)
    {
        var level = ClassOf(figure);
        return TableCell.Mark(Classes[level].Sign, $"{figure.Figure.Place}, {Words.Printed(figure.Figure)}: {Classes[level].Meaning}", level, AuditPage.LinkTo(figure.Figure.Id));
    }

    private static int ClassOf(FigureDetectability figure) => Array.FindIndex(Classes, c => c.Holds(figure));

    private static bool IsWithin(FigureDetectability figure, decimal change) => figure.Up <= change && figure.Down <= change;

    /// <summary>One unit of the last printed decimal.</summary>
    private static decimal StepOf(FigureDetectability figure) => new(1, 0, 0, isNegative: false, (byte)(figure.Figure.Decimals ?? 0));

    private static decimal Percent(FigureDetectability figure, int percent) => Math.Abs(figure.Figure.Value ?? 0) * percent / 100;

    private static TableCell Change(FigureDetectability figure, decimal? change, string sign) =>
        change is { } value ? sign + DutchNumber.Format(value, figure.Figure.Decimals) + (figure.Figure.Unit == Unit.Percent ? "%" : "") : TableCell.Missing;
}
