using System.Text.Json.Nodes;

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
