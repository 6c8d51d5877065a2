using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Exports;

/// <summary>Reads a table of a data package: its cells by the types that the descriptor gives them, an empty cell as null.</summary>
internal static class PackageTable
{
    /// <summary>Reads one file, which was checked before.</summary>
    /// <exception cref="ExportException">A whole number is too large.</exception>
    public static ExportTable<object?[]> Read(string folder, string path, string name, IReadOnlyList<ColumnDescription> columns)
    {
        using var reader = CsvReader.FromText(File.ReadAllText(Path.Combine(folder, path)), new CsvReaderOptions { Separator = ',' });
        reader.ReadHeader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. columns.Select((c, i) => ValueOf(reader.GetString(i), c))]);
        return new(name, new([.. columns.Select((c, i) => (c.Name, TypeOf(c), (Func<object?[], object?>)(r => r[i])))]), rows, columns) { CamelCase = false };
    }

    private static Type TypeOf(ColumnDescription column) => column.Type switch
    {
        "integer" => typeof(int),
        "number" => typeof(decimal),
        "date" => typeof(DateOnly),
        _ => typeof(string),
    };

    private static object? ValueOf(string cell, ColumnDescription column) => (cell.Length, column.Type) switch
    {
        (0, _) => null,
        (_, "integer") => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new ExportException($"{column.File}, column {column.Name}: expected a whole number of 32 bits, found \"{cell}\""),
        (_, "number") => decimal.Parse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
        (_, "date") => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell,
    };
}
