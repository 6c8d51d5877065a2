using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>A cell of a table: its text, and whether it is a number.</summary>
internal readonly record struct TableCell(string Text, bool IsNumber);

/// <summary>Objects as a table: a row for each element of a sequence, or for each property of a single object.</summary>
internal sealed record ObjectTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<TableCell>> Lines, string? More)
{
    private const int NestedRows = 5;

    /// <summary>A row for each of <paramref name="items"/>; null where they are scalars or sequences, which have no columns.</summary>
    public static ObjectTable? OfSequence(Rows items)
    {
        var members = items.Shown.OfType<object>()
            .Where(item => !PlainText.IsScalar(item) && item is not IEnumerable)
            .Select(item => item.GetType())
            .Distinct()
            .SelectMany(ObjectMembers.Of)
            .ToLookup(member => member.Name, StringComparer.Ordinal);
        if (members.Count == 0)
            return null;
        var columns = members.Select(member => member.Key).ToList();
        return new ObjectTable(columns, [.. items.Shown.Select(item => Row(item, columns))], items.More is null ? null : items.More + " rows");
    }

    /// <summary>A row for each property of <paramref name="value"/>; null where it is a scalar or has none.</summary>
    public static ObjectTable? OfObject(object? value)
    {
        var members = PlainText.IsScalar(value) ? [] : ObjectMembers.Of(value!.GetType());
        return members.Count == 0
            ? null
            : new ObjectTable(["Property", "Value"], [.. members.Select(member => new[] { new TableCell(member.Name, IsNumber: false), Cell(member.Value(value!)) })], More: null);
    }

    /// <summary>The table in HTML, everything in it escaped.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<table class=\"data\"><thead><tr>");
        for (var column = 0; column < Columns.Count; column++)
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(Lines.Count > 0 && Lines[0][column].IsNumber)}>{WebUtility.HtmlEncode(Columns[column])}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in Lines)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append(CultureInfo.InvariantCulture, $"<td{Class(cell.IsNumber)}>{WebUtility.HtmlEncode(cell.Text)}</td>");
            html.Append("</tr>");
        }

        html.Append("</tbody></table>");
        if (More is not null)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"more\">{WebUtility.HtmlEncode(More)}</p>");
        return html.ToString();
    }

    /// <summary>The table as text with aligned columns.</summary>
    public string ToText()
    {
        var widths = Columns.Select((name, column) => Lines.Select(row => OneLine.Of(row[column].Text).Length).Append(name.Length).Max()).ToList();
        var lines = Lines
            .Select(row => row.Select((cell, column) => cell.IsNumber ? cell.Text.PadLeft(widths[column]) : OneLine.Of(cell.Text).PadRight(widths[column])))
            .Prepend(Columns.Select((name, column) => Lines.Count > 0 && Lines[0][column].IsNumber ? name.PadLeft(widths[column]) : name.PadRight(widths[column])))
            .Select(cells => string.Join("  ", cells).TrimEnd());
        return string.Join('\n', More is null ? lines : lines.Append(More));
    }

    private static string Class(bool isNumber) => isNumber ? " class=\"num\"" : " class=\"text\"";

    private static List<TableCell> Row(object? item, List<string> columns)
    {
        var own = item is null ? [] : ObjectMembers.Of(item.GetType());
        return [.. columns.Select(column => own.FirstOrDefault(member => member.Name == column) is { } member ? Cell(member.Value(item!)) : new TableCell("", IsNumber: false))];
    }

    private static TableCell Cell(object? value) => new(PlainText.Of(value, NestedRows), PlainText.IsNumber(value));
}

/// <summary>The beginning of a sequence, and how much more there is.</summary>
/// <param name="Shown">The first elements.</param>
/// <param name="More">"12 more", "more than 10000 more"; null where all are shown.</param>
internal readonly record struct Rows(IReadOnlyList<object?> Shown, string? More)
{
    /// <summary>A sequence can be endless: counting stops here.</summary>
    private const int CountedAtMost = 10_000;

    public static Rows Take(IEnumerable sequence, int limit)
    {
        var shown = new List<object?>();
        var more = 0;
        foreach (var item in sequence)
        {
            if (shown.Count < limit)
                shown.Add(item);
            else if (++more > CountedAtMost)
                break;
        }

        return new Rows(shown, more switch
        {
            0 => null,
            > CountedAtMost => string.Create(CultureInfo.InvariantCulture, $"more than {CountedAtMost} more"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{more} more"),
        });
    }
}
