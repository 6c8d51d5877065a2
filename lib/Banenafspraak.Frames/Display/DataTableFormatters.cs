using System.Data;
using Banenafspraak.Display;

namespace Banenafspraak.Frames;

/// <summary>How a table of ADO.NET, such as the answer to a question in SQL, is shown in a notebook: the first rows, and the count of all.</summary>
/// <remarks>As <see cref="DeedleFormatters"/>.</remarks>
public sealed class DataTableFormatters
{
    /// <summary>HTML and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<DataTable>("text/html", table => ViewOf(table).ToHtml()),
        new MimeFormatter<DataTable>("text/plain", table => ViewOf(table).ToString()),
    ];

    private static FrameView ViewOf(DataTable table)
    {
        var columns = Math.Min(table.Columns.Count, FrameView.MostColumns);
        var rows = table.Rows.Cast<DataRow>().Take(FrameView.MostRows).Select(row => (IReadOnlyList<object?>)[.. row.ItemArray.Take(columns).Select(cell => cell is DBNull ? null : cell)]);
        return new([.. table.Columns.Cast<DataColumn>().Take(columns).Select(c => c.ColumnName)], [.. rows], table.Rows.Count, table.Columns.Count, Names: 0);
    }
}
