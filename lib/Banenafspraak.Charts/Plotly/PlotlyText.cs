using System.Text;

namespace Banenafspraak.Charts;

/// <summary>Text from data, made safe for plotly, which reads labels as a small subset of HTML.</summary>
internal static class PlotlyText
{
    /// <summary>The same text without markup; <c>$</c> too, for a pair of them starts a formula where a page has MathJax.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("$", "&#36;", StringComparison.Ordinal);

    /// <summary>The escaped text in lines of at most <paramref name="width"/> characters, longer words excepted: plotly does not wrap by itself.</summary>
    public static string Wrap(string text, int width) => string.Join("<br>", Lines(text, width).Select(Escape));

    /// <summary>The lines that <see cref="Wrap"/> joins.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }
}
