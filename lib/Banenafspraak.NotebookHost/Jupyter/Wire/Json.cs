using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>JSON for the wire: compact, in UTF-8.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1000 };

    public static byte[] Bytes(JsonObject content) => System.Text.Encoding.UTF8.GetBytes(content.ToJsonString(Compact));

    /// <summary>The text of <paramref name="name"/>; empty where there is none.</summary>
    public static string Text(this JsonElement content, string name) =>
        content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    /// <summary>The truth of <paramref name="name"/>, <paramref name="otherwise"/> where it is not there.</summary>
    public static bool Flag(this JsonElement content, string name, bool otherwise = false) =>
        content.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.ValueKind == JsonValueKind.True : otherwise;

    /// <summary>The whole number <paramref name="name"/>; null where there is none.</summary>
    public static int? Number(this JsonElement content, string name) =>
        content.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
