using System.Globalization;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>What an output shows, whoever wrote it: the same text for two outputs that a reader cannot tell apart.</summary>
internal static partial class OutputMeaning
{
    /// <summary>An output without the library, which comes once in a session.</summary>
    public static string Of(CellOutput output) => output switch
    {
        StreamOutput stream => $"{stream.Stream}: {stream.Text}",
        DisplayOutput display => "display: " + Of(display.Data),
        ResultOutput result => "result: " + Of(result.Data),
        _ => output.ToString()!,
    };

    /// <summary>The HTML of an output, without the library; null where it has none.</summary>
    public static string? Html(CellOutput output)
    {
        var data = output switch { DisplayOutput display => display.Data, ResultOutput result => result.Data, _ => null };
        return data?["text/html"] is { } html ? Library().Replace(html, "") : null;
    }

    private static string Of(MimeBundle data) =>
        string.Join('\n', data.MimeTypes.Select(type => $"{type}: {(MimeBundle.IsJson(type) ? Numbers().Replace(data[type]!, Shortest) : Library().Replace(data[type]!, ""))}"));

    /// <summary>Python writes 0.10 as 0.1, and of many decimals those that a double has.</summary>
    private static string Shortest(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[\[:,])-?[0-9]+\.[0-9]+(?=[\],}])", RegexOptions.None, 10_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"<script>if\(!window\.Plotly\)\{.*?\}</script>\n", RegexOptions.Singleline, 10_000)]
    private static partial Regex Library();
}
