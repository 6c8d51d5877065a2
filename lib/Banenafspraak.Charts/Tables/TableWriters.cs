using System.Globalization;
using System.Text;
using static System.Net.WebUtility;

namespace Banenafspraak.Charts;

/// <summary>Writes a <see cref="Table"/> as HTML that a style sheet can dress and a screen reader can walk through.</summary>
internal static class TableHtml
{
    /// <summary>From this length on a cell is given room, so that it does not become a column of single words.</summary>
    private const int LongText = 40;

    public static string Write(Table table)
    {
        var html = new StringBuilder();
        var caption = HtmlEncode(table.Caption);
        // A region that scrolls must be reachable by keyboard, hence tabindex and a name.
        html.Append("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Append(caption).Append("\">\n");
        html.Append("<table class=\"data\"><caption>").Append(caption).Append("</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
            html.Append($"<th scope=\"col\" class=\"{ClassOf(column)}\">{HtmlEncode(column.Heading)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (row, anchor) in table.Rows.Zip(table.Anchors))
            WriteRow(html, table, row, anchor);
        return html.Append("</tbody></table></div>\n").ToString();
    }

    private static void WriteRow(StringBuilder html, Table table, IReadOnlyList<TableCell> row, string? anchor)
    {
        html.Append(anchor is null ? "<tr>" : $"<tr id=\"{HtmlEncode(anchor)}\">");
        for (var i = 0; i < row.Count; i++)
        {
            var (column, cell) = (table.Columns[i], row[i]);
            var (open, close) = i == 0 ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>");
            html.Append(open).Append(" class=\"").Append(ClassOf(column)).Append(ClassOf(cell)).Append("\">");
            html.Append(Content(cell, column)).Append(close);
        }

        html.Append("</tr>\n");
    }

    private static string ClassOf(TableColumn column) => column.Format is null ? "text" : "num";

    private static string ClassOf(TableCell cell) => cell switch
    {
        { Kind: CellKind.Missing } => " missing",
        { Kind: CellKind.Places } => " places",
        { Kind: CellKind.Marks } => " marks",
        { Kind: CellKind.Text, Text.Length: > LongText } => " long",
        _ => "",
    };

    private static string About(TableCell mark) => HtmlEncode(mark.Parts[0].Text);

    private static string Content(TableCell cell, TableColumn column)
    {
        var shown = HtmlEncode(cell.Display(column));
        return cell switch
        {
            { Kind: CellKind.Verdict } => $"<span class=\"verdict {cell.Text}\">{shown}</span>",
            { Kind: CellKind.Repair, Parts: [var printed, var now, { Text: var status }] } =>
                $"<span class=\"repair {status}\"><span class=\"printed\">{HtmlEncode(printed.Text)} →</span> <b>{HtmlEncode(now.Text)}</b> <span class=\"status\">{TableCell.SignOf(status)} {status}</span></span>",
            { Kind: CellKind.Place, Link: { } link } => $"<a class=\"place\" href=\"{HtmlEncode(link)}\">{shown}</a>",
            { Kind: CellKind.Place } => $"<span class=\"place\">{shown}</span>",
            { Kind: CellKind.Mark } => $"<a class=\"mark level-{cell.Number:0}\" href=\"{HtmlEncode(cell.Link)}\" title=\"{About(cell)}\" aria-label=\"{About(cell)}\">{shown}</a>",
            { Kind: CellKind.Marks } => string.Concat(cell.Parts.Select(p => Content(p, column))),
            { Kind: CellKind.Places } => string.Join("; ", cell.Parts.Select(p => Content(p, column))),
            _ => shown,
        };
    }
}

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
