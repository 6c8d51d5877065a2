using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>How a <see cref="Table"/> is shown in a notebook.</summary>
internal sealed class TableFormatters
{
    /// <summary>HTML and text.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Table>("text/html", table => table.ToHtml()),
        new MimeFormatter<Table>("text/plain", table => table.ToString()),
    ];
}
