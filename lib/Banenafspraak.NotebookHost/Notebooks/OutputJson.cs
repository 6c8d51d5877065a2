using System.Text.Json;
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

/// <summary>The outputs of a code cell, from JSON. Metadata of outputs is not kept.</summary>
internal static class OutputReader
{
    /// <summary>The outputs, null where the JSON is no list of nbformat outputs.</summary>
    public static IReadOnlyList<CellOutput>? Read(JsonElement outputs)
    {
        if (outputs.ValueKind != JsonValueKind.Array)
            return null;
        var read = outputs.EnumerateArray().Select(Output).ToList();
        return read.Contains(null) ? null : [.. read.OfType<CellOutput>()];
    }

    /// <summary>A text that nbformat lets be written as one string or as a list of lines; null where it is neither.</summary>
    public static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array when element.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String)
            => string.Concat(element.EnumerateArray().Select(line => line.GetString())),
        _ => null,
    };

    private static CellOutput? Output(JsonElement output)
    {
        if (output.ValueKind != JsonValueKind.Object)
            return null;
        return Text(output, "output_type") switch
        {
            "stream" => new StreamOutput(Text(output, "name"), Text(output, "text")),
            "display_data" => new DisplayOutput(Bundle(output)),
            "execute_result" => new ResultOutput(Count(output), Bundle(output)),
            "error" => new ErrorOutput(Text(output, "ename"), Text(output, "evalue"), Lines(output)),
            _ => null,
        };
    }

    private static MimeBundle Bundle(JsonElement output)
    {
        var bundle = MimeBundle.Empty;
        if (!output.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
            return bundle;
        foreach (var entry in data.EnumerateObject())
            bundle = bundle.With(entry.Name, MimeBundle.IsJson(entry.Name) ? entry.Value.GetRawText() : Text(entry.Value) ?? entry.Value.GetRawText());
        return bundle;
    }

    private static string Text(JsonElement owner, string property) => owner.TryGetProperty(property, out var value) ? Text(value) ?? "" : "";

    private static int Count(JsonElement output) =>
        output.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var number) ? number : 0;

    private static List<string> Lines(JsonElement output) =>
        output.TryGetProperty("traceback", out var lines) && lines.ValueKind == JsonValueKind.Array ? [.. lines.EnumerateArray().Select(line => line.ToString())] : [];
}
