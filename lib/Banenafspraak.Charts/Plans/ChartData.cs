namespace Banenafspraak.Charts;

/// <summary>The numbers of a chart as a table: one row for each number, so that each has its own interval and place. A column without cells is left out.</summary>
internal static class ChartData
{
    public static Table TableOf(ChartPlan plan)
    {
        var rows = RowsOf(plan).ToList();
        var header = plan.CategoryHeader ?? (plan.Axis[0].Year is null ? "category" : "year");
        (TableColumn Head, Func<DataRow, TableCell> Cell)[] columns =
        [
            (header, row => row.Label), ("series", row => row.Series), (TableColumn.Number("value", plan.Format), row => row.Point.Value),
            (TableColumn.Number("between", plan.Format), row => row.Point.Interval), ("printed at", row => PlaceOf(row.Point)), ("note", row => row.Note),
        ];
        columns = Array.FindAll(columns, c => rows.Exists(r => c.Cell(r).Kind != CellKind.Missing));
        return Table.Of($"Every number in the chart, by {header}", [.. columns.Select(c => c.Head)])
            .WithRows(rows, row => [.. columns.Select(c => c.Cell(row))]);
    }

    private static TableCell PlaceOf(Point point) => point.Source?.Split("; ", StringSplitOptions.RemoveEmptyEntries) switch
    {
        null or [] => TableCell.Missing,
        [var id] => AuditPage.PlaceOf(id),
        var ids => TableCell.Places(ids.Select(id => AuditPage.PlaceOf(id))),
    };

    private static IEnumerable<DataRow> RowsOf(ChartPlan plan)
    {
        var breaks = plan.Breaks.ToDictionary(b => b.Label, b => "break: " + b.Reason, StringComparer.Ordinal);
        for (var i = 0; i < plan.Axis.Count; i++)
        {
            var label = plan.Axis[i].Label;
            foreach (var series in plan.Series)
                yield return new(label, series.Name, series.Points[i], breaks.GetValueOrDefault(label));
            foreach (var target in plan.Targets.Where(t => !t.IsOneValue))
                yield return new(label, target.Name, target.Points[i]);
        }

        foreach (var target in plan.Targets.Where(t => t.IsOneValue))
            yield return new("all", target.Name, target.Points[0]);
    }

    private sealed record DataRow(string Label, string Series, Point Point, string? Note = null);
}
