using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>A letter's figures as tables: published, reconstructed, and what nothing determines.</summary>
public static class LetterTables
{
    /// <summary>A table of the letter as it prints it: its figures by row and column, each with a link to its row in the audit.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="figures">The figures of the letter.</param>
    /// <param name="table">The table's part of the ids, such as "t1".</param>
    public static Table Printed(string caption, Figures figures, string table)
    {
        var cells = figures.Where(f => f.Section == table).Select(f => (Place: f.Place.Split('/'), Cell: TableCell.Place(Words.Printed(f), AuditPage.LinkTo(f.Id)))).ToList();
        var columns = cells.Select(c => c.Place[1]).Distinct(StringComparer.Ordinal).ToList();
        return Table.Of(caption, ["Row", .. columns.Select(c => TableColumn.Number(c))])
            .WithRows(cells.GroupBy(c => c.Place[0], StringComparer.Ordinal), row => [row.Key, .. columns.Select(c => row.FirstOrDefault(x => x.Place[1] == c).Cell)]);
    }

    /// <summary>One row a figure, in the letter's order: what it is, published, reconstructed, the verdict, how, within which interval, and where it stands.</summary>
    public static Table Reconstructed(string caption, IEnumerable<Reconstruction> figures)
    {
        List<Reconstruction> all = [.. figures];
        return Table.Of(caption, "Figure", TableColumn.Number("Published"), TableColumn.Number("Reconstructed"), "Verdict", "How", TableColumn.Number("Interval"), "Place")
        .WithRows(all, r =>
        [
            Words.Of(r.Figure), Words.Published(r.Figure), r.Best?.Text, IsSpared(r) ? Words.Of(r.Status!.Value) : TableCell.Verdict(r.Verdict.Word()),
            r.Best is { } way ? $"{Words.Arithmetic(way.Formula)} ({way.Relation!.Rule})" + Remark(r) : null,
            r.Best is { } best ? Words.Outward(best.Quantity.Interval, 2) : TableCell.Missing, AuditPage.PlaceOf(r.Figure, OneLetter(all)),
        ]);
    }

    /// <summary>The figures that are not reconstructed, each with the reason.</summary>
    public static Table NotReconstructed(string caption, IEnumerable<Reconstruction> figures)
    {
        List<Reconstruction> left = [.. figures.Where(r => !r.IsReconstructed)];
        return Table.Of(caption, "Figure", TableColumn.Number("Published"), "Why not", "Printed as", "Place")
            .WithRows(left, r => [Words.Of(r.Figure), Words.Published(r.Figure), r.WhyNot + Remark(r), r.Figure.Note, AuditPage.PlaceOf(r.Figure, OneLetter(left))]);
    }

    /// <summary>Every way to compute one figure, the narrowest interval first, each with its own verdict.</summary>
    public static Table Paths(Reconstruction figure) =>
        Table.Of(
            $"{Words.Of(figure.Figure)}: printed {Words.Printed(figure.Figure)}, computed in {figure.Paths.Count} ways",
            "Because", "Arithmetic", TableColumn.Number("Result"), TableColumn.Number("Interval"), "Verdict", "From")
        .WithRows(figure.Paths, p =>
        [
            p.Relation!.Rule, p.Formula, p.Text, p.Quantity.Interval, TableCell.Verdict(p.On(figure.Figure).Word()),
            TableCell.Places(p.Sources.Select(s => AuditPage.PlaceOf(s, figure.Figure.Letter))),
        ]);

    /// <summary>What follows from the letter though it does not print it.</summary>
    public static Table NotPrinted(string caption, IEnumerable<Derivation> derived) =>
        Table.Of(caption, "Not printed", TableColumn.Number("Value"), TableColumn.Number("Interval"), "How", "Id")
        .WithRows(derived, d => [Words.Of(d.Variable), d.Text, d.Quantity.Interval, $"{d.Formula} ({d.Relation?.Rule})", TableCell.Place(d.Id)]);

    /// <summary>Derived levels beside the national series: what other sources published of the same thing, and whether it fits.</summary>
    public static Table AgainstSeries(string caption, IEnumerable<Derivation> derived, IReadOnlyCollection<SeriesValue> series) =>
        Table.Of(caption, "Level", TableColumn.Number("Other source"), TableColumn.Number("Derived"), TableColumn.Number("Interval"), "Fits", "Source", "Status")
        .WithRows(
            derived.SelectMany(d => series.Where(s => s.Value is not null && s.Status != "derived" && d.Meaning is { } m && (m.Measure, m.Subject, m.Form, m.Period) == (s.Measure, s.Subject, s.Form, s.Period)), (d, s) => (d, s)),
            p => [Words.Of(p.d.Variable), p.s.Value, p.d.Text, p.d.Quantity.Interval, p.d.Quantity.Interval.Meets(Interval.Rounded(p.s.Value!.Value, 0)) ? "yes" : "no", p.s.Source, p.s.Status]);

    /// <summary>How many figures have each verdict.</summary>
    public static Table VerdictCounts(string caption, IReadOnlyCollection<Reconstruction> figures) =>
        Table.Of(caption, "Verdict", TableColumn.Number("Figures"), "Means")
        .WithRows(Enum.GetValues<Verdict>(), v => [TableCell.Verdict(v.Word()), figures.Count(f => f.Verdict == v && !IsSpared(f)), Meaning(v)])
        .WithRows(figures.Where(IsSpared).GroupBy(f => f.Status!.Value).OrderBy(g => g.Key), g => [Words.Of(g.Key), g.Count(), YearTables.Meaning(g.Key)]);

    /// <summary>Whether arithmetic contradicts it and yet it is not the one to blame: the status is told then, and not the verdict.</summary>
    private static bool IsSpared(Reconstruction figure) => figure is { Verdict: Verdict.Contradicted, Coverage.IsAccused: false };

    /// <summary>The letter that need not be named because all figures are of it; empty where they are of several.</summary>
    private static string OneLetter(List<Reconstruction> figures) =>
        figures.Select(r => r.Figure.Letter).Distinct(StringComparer.Ordinal).ToList() is [var one] ? one : "";

    private static string Remark(Reconstruction figure) =>
        (figure is not { Verdict: Verdict.Contradicted, Coverage: { } coverage } ? ""
            : coverage.Remark.Length > 0 ? "; " + coverage.Remark
            : coverage.IsAccused ? "" : "; " + Texts.FaultInAnother)
        + (figure.PrintedElsewhere.Count == 0 ? "" : "; " + Texts.FormatPrintedAlsoIn(letters: string.Join(", ", figure.PrintedElsewhere.Select(f => f.Letter).Distinct(StringComparer.Ordinal))));

    private static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "the computed value, rounded as printed, is the printed value",
        Verdict.WithinRounding => "the two differ, and rounding of the inputs explains it",
        Verdict.Contradicted => "no unrounded inputs explain the printed value",
        Verdict.Undecidable => "printed with a reserve, or the interval is too wide to say anything",
        _ => "nothing else determines it",
    };
}
