namespace Banenafspraak.Charts;

/// <summary>The numbers of a chart as a table: one row for each number, so that each has its own interval and place.</summary>
internal static class ChartData
{
    public static Table TableOf(ChartPlan plan)
    {
        var rows = RowsOf(plan).ToList();
        var columns = Columns(plan).Where(c => !c.IsOptional || rows.Exists(r => c.Cell(r).Kind != CellKind.Missing)).ToList();
        return Table.Of($"Every number in the chart, by {HeaderOf(plan)}", [.. columns.Select(c => c.Column)])
            .WithRows(rows, row => [.. columns.Select(c => c.Cell(row))]);
    }

    private static IEnumerable<DataColumn> Columns(ChartPlan plan)
    {
        yield return new(TableColumn.Text(HeaderOf(plan)), row => row.Label);
        yield return new("series", row => row.Series);
        yield return new(TableColumn.Number("value", plan.Format), row => row.Point.Value);
        yield return new(TableColumn.Number("between", plan.Format), row => row.Point.Interval, IsOptional: true);
        yield return new("printed at", row => PlaceOf(row.Point), IsOptional: true);
        yield return new("note", row => row.Note, IsOptional: true);
    }

    private static string HeaderOf(ChartPlan plan) => plan.CategoryHeader ?? (plan.Axis[0].Year is null ? "category" : "year");

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

    private sealed record DataColumn(TableColumn Column, Func<DataRow, TableCell> Cell, bool IsOptional = false);
}
