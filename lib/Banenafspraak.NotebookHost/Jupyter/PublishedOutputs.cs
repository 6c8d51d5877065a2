using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>Sends the outputs of a cell to every front end, as they come.</summary>
internal sealed class PublishedOutputs(OutputChannel channel, MessageHeader request) : ICellOutputSink
{
    /// <summary>The result of the cell as text, for the history; null where it has none yet.</summary>
    public string? ResultText { get; private set; }

    public void Add(CellOutput output, string? displayId)
    {
        if (output is ResultOutput result)
            ResultText = result.Data[MimeBundle.PlainText];
        var content = OutputJson.Of(output, asLines: false);
        var type = (string)content["output_type"]!;
        content.Remove("output_type");
        if (output is DisplayOutput)
            content["transient"] = Transient(displayId);
        channel.Publish(type, request, content);
    }

    public void Update(string displayId, MimeBundle data)
    {
        var content = OutputJson.Of(new DisplayOutput(data), asLines: false);
        content.Remove("output_type");
        content["transient"] = Transient(displayId);
        channel.Publish("update_display_data", request, content);
    }

    public void Clear(bool wait) => channel.Publish("clear_output", request, new JsonObject { ["wait"] = wait });

    private static JsonObject Transient(string? displayId) => displayId is null ? [] : new JsonObject { ["display_id"] = displayId };
}

/// <summary>The cells that ran since the kernel started.</summary>
internal sealed class History
{
    /// <summary>The kernel keeps no history beyond its own end: there is one session.</summary>
    public const int Session = 1;

    private readonly List<HistoryEntry> _entries = [];

    public void Add(int number, string source, string? result) => _entries.Add(new HistoryEntry(number, source, result));

    /// <summary>The last <paramref name="count"/> cells.</summary>
    public IEnumerable<HistoryEntry> Tail(int count) => _entries.TakeLast(count);

    /// <summary>The cells from number <paramref name="start"/> up to, not including, <paramref name="stop"/>; 0 stands for this session, and so does <see cref="Session"/>.</summary>
    public IEnumerable<HistoryEntry> Range(int session, int start, int? stop) =>
        session is 0 or Session ? _entries.Where(e => e.Number >= start && (stop is null || e.Number < stop)) : [];

    /// <summary>The last cells that match <paramref name="pattern"/>, in which * and ? stand for any text and any character.</summary>
    public IEnumerable<HistoryEntry> Search(string pattern, int? count, bool unique)
    {
        var expression = new Regex(
            "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal).Replace("\\?", ".", StringComparison.Ordinal) + "$",
            RegexOptions.Singleline | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1));
        var found = _entries.Where(e => expression.IsMatch(e.Source));
        if (unique)
            found = found.Reverse().DistinctBy(e => e.Source, StringComparer.Ordinal).Reverse();
        return count is { } last ? found.TakeLast(last) : found;
    }
}

/// <summary>A cell that ran: its number, its text, and its result as text.</summary>
internal sealed record HistoryEntry(int Number, string Source, string? Result);
