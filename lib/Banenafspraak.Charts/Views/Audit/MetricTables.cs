using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Metrics as a table: result, interval and arithmetic of each.</summary>
public static class MetricTables
{
    /// <summary>One row a metric.</summary>
    public static Table Of(string caption, params IEnumerable<Derivation> metrics) =>
        Table.Of(caption, "Measure", TableColumn.Number("Result"), TableColumn.Number("Interval"), "How", "From")
        .WithRows(metrics, m =>
        [
            m.Name + (m.Unit is Unit.Percent or Unit.Other ? "" : $", in {m.Unit.Word().Replace('-', ' ')}s"), m.Text, m.Quantity.Interval,
            Words.Arithmetic(m.Formula), TableCell.Places(m.Sources.Select(s => AuditPage.PlaceOf(s))),
        ]);
}
