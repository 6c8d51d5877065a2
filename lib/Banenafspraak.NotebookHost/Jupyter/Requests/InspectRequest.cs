using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>inspect: what stands at the cursor.</summary>
internal sealed class InspectRequest(ExecuteRequest execute) : IRequest
{
    public string Name => "inspect";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var code = content.Text("code");
        var position = CursorPosition.ToUtf16(code, content.Number("cursor_pos"));
        var told = execute.Session.Languages.EndsInCSharp(code[..position])
            ? Inspector.Inspect(execute.Session.CSharp, code, position, detailed: content.Number("detail_level") > 0)
            : null;
        json.WriteBoolean("found", told is not null);
        PublishedOutputs.WriteData(json, told is null ? MimeBundle.Empty : MimeBundle.Empty.With(MimeBundle.PlainText, told));
        return IRequest.Ok;
    }
}
