using Banenafspraak.Display;
using Microsoft.Data.Analysis;

namespace Banenafspraak.Frames;

/// <summary>How a frame of Microsoft.Data.Analysis is shown in a notebook: the first rows as a table, and the count of all.</summary>
/// <remarks>As <see cref="DeedleFormatters"/>, for a library that need not be loaded together with it.</remarks>
public sealed class DataFrameFormatters
{
    /// <summary>HTML and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<DataFrame>("text/html", frame => ViewOf(frame).ToHtml()),
        new MimeFormatter<DataFrame>("text/plain", frame => ViewOf(frame).ToString()),
    ];

    /// <summary>Rows are named by their number, from 0, as the frame's own indexer takes it.</summary>
    private static FrameView ViewOf(DataFrame frame)
    {
        var columns = frame.Columns.Take(FrameView.MostColumns).ToList();
        var rows = Enumerable.Range(0, (int)Math.Min(frame.Rows.Count, FrameView.MostRows)).Select(row => (IReadOnlyList<object?>)[row, .. columns.Select(column => column[row])]);
        return new(["row", .. columns.Select(column => column.Name)], [.. rows], frame.Rows.Count, frame.Columns.Count);
    }
}
