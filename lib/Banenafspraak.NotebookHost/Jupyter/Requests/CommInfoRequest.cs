using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>comm_info: this kernel has no comms.</summary>
internal sealed class CommInfoRequest : IRequest
{
    public string Name => "comm_info";

    public string Answer(JsonElement content, Utf8JsonWriter json)
    {
        json.WriteStartObject("comms");
        json.WriteEndObject();
        return IRequest.Ok;
    }
}
