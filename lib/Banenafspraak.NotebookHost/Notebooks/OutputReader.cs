using System.Text.Json;

namespace Banenafspraak.NotebookHost;

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
