using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>Sends the outputs of a cell to every front end, as they come.</summary>
internal sealed class PublishedOutputs(OutputChannel channel, MessageHeader request) : ICellOutputSink
{
    /// <summary>The result of the cell as text, for the history; null where it has none yet.</summary>
    public string? ResultText { get; private set; }

    public void Add(CellOutput output, string? displayId)
    {
        switch (output)
        {
            case StreamOutput stream:
                channel.Publish("stream", request, json =>
                {
                    json.WriteString("name", stream.Stream);
                    json.WriteString("text", stream.Text);
                });
                break;
            case DisplayOutput display:
                channel.Publish("display_data", request, json => WriteDisplay(json, display.Data, displayId));
                break;
            case ResultOutput result:
                ResultText = result.Data[MimeBundle.PlainText];
                channel.Publish("execute_result", request, json =>
                {
                    json.WriteNumber("execution_count", result.ExecutionCount);
                    WriteData(json, result.Data);
                });
                break;
            case ErrorOutput error:
                channel.Publish("error", request, json => WriteError(json, error));
                break;
        }
    }

    public void Update(string displayId, MimeBundle data) =>
        channel.Publish("update_display_data", request, json => WriteDisplay(json, data, displayId));

    public void Clear(bool wait) => channel.Publish("clear_output", request, json => json.WriteBoolean("wait", wait));

    /// <summary>The fields of an error, in an output as in a reply.</summary>
    public static void WriteError(Utf8JsonWriter json, ErrorOutput error)
    {
        json.WriteString("ename", error.Name);
        json.WriteString("evalue", error.Message);
        json.WriteStartArray("traceback");
        foreach (var line in error.Traceback)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }

    /// <summary>The fields data and metadata.</summary>
    public static void WriteData(Utf8JsonWriter json, MimeBundle data)
    {
        json.WriteStartObject("data");
        foreach (var mimeType in data.MimeTypes)
        {
            json.WritePropertyName(mimeType);
            if (MimeBundle.IsJson(mimeType))
                json.WriteRawValue(data[mimeType]!);
            else
                json.WriteStringValue(data[mimeType]);
        }

        json.WriteEndObject();
        json.WriteStartObject("metadata");
        json.WriteEndObject();
    }

    private static void WriteDisplay(Utf8JsonWriter json, MimeBundle data, string? displayId)
    {
        WriteData(json, data);
        json.WriteStartObject("transient");
        if (displayId is not null)
            json.WriteString("display_id", displayId);
        json.WriteEndObject();
    }
}
