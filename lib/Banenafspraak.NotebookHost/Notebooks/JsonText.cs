using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>JSON as Jupyter writes it: keys sorted, one space of indent, characters outside ASCII as they are.</summary>
internal static partial class JsonText
{
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    private static readonly JsonSerializerOptions Deeply = new() { MaxDepth = 1000 };

    private static readonly JsonWriterOptions Jupyter = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 1,
        MaxDepth = 1000,
        NewLine = "\n",
    };

    private static readonly JsonWriterOptions OneLine = Jupyter with { Indented = false };

    public static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text, Deep);
        return document.RootElement.Clone();
    }

    public static string Compact(string text) => Write(OneLine, writer => WriteSorted(writer, Parse(text)));

    public static string Indented(JsonObject root) => Write(Jupyter, writer => WriteSorted(writer, Parse(root.ToJsonString(Deeply))));

    /// <summary>JSON that can be put into an object.</summary>
    public static JsonNode? Node(string text) => JsonNode.Parse(text, documentOptions: Deep);

    private static void WriteSorted(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(property.Name);
                    WriteSorted(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                    WriteSorted(writer, item);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
            write(writer);
        var text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        return text.Contains("\\u", StringComparison.Ordinal) ? Escape().Replace(text, Shorten) : text;
    }

    /// <summary>The framework escapes characters beyond the basic plane and some others; JSON asks it only for control characters.</summary>
    private static string Shorten(Match escape) =>
        escape.Groups["code"] is { Success: true } code && (char)ushort.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var character
            ? character >= ' ' ? character.ToString() : escape.Value.ToLowerInvariant()
            : escape.Value;

    [GeneratedRegex(@"\\(u(?<code>[0-9A-F]{4})|.)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();
}
