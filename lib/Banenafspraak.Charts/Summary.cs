using System.Globalization;
using System.Net;
using Banenafspraak.Analysis;
using Banenafspraak.Display;

namespace Banenafspraak.Charts;

/// <summary>What one notebook did: how many published figures it treats, and how many of them it reconstructed.</summary>
/// <remarks>Shown as a sentence; a host that runs many notebooks reads the two counts from <see cref="MimeType"/>. Equality is by all three.</remarks>
[TypeFormatterSource(typeof(SummaryFormatters), PreferredMimeTypes = ["text/html", "text/plain", MimeType])]
public sealed record Summary
{
    /// <summary>MIME type of <see cref="ToJson"/>.</summary>
    public const string MimeType = "application/vnd.banenafspraak.summary+json";

    private Summary(string title, int figures, int reconstructed) => (Title, Figures, Reconstructed) = (title, figures, reconstructed);

    /// <summary>What was summed up, for example the title of the notebook.</summary>
    public string Title { get; }

    /// <summary>Published figures that were treated.</summary>
    public int Figures { get; }

    /// <summary>Those among them that were derived without using them.</summary>
    public int Reconstructed { get; }

    /// <summary>A summary of <paramref name="figures"/> figures, of which <paramref name="reconstructed"/> were reconstructed.</summary>
    /// <exception cref="ArgumentException">The title is empty, a count is negative, or more were reconstructed than there are.</exception>
    public static Summary Of(string title, int figures, int reconstructed)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfNegative(reconstructed);
        return reconstructed <= figures
            ? new(title, figures, reconstructed)
            : throw new ArgumentException($"Of {figures} figures at most {figures} can be reconstructed, not {reconstructed}.", nameof(reconstructed));
    }

    /// <summary><c>{"figures":n,"reconstructed":m}</c>.</summary>
    public string ToJson() => string.Create(CultureInfo.InvariantCulture, $"{{\"figures\":{Figures},\"reconstructed\":{Reconstructed}}}");

    /// <summary>The sentence as a paragraph of HTML.</summary>
    public string ToHtml() => $"<p class=\"summary\">{WebUtility.HtmlEncode(ToString())}</p>\n";

    /// <summary>One sentence: "Ministries 2022: 104 published figures, of which 61 were reconstructed."</summary>
    public override string ToString() =>
        $"{Title}: {DutchNumber.Format(Figures)} published figures, of which {DutchNumber.Format(Reconstructed)} were reconstructed.";
}
