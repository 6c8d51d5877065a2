using System.Globalization;
using System.Text;

namespace Banenafspraak.Charts;

/// <summary>Writes a <see cref="Table"/> as plain text with aligned columns: words left, numbers right.</summary>
internal static class TableText
{
    private const string Gap = "  ";

    public static string Write(Table table)
    {
        var lines = table.Rows
            .Select(row => row.Select((cell, i) => OneLine(cell.Display(table.Columns[i]))).ToArray())
            .Prepend([.. table.Columns.Select(c => OneLine(c.Heading))])
            .ToList();
        var widths = table.Columns.Select((_, i) => lines.Max(line => Width(line[i]))).ToArray();
        lines.Insert(1, [.. widths.Select(w => new string('-', w))]);

        var text = new StringBuilder(OneLine(table.Caption)).Append('\n');
        foreach (var line in lines)
            text.Append(string.Join(Gap, line.Select((cell, i) => Align(cell, widths[i], table.Columns[i]))).TrimEnd()).Append('\n');
        return text.ToString();
    }

    private static string Align(string cell, int width, TableColumn column)
    {
        var space = new string(' ', width - Width(cell));
        return column.Format is null ? cell + space : space + cell;
    }

    private static int Width(string text) => new StringInfo(text).LengthInTextElements;

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
