using System.Globalization;

namespace Banenafspraak.Exports;

/// <summary>Where a sheet holds a number: references to its value and the two ends of its interval, or a constant.</summary>
/// <param name="Value">The value.</param>
/// <param name="Low">The least that it may have been.</param>
/// <param name="High">The most.</param>
internal sealed record NumberCells(string Value, string Low, string High)
{
    /// <summary>Cells of one row of a sheet.</summary>
    public static NumberCells At(string sheet, int row, int value, int low, int high) =>
        new(Reference(sheet, row, value), Reference(sheet, row, low), Reference(sheet, row, high));

    /// <summary>A plain constant.</summary>
    public static NumberCells Constant(decimal value) => new(Number(value), Number(value), Number(value));

    /// <summary>A cell of a sheet; columns count from 0, rows from 1.</summary>
    public static string Reference(string sheet, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"'{sheet}'!${Workbook.ColumnName(column + 1)}${row}");

    /// <summary>Some cells of one column of a sheet.</summary>
    public static string Range(string sheet, int first, int last, int column) => $"{Reference(sheet, first, column)}:{Reference(sheet, last, column)[(sheet.Length + 3)..]}";

    /// <summary>A number as a formula holds it.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A word of ours as a formula holds it.</summary>
    public static string Word(string word) => "\"" + word.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
