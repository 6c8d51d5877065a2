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
        var (csharp, languages) = (execute.Session.CSharp, execute.Session.Languages);
        var inDirective = code[..position].Split('\n')[^1].StartsWith("#!", StringComparison.Ordinal);
        var completion = inDirective || languages.EndsInCSharp(code[..position])
            ? Completer.Complete(csharp, code, position, languages.Names)
            : new Completion(position, []);
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
