using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>Outputs as the JSON that notebooks and messages have in common.</summary>
internal static class OutputJson
{
    /// <summary>The output with its <c>output_type</c>.</summary>
    /// <param name="output">The output.</param>
    /// <param name="asLines">True where text stands line by line, as in a notebook.</param>
    public static JsonObject Of(CellOutput output, bool asLines) => output switch
    {
        StreamOutput stream => new JsonObject { ["output_type"] = "stream", ["name"] = stream.Stream, ["text"] = Text(stream.Text, asLines) },
        DisplayOutput display => new JsonObject { ["output_type"] = "display_data", ["data"] = Data(display.Data, asLines), ["metadata"] = new JsonObject() },
        ResultOutput result => new JsonObject
        {
            ["output_type"] = "execute_result",
            ["execution_count"] = result.ExecutionCount,
            ["data"] = Data(result.Data, asLines),
            ["metadata"] = new JsonObject(),
        },
        ErrorOutput error => With(new JsonObject { ["output_type"] = "error" }, error),
        _ => throw new ArgumentOutOfRangeException(nameof(output)),
    };

    /// <summary>Adds the fields of an error, in an output as in a reply.</summary>
    public static JsonObject With(JsonObject content, ErrorOutput error)
    {
        content["ename"] = error.Name;
        content["evalue"] = error.Message;
        content["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]);
        return content;
    }

    /// <summary>Each MIME type with its value: JSON as JSON, text as text.</summary>
    public static JsonObject Data(MimeBundle data, bool asLines) =>
        new(data.MimeTypes.Select(type => KeyValuePair.Create(type, MimeBundle.IsJson(type) ? JsonText.Node(data[type]!) : Text(data[type]!, asLines && IsWrittenInLines(type)))));

    /// <summary>A text, or the list of its lines, each with its end.</summary>
    public static JsonNode? Text(string text, bool asLines)
    {
        if (!asLines)
            return text;
        var lines = new JsonArray();
        for (int start = 0, end; start < text.Length; start = end)
        {
            var newline = text.IndexOf('\n', start);
            end = newline < 0 ? text.Length : newline + 1;
            lines.Add((JsonNode)text[start..end]);
        }

        return lines;
    }

    private static bool IsWrittenInLines(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";
}
