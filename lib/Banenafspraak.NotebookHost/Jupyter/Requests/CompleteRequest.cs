using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>complete: what can stand at the cursor.</summary>
internal sealed class CompleteRequest(ExecuteRequest execute) : IRequest
{
    public string Name => "complete";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var code = content.Text("code");
        var position = CursorPosition.ToUtf16(code, content.Number("cursor_pos"));
        var completion = Completer.Complete(execute.Session.CSharp, code, position, execute.Session.Languages.Names);
        var (start, end) = (CursorPosition.ToCodePoints(code, completion.Start), CursorPosition.ToCodePoints(code, position));
        json.WriteStartArray("matches");
        foreach (var match in completion.Matches)
            json.WriteStringValue(match.Text);
        json.WriteEndArray();
        json.WriteNumber("cursor_start", start);
        json.WriteNumber("cursor_end", end);
        json.WriteStartObject("metadata");
        json.WriteStartArray("_jupyter_types_experimental");
        foreach (var match in completion.Matches)
        {
            json.WriteStartObject();
            json.WriteNumber("start", start);
            json.WriteNumber("end", end);
            json.WriteString("text", match.Text);
            json.WriteString("type", match.Kind);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        return IRequest.Ok;
    }
}
