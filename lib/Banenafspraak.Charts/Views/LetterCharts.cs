using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of a letter's figures. Titles are computed, so they say what the data say.</summary>
public static class LetterCharts
{
    private static readonly string[] Sectors = ["markt", "overheid"];
    private static readonly NumberFormat Jobs = NumberFormat.Count("extra jobs");

    /// <summary>Formal and hired-in extra jobs of markt and overheid on top of each other, with the target of the year.</summary>
    /// <exception cref="InvalidOperationException">The figures lack a sector, form or target of that year.</exception>
    public static Chart AgainstTarget(Figures figures, int year)
    {
        var now = figures.Period(Period.EndOf(year));
        Figure Extra(string sector, Form form) => One(now.Measure(Measure.ExtraJobs).Subject(sector).Form(form));
        Figure Target(string sector) => One(now.Measure(Measure.Target).Subject(sector));

        var rates = Sectors.Select(s => $"{s} stood at {NumberFormat.Percent().Format(100 * Extra(s, Form.Total).Value!.Value / Target(s).Value!.Value)}").ToList();
        return Chart.StackedBars(
                $"At the end of {year}, {string.Join(" and ", rates)} of its target",
                $"For {string.Join(" and ", Sectors)}: extra jobs since the baseline of 2012 through formal employment and hired-in, on top of each other, with the target for the end of {year} as a mark.",
                Jobs)
            .WithSeries("formal (formele dienstverbanden)", Sectors.Select(s => At(s, Extra(s, Form.Formal))))
            .WithSeries("hired-in (inleenverbanden)", Sectors.Select(s => At(s, Extra(s, Form.HiredIn))))
            .WithTarget($"target for the end of {year}", Sectors.Select(s => At(s, Target(s))))
            .Draw();
    }

    /// <summary>What changed in a year in each sector, by form.</summary>
    /// <exception cref="InvalidOperationException">The figures lack a change into that year.</exception>
    public static Chart ChangeByForm(Figures figures, int year)
    {
        var changes = figures.Measure(Measure.Change).Period(Period.Between(year - 1, year));
        Figure Change(string sector, Form form) => One(changes.Subject(sector).Form(form));
        IEnumerable<Point> Of(Form form) => Sectors.Select(s => At(s, Change(s, form)));

        var findings = Sectors.Select(s => $"{s} {Signed(Change(s, Form.Formal))} formal and {Signed(Change(s, Form.HiredIn))} hired-in");
        return Chart.GroupedBars(
                $"From {year - 1} to {year}: {string.Join("; ", findings)}",
                $"Change in extra jobs from the end of {year - 1} to the end of {year} for {string.Join(" and ", Sectors)}, by form and in total; a bar below zero is a decrease.",
                Jobs)
            .WithSeries("formal", Of(Form.Formal))
            .WithSeries("hired-in", Of(Form.HiredIn))
            .WithSeries("total", Of(Form.Total))
            .Draw();
    }

    /// <summary>Printed hired-in jobs beside what the allocation key and its rounding allow.</summary>
    /// <param name="reconstructions">All of the letter.</param>
    /// <param name="year">The year of the level.</param>
    /// <exception cref="InvalidOperationException">The letter has no hired-in jobs of that year, or no key.</exception>
    public static Chart KeyTimesVolume(IReadOnlyCollection<Reconstruction> reconstructions, int year)
    {
        var printed = Sectors.Select(s => reconstructions.First(r => r.Figure is { Measure: Measure.ExtraJobs, Form: Form.HiredIn } f && f.Subject == s && f.Period == Period.EndOf(year))).ToList();
        var computed = printed.Select(r => r.Paths.First(p => p.Inputs.All(i => i.Relation?.Kind == RelationKind.KeyTimesVolume))).ToList();
        var widest = computed.Max(c => c.Quantity.Interval.Width);
        return Chart.Points(
                $"A key printed with one decimal leaves {DutchNumber.Format(widest, 0)} jobs of room: the printed numbers of hired-in jobs {(printed.Zip(computed).All(p => p.Second.Quantity.Interval.Contains(p.First.Figure.Value!.Value)) ? "lie inside it" : "do not both lie inside it")}",
                $"Extra hired-in jobs at the end of {year}: as printed, and computed as hired-in jobs times the allocation key minus the same at the baseline, with the interval that rounding leaves.",
                Jobs)
            .WithSeries("printed", printed.Select(r => At(r.Figure.Subject, r.Figure)))
            .WithSeries("computed from the key", printed.Zip(computed, (p, c) => Point.At(p.Figure.Subject, c.Quantity.Value, c.Formula).Within(c.Quantity.Interval)))
            .Draw();
    }

    private static Point At(string label, Figure figure) => Point.At(label, figure.Value, figure.Id);

    private static string Signed(Figure figure) => (figure.Value > 0 ? "+" : "") + DutchNumber.Format(figure.Value!.Value);

    private static Figure One(Figures figures) => figures.FirstOrDefault(f => f.IsTableCell) ?? figures.FirstOrDefault(f => f.Qualifier == Qualifier.Exact)
        ?? throw new InvalidOperationException("The letter prints no such figure; a chart needs every sector and form.");
}
