namespace Banenafspraak.Letters;

/// <summary>Which cells of a table add up, and which are a percentage of two others.</summary>
public sealed class TableStructure
{
    private TableStructure(IReadOnlyList<CellRelation> relations) => Relations = relations;

    /// <summary>How many relations there are between cells.</summary>
    public int Count => Relations.Count;

    internal IReadOnlyList<CellRelation> Relations { get; }

    /// <summary>Relations as a reader writes them: <c>total = formal + hired-in; rate = total / target; rijk = *</c>.</summary>
    /// <param name="table">The table whose columns and rows are named.</param>
    /// <param name="text">
    /// Statements between semicolons. A name on the left is a column, and then the statement holds in every row; or a row, and then it holds in every column, or
    /// in those behind "in": <c>rijk = * in formal, total</c>. An asterisk stands for all other rows (or columns).
    /// </param>
    /// <param name="rounding">How the numbers that are no percentages were rounded; null where nothing is said.</param>
    /// <exception cref="TableException">A statement cannot be read, or names no column or row.</exception>
    public static TableStructure Parse(LetterTable table, string text, Rounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(s => StructureStatement.Read(new(table, rounding), s))]);
    }
}

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
        string[] columns = [.. cells.Columns], rows = [.. cells.Table.Rows.Select(r => r.Id)];
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
        : throw new TableException($"structure \"{statement}\": expected a column ({string.Join(", ", cells.Columns)}) or a row ({string.Join(", ", cells.Table.Rows.Select(r => r.Id))}) of {cells.Table.Section}, found \"{name}\"");

    private static TableException Wrong(TableCells cells, string statement, string expected) =>
        new($"structure \"{statement}\" of {cells.Table.Section}: expected {expected}");
}
