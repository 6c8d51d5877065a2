using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>history: the cells that ran, by their rank, their number or a pattern.</summary>
internal sealed class HistoryRequest(History history) : IRequest
{
    private const int UsualCount = 10;

    public string Name => "history";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var withOutput = content.Flag("output");
        json.WriteStartArray("history");
        foreach (var entry in Find(content))
        {
            json.WriteStartArray();
            json.WriteNumberValue(History.Session);
            json.WriteNumberValue(entry.Number);
            if (withOutput)
                json.WriteStartArray();
            json.WriteStringValue(entry.Source);
            if (withOutput)
            {
                json.WriteStringValue(entry.Result);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        return IRequest.Ok;
    }

    private IEnumerable<HistoryEntry> Find(JsonElement content) => content.Text("hist_access_type") switch
    {
        "range" => history.Range(content.Number("session") ?? 0, content.Number("start") ?? 0, content.Number("stop")),
        "search" => history.Search(content.Text("pattern") is { Length: > 0 } pattern ? pattern : "*", content.Number("n"), content.Flag("unique")),
        _ => history.Tail(content.Number("n") ?? UsualCount),
    };
}
