using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>A table that is shown in a notebook or on a page: a caption, typed columns, rows of cells.</summary>
/// <remarks>Immutable: every <c>With</c> gives a new table. The first column names the row.</remarks>
/// <example><code>Table.Of("Extra jobs, 2022", TableColumn.Text("Sector"), TableColumn.Number("Realised", NumberFormat.Count("jobs")))
///     .WithRow("markt", 71_112m)</code></example>
[TypeFormatterSource(typeof(TableFormatters), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Table
{
    private Table(string caption, IReadOnlyList<TableColumn> columns, IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlyList<string?> anchors) =>
        (Caption, Columns, Rows, Anchors) = (caption, columns, rows, anchors);

    /// <summary>What the table shows.</summary>
    public string Caption { get; }

    /// <summary>The columns, at least one.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The rows, each with one cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>> Rows { get; }

    /// <summary>For each row the name that a link leads to, as in "page.html#name"; null for a row without one.</summary>
    public IReadOnlyList<string?> Anchors { get; }

    /// <summary>A table without rows.</summary>
    /// <exception cref="ArgumentException">The caption is empty, or there is no column.</exception>
    public static Table Of(string caption, params TableColumn[] columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Length > 0
            ? new(caption, [.. columns], [], [])
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
        List<IReadOnlyList<TableCell>> added = [.. rows.Select(Checked)];
        return new(Caption, Columns, [.. Rows, .. added], [.. Anchors, .. added.Select(_ => (string?)null)]);
    }

    /// <summary>This table with a row for each item, each with a name that links lead to.</summary>
    /// <param name="items">The items.</param>
    /// <param name="anchor">The name of an item's row: without white space, and no other row's.</param>
    /// <param name="row">The cells of an item's row.</param>
    /// <exception cref="ArgumentException">A row has not one cell for each column, or a name is empty, has white space in it or occurs twice.</exception>
    public Table WithRows<T>(IEnumerable<T> items, Func<T, string> anchor, Func<T, TableCell[]> row)
    {
        List<T> all = [.. items];
        List<string?> anchors = [.. Anchors, .. all.Select(anchor)];
        if (anchors.Find(a => a is not null && (a.Length == 0 || a.Any(char.IsWhiteSpace))) is { } wrong)
            throw new ArgumentException($"The name of a row is a word without white space, not \"{wrong}\".", nameof(anchor));
        if (anchors.OfType<string>().CountBy(a => a, StringComparer.Ordinal).FirstOrDefault(a => a.Value > 1) is { Key: { } twice })
            throw new ArgumentException($"Two rows of \"{Caption}\" are named \"{twice}\".", nameof(anchor));
        return new(Caption, Columns, [.. Rows, .. all.Select(row).Select(Checked)], anchors);
    }

    /// <summary>The table as HTML: a <c>table.data</c> inside a <c>div.table-scroll</c>, everything that comes from data escaped.</summary>
    public string ToHtml() => TableHtml.Write(this);

    /// <summary>The table as text with aligned columns.</summary>
    public override string ToString() => TableText.Write(this);

    private IReadOnlyList<TableCell> Checked(TableCell[] cells) => cells.Length == Columns.Count
        ? [.. cells]
        : throw new ArgumentException($"A row of \"{Caption}\" has {Columns.Count} cells, one for each column, not {cells.Length}.", nameof(cells));
}
