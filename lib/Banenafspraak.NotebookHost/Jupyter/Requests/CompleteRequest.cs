using System.Text.Json;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Banenafspraak.NotebookHost;

/// <summary>complete: what can stand at the cursor.</summary>
internal sealed class CompleteRequest(ExecuteRequest execute) : IRequest
{
    public string Name => "complete";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var code = content.Text("code");
        var position = CursorPosition.ToUtf16(code, content.Number("cursor_pos"));
        var events = execute.Kernel.Root.SendAsync(new RequestCompletions(code, CursorPosition.ToLines(code, position))).GetAwaiter().GetResult().Events;
        var produced = events.OfType<CompletionsProduced>().FirstOrDefault();
        var matches = produced?.Completions.ToList() ?? [];
        var first = produced?.LinePositionSpan is { } span ? CursorPosition.FromLines(code, span.Start) : position;
        var (start, end) = (CursorPosition.ToCodePoints(code, first), CursorPosition.ToCodePoints(code, position));
        json.WriteStartArray("matches");
        foreach (var match in matches)
            json.WriteStringValue(match.InsertText);
        json.WriteEndArray();
        json.WriteNumber("cursor_start", start);
        json.WriteNumber("cursor_end", end);
        json.WriteStartObject("metadata");
        json.WriteStartArray("_jupyter_types_experimental");
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteString("text", match.InsertText);
            json.WriteString("type", match.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return IRequest.Ok;
    }
}
