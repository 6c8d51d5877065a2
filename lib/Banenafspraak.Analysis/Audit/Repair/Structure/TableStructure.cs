namespace Banenafspraak.Analysis;

/// <summary>Which cells of a table add up, and which are a percentage of two others.</summary>
public sealed class TableStructure
{
    private TableStructure(IReadOnlyList<CellRelation> relations) => Relations = relations;

    /// <summary>How many relations there are between cells.</summary>
    public int Count => Relations.Count;

    internal IReadOnlyList<CellRelation> Relations { get; }

    /// <summary>
    /// What the titles of columns and rows say: a total is the sum of the other columns (or rows) of its kind, a rate is jobs divided by the target.
    /// Targets add up to no more than their total, because part of a target may not be divided. A kind of relation that no readable row or column
    /// fulfils is not what the titles seem to say, and is left out.
    /// </summary>
    public static TableStructure FromHeaders(PrintedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(HeaderStructure.Of(new(table)));
    }

    /// <summary>Relations as a reader writes them: <c>total = formal + hired-in; rate = total / target; rijk = *</c>.</summary>
    /// <param name="table">The table whose columns and rows are named.</param>
    /// <param name="text">
    /// Statements between semicolons. A name on the left is a column, and then the statement holds in every row; or a row, and then it holds in every column, or
    /// in those behind "in": <c>rijk = * in formal, total</c>. An asterisk stands for all other rows (or columns).
    /// </param>
    /// <exception cref="TableException">A statement cannot be read, or names no column or row.</exception>
    public static TableStructure Parse(PrintedTable table, string text)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(text);
        return new([.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(s => StructureStatement.Read(new(table), s))]);
    }
}
