namespace Banenafspraak.Analysis;

/// <summary>One statement of a structure: <c>name = name + name</c>, <c>name = name / name</c> or <c>name = *</c>, for rows with <c>in column, column</c> behind it.</summary>
internal static class StructureStatement
{
    private const string All = "*";

    /// <summary>The relations that a statement gives.</summary>
    /// <exception cref="TableException">It cannot be read, or names no column or row.</exception>
    public static IEnumerable<CellRelation> Read(TableCells cells, string statement)
    {
        if (statement.Split('=', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } left, { Length: > 0 } behind])
            throw Wrong(cells, statement, "name = name + name, name = name / name, or name = *");
        string[] columns = [.. cells.Table.Columns], rows = [.. cells.Table.Rows.Select(r => r.Id)];
        var isColumn = columns.Contains(left, StringComparer.Ordinal);
        var names = isColumn ? columns : rows;
        var whole = At(cells, statement, names, left);
        var (right, where) = behind.Split(" in ", 2, StringSplitOptions.TrimEntries) is [var terms, var only] ? (terms, only) : (behind, null);
        var lines = where is null
            ? Enumerable.Range(0, isColumn ? rows.Length : columns.Length)
            : Names(where, ',').Select(n => At(cells, statement, isColumn ? rows : columns, n));
        int Cell(int line, int name) => isColumn ? cells.At(line, name) : cells.At(name, line);

        var quotient = Names(right, '/');
        if (quotient.Count == 2)
        {
            var (jobs, target) = (At(cells, statement, names, quotient[0]), At(cells, statement, names, quotient[1]));
            return lines.Select(l => cells.Rate(Cell(l, whole), Cell(l, jobs), Cell(l, target))).OfType<CellRelation>().ToList();
        }
        List<int> parts = right == All
            ? [.. Enumerable.Range(0, names.Length).Where(n => n != whole)]
            : [.. Names(right, '+').Select(n => At(cells, statement, names, n))];
        if (parts.Count < 2 || parts.Contains(whole) || parts.Distinct().Count() < parts.Count)
            throw Wrong(cells, statement, "at least two different names behind \"=\"");
        return lines.Select(l => cells.Sum(statement, Cell(l, whole), [.. parts.Select(p => Cell(l, p))])).OfType<CellRelation>().ToList();
    }

    private static List<string> Names(string text, char between) => [.. text.Split(between, StringSplitOptions.TrimEntries)];

    private static int At(TableCells cells, string statement, string[] names, string name) => Array.IndexOf(names, name) is >= 0 and var at
        ? at
        : throw new TableException($"structure \"{statement}\": expected a column ({string.Join(", ", cells.Table.Columns)}) or a row ({string.Join(", ", cells.Table.Rows.Select(r => r.Id))}) of {cells.Table.Name}, found \"{name}\"");

    private static TableException Wrong(TableCells cells, string statement, string expected) =>
        new($"structure \"{statement}\" of {cells.Table.Name}: expected {expected}");
}
