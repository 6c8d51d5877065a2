namespace Banenafspraak.Exports;

/// <summary>A table on its way out: records, their columns, and what each column means.</summary>
/// <typeparam name="T">The records.</typeparam>
/// <param name="Name">What it is called: the name of the first sheet of a workbook.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Records">The rows; read once.</param>
/// <param name="Dictionary">What the columns mean, in any order; a column that is not among them has no description.</param>
public sealed record ExportTable<T>(string Name, RecordTable<T> Columns, IEnumerable<T> Records, IReadOnlyList<ColumnDescription> Dictionary)
{
    /// <summary>True writes names in JSON in camelCase, as every verb does; false as the columns are called.</summary>
    public bool CamelCase { get; init; } = true;

    /// <summary>The description of each column, in the order of the columns.</summary>
    internal IReadOnlyList<ColumnDescription> Described => [.. Columns.Columns.Select(DescriptionOf)];

    private ColumnDescription DescriptionOf(RecordColumn<T> column) =>
        Dictionary.FirstOrDefault(d => d.Name == column.Name) ?? new ColumnDescription("", column.Name, TypeOf(column.Type), "", []);

    /// <summary>The word of a table schema for a type.</summary>
    private static string TypeOf(Type type) =>
        type == typeof(decimal) ? "number"
        : type == typeof(int) ? "integer"
        : type == typeof(bool) ? "boolean"
        : type == typeof(DateOnly) ? "date"
        : "string";
}

/// <summary>What a table can be written as.</summary>
public enum TableFormat
{
    /// <summary>CSV for programs.</summary>
    Csv,

    /// <summary>CSV in which no text runs as a formula.</summary>
    GuardedCsv,

    /// <summary>CSV for Dutch spreadsheets: <see cref="CsvForm.Spreadsheet"/>.</summary>
    SpreadsheetCsv,

    /// <summary>A JSON array, one object a row, its names in camelCase.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    Ndjson,

    /// <summary>A workbook of Excel.</summary>
    Xlsx,

    /// <summary>Apache Parquet.</summary>
    Parquet,
}

/// <summary>The table cannot be written in this format. The message names the row and the column, and says what the format holds.</summary>
public sealed class ExportException(string message) : AnalysisException(message);
