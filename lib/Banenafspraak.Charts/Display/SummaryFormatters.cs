using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>How a <see cref="Summary"/> is shown in a notebook, and read by a program.</summary>
internal sealed class SummaryFormatters
{
    /// <summary>HTML, text, and the counts as JSON.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter<Summary>("text/html", summary => summary.ToHtml()),
        new MimeFormatter<Summary>("text/plain", summary => summary.ToString()),
        new MimeFormatter<Summary>(Summary.MimeType, summary => summary.ToJson()),
    ];
}
