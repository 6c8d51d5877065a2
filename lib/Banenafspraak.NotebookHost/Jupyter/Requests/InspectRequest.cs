using System.Text.Json;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Banenafspraak.NotebookHost;

/// <summary>inspect: what stands at the cursor.</summary>
internal sealed class InspectRequest(ExecuteRequest execute) : IRequest
{
    public string Name => "inspect";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        var code = content.Text("code");
        var position = CursorPosition.ToUtf16(code, content.Number("cursor_pos"));
        var events = execute.Kernel.Root.SendAsync(new RequestHoverText(code, CursorPosition.ToLines(code, position))).GetAwaiter().GetResult().Events;
        var texts = events.OfType<HoverTextProduced>().FirstOrDefault()?.Content ?? [];
        var told = (content.Number("detail_level") > 0 ? texts.LastOrDefault() : texts.FirstOrDefault())?.Value;
        json.WriteBoolean("found", told is not null);
        PublishedOutputs.WriteData(json, told is null ? MimeBundle.Empty : MimeBundle.Empty.With(MimeBundle.PlainText, told));
        return IRequest.Ok;
    }
}
