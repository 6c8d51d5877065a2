using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The numbers of the counting rules as tables.</summary>
public static class RuleNumbers
{
    /// <summary>The numbers whose names begin with a word, with their references, by date; one that is not established has a dash and the reason, or what is expected of it.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="data">The data set.</param>
    /// <param name="name">Such as "allocation-key".</param>
    /// <returns>A column that would say the same in every row is left out.</returns>
    public static Table Of(string caption, Dataset data, string name)
    {
        var known = data.Parameters.All.Where(p => p.Name.StartsWith(name, StringComparison.Ordinal)).ToList();
        var rows = known
            .Select(p => new Row(p.Name, p.Subject, p.From, DutchNumber.Format(p.Quantity.Value), p.Unit, p.Basis == Basis.Indicative ? "indicative only" : p.Basis.Word(), p.Reference))
            .Concat(data.Parameters.Open.Where(p => p.Name.StartsWith(name, StringComparison.Ordinal) && !known.Exists(k => (k.Name, k.Subject, k.From) == (p.Name, p.Subject, p.From)))
                .Select(p => new Row(p.Name, p.Subject, p.From, TableCell.Missing, p.Unit, "not established", p.Note)))
            .OrderBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.From).ToList();
        var columns = new[]
        {
            new Column("Number", r => r.Name, rows.Select(r => r.Name).Distinct(StringComparer.Ordinal).Skip(1).Any()),
            new Column("Of", r => r.Subject, rows.Select(r => r.Subject).Distinct(StringComparer.Ordinal).Skip(1).Any()),
            new Column("From", r => r.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new Column(TableColumn.Number("Value"), r => r.Value),
            new Column("Unit", r => r.Unit.Word().Replace('-', ' ')),
            new Column("Basis", r => r.Basis),
            new Column("Reference", r => AuditPage.ReferenceTo(r.Reference, data.Figures)),
        }.Where(c => c.Tells).ToList();
        return Table.Of(caption, [.. columns.Select(c => c.Head)]).WithRows(rows, r => [.. columns.Select(c => c.Cell(r))]);
    }

    /// <summary>The yearly targets of both sectors and together, and how much the last of these rises in a year.</summary>
    public static Table Targets(Dataset data)
    {
        string[] sectors = [Sectors.Markt, Sectors.Overheid, Subject.Whole];
        var years = data.Rules.Targets(Subject.Whole).Select(p => p.From.Year).ToList();
        return Table.Of("Targets: extra jobs at the end of each year", ["Year", .. sectors.Select(s => TableColumn.Number(s)), TableColumn.Number("rise, both")])
            .WithRows(years, (year) =>
            [
                year.ToString(CultureInfo.InvariantCulture), .. sectors.Select(s => TableCell.From(data.Rules.Target(s, year).Quantity.Value)),
                years.Contains(year - 1) ? TableCell.From(data.Rules.TargetRise(Subject.Whole, year)) : TableCell.Missing,
            ]);
    }

    private sealed record Row(string Name, string Subject, DateOnly From, TableCell Value, Unit Unit, string Basis, string Reference);

    private sealed record Column(TableColumn Head, Func<Row, TableCell> Cell, bool Tells = true);
}
