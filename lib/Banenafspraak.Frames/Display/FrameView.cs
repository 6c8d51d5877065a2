using System.Globalization;
using System.Net;
using System.Text;
using Banenafspraak.Analysis;

namespace Banenafspraak.Frames;

/// <summary>The top of a frame as it is shown: a name and some cells a row, and how much there is in all.</summary>
/// <param name="Headings">Of the names of the rows, and of each shown column.</param>
/// <param name="Rows">The shown rows, each with its name first; null is missing.</param>
/// <param name="RowCount">All rows.</param>
/// <param name="ColumnCount">All columns, the names of the rows not counted.</param>
/// <param name="Names">How many headings are those of names: 1, or 0 where the first column is one of the columns.</param>
internal sealed record FrameView(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<object?>> Rows, long RowCount, int ColumnCount, int Names = 1)
{
    public const int MostRows = 20;
    public const int MostColumns = 40;

    private const string Missing = "–";

    /// <summary>The notebook in which each figure has a row that is named by its id.</summary>
    private const string Audit = "91-audit.ipynb";

    /// <summary>Cells from this length on are given room.</summary>
    private const int LongText = 40;

    /// <summary>A table in the look of the house, everything in it escaped, and below it the size of the frame.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Frame\">\n<table class=\"data\"><thead><tr>");
        foreach (var (column, heading) in Headings.Index())
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"{(IsNumber(column) ? "num" : "text")}\">{WebUtility.HtmlEncode(heading)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
            html.Append("<tr>").AppendJoin("", row.Select(CellHtml)).Append("</tr>\n");
        return html.Append(CultureInfo.InvariantCulture, $"</tbody></table></div>\n<p class=\"more\">{Size}</p>\n").ToString();
    }

    /// <summary>The same as text with aligned columns.</summary>
    public override string ToString()
    {
        List<string[]> lines = [[.. Headings.Select(OneLine)], .. Rows.Select(row => row.Select(cell => OneLine(Text(cell))).ToArray())];
        var widths = Headings.Select((_, i) => lines.Max(line => line[i].Length)).ToList();
        return string.Join('\n', lines.Select(line => string.Join("  ", line.Select((cell, i) => IsNumber(i) ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd()).Append(Size));
    }

    private string Size =>
        (RowCount > Rows.Count ? $"The first {Rows.Count} of {RowCount} rows" : RowCount == 1 ? "1 row" : $"{RowCount} rows")
        + (ColumnCount > Headings.Count - Names ? $", the first {Headings.Count - Names} of {ColumnCount} columns" : ColumnCount == 1 ? ", 1 column" : $", {ColumnCount} columns");

    private bool IsNumber(int column) => Rows.Select(row => row[column]).FirstOrDefault(cell => cell is not null) is { } first && IsNumber(first);

    private static bool IsNumber(object cell) => cell is decimal or double or float || cell.GetType() is { IsPrimitive: true } and not { Name: nameof(Boolean) or nameof(Char) };

    private string CellHtml(object? cell, int column)
    {
        var (tag, scope) = column == 0 ? ("th", " scope=\"row\"") : ("td", "");
        var text = Text(cell);
        var kind = (IsNumber(column) ? "num" : "text") + (cell is null ? " missing" : text.Length > LongText ? " long" : "");
        var shown = WebUtility.HtmlEncode(text);
        var content = cell is string id && FigureId.IsOne(id) ? $"<a class=\"place\" href=\"{Audit}#{shown}\">{shown}</a>" : shown;
        return $"<{tag}{scope} class=\"{kind}\">{content}</{tag}>";
    }

    /// <summary>Decimals in Dutch format; whole numbers of other types as digits, for most are years and ranks; days as yyyy-MM-dd.</summary>
    private static string Text(object? cell) => cell switch
    {
        null => Missing,
        decimal number => DutchNumber.Format(number),
        double.NaN or float.NaN => Missing,
        double number when Math.Abs(number) < 1e15 => DutchNumber.Format((decimal)number),
        float number when Math.Abs(number) < 1e7f => DutchNumber.Format((decimal)number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
