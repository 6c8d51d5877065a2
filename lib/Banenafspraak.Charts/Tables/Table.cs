namespace Banenafspraak.Charts;

/// <summary>A table that is shown in a notebook or on a page: a caption, typed columns, rows of cells.</summary>
/// <remarks>Immutable: every <c>With</c> gives a new table. The first column names the row.</remarks>
/// <example><code>Table.Of("Extra jobs, 2022", TableColumn.Text("Sector"), TableColumn.Number("Realised", NumberFormat.Count("jobs")))
///     .WithRow("markt", 71_112m)</code></example>
[TypeFormatterSource(typeof(TableFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Table
{
    private Table(string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
        (Caption, Columns, Rows) = (caption, columns, rows);

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>The columns, at least one.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, each with one cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    /// <summary>A table without rows.</summary>
    /// <exception cref="ArgumentException">The caption is empty, or there is no column.</exception>
    public static Table Of(string caption, params TableColumn[] columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Length > 0
            ? new(caption, [.. columns], [])
            : throw new ArgumentException("A table needs at least one column.", nameof(columns));
    }

    /// <summary>This table with one more row.</summary>
    /// <exception cref="ArgumentException">The row has not one cell for each column.</exception>
    public Table WithRow(params TableCell[] cells) => WithRows([cells]);

    /// <summary>This table with a row for each item: <c>table.WithRows(figures, f =&gt; [f.Id, f.Value])</c>.</summary>
    /// <exception cref="ArgumentException">A row has not one cell for each column.</exception>
    public Table WithRows<T>(IEnumerable<T> items, Func<T, TableCell[]> row) => WithRows(items.Select(row));

    /// <summary>This table with more rows.</summary>
    /// <exception cref="ArgumentException">A row has not one cell for each column.</exception>
    public Table WithRows(IEnumerable<TableCell[]> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new(Caption, Columns, [.. Rows, .. rows.Select(Checked)]);
    }

    /// <summary>The table as HTML: a <c>table.data</c> inside a <c>div.table-scroll</c>, everything that comes from data escaped.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>The table as text with aligned columns.</summary>
    public override string ToString() => TableText.Write(this);

    private IReadOnlyList<TableCell> Checked(TableCell[] cells) => cells.Length == Columns.Count
        ? [.. cells]
        : throw new ArgumentException(
            $"A row of \"{Caption}\" has {Columns.Count} cells, one for each column, not {cells.Length}.",
            nameof(cells));
}
