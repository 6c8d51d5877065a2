using System.Globalization;
using System.Text.RegularExpressions;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Banenafspraak.Exports;

/// <summary>The cells of a workbook: numbers, dates and yes or no as such, texts never as a formula.</summary>
/// <param name="styles">How the cells of this workbook look.</param>
/// <param name="sheet">The sheet that they are of.</param>
internal sealed partial class WorkbookCells(WorkbookStyles styles, WorkbookSheet sheet)
{
    private const int LongestText = 32_767;
    private const int LongestFormula = 8_192;

    /// <summary>Before it the days of Excel are one off; an earlier date stays a text.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <summary>The cells of a row.</summary>
    public IList<Cell> Of(object?[] row, int index) => [.. row.Select((value, i) => Of(value, index, i))];

    /// <summary>The length of what a cell shows, by which a column is as wide as it has to be.</summary>
    public static int LengthOf(object? value) => value switch
    {
        LiveFormula formula => LengthOf(formula.Value is decimal number ? Math.Round(number, 4) : formula.Value),
        CellLink link => link.Text.Length,
        CellHeading heading => heading.Text.Length,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)?.Length ?? 0,
    };

    private Cell Of(object? value, int row, int column) => value switch
    {
        LiveFormula { Text.Length: < LongestFormula } formula => new(new Formula(formula.Text), Data(formula.Value, row, column), formula.Value is string or int ? Style(column) : styles.Number),
        LiveFormula formula => throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"{Place(row, column)}: expected a formula of fewer than {LongestFormula} characters, found {formula.Text.Length}")),
        CellHeading heading => new(Data(heading.Text, row, column), styles.Bold),
        CellLink link => new(Formula.Hyperlink(link.Address, link.Text), link.Text, styles.Link),
        _ => new(Data(value, row, column), Style(column)),
    };

    private StyleId? Style(int column) => sheet.Changeable.Contains(column) ? styles.Changeable : sheet.IsForPrint ? styles.Wrapped : null;

    private DataCell Data(object? value, int row, int column) => value switch
    {
        null or "" => new DataCell((string?)null),
        decimal number => new DataCell(number),
        int number => new DataCell(number),
        bool yes => new DataCell(yes),
        DateOnly day when day >= FirstDay => new DataCell(day.ToDateTime(TimeOnly.MinValue)),
        DateOnly day => new DataCell(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        string { Length: <= LongestText } text => new DataCell(Storable(text)),
        string text => throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"{Place(row, column)}: expected at most the {LongestText} characters of a cell, found {text.Length}")),
        _ => throw new NotSupportedException($"{sheet.Header[column]}: a cell holds no {value.GetType().Name}"),
    };

    private string Place(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{sheet.Name}, row {row + 2}, {sheet.Header[column]}");

    /// <summary>Excel's own spelling of what XML cannot hold, and of texts that look like it.</summary>
    private static string Storable(string text) => NotStorable().Replace(text, m => string.Create(CultureInfo.InvariantCulture, $"_x{(int)m.Value[0]:X4}_{m.Value[1..]}"));

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotStorable();
}

/// <summary>How cells look: headers, texts that are wrapped, links, numbers that a reader may change, and numbers that are computed.</summary>
internal sealed record WorkbookStyles(StyleId Bold, StyleId Wrapped, StyleId Link, StyleId Changeable, StyleId Number)
{
    /// <summary>Gives a workbook these styles.</summary>
    public static WorkbookStyles AddTo(Spreadsheet workbook)
    {
        var top = new Alignment { Vertical = VerticalAlignment.Top };
        return new(
            workbook.AddStyle(new Style { Font = { Bold = true } }),
            workbook.AddStyle(new Style { Alignment = top with { WrapText = true } }),
            workbook.AddStyle(Style.Hyperlink with { Alignment = top }),
            workbook.AddStyle(new Style { Alignment = top, Fill = { Color = System.Drawing.Color.LightYellow } }),
            workbook.AddStyle(new Style { Alignment = top, Format = NumberFormat.Custom("#,##0.00##") }));
    }
}
