using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>Messages as Jupyter's wire protocol puts them into frames: identities, a mark, a signature, and four JSON objects.</summary>
/// <param name="key">The key of the HMAC-SHA256 signatures; empty for none.</param>
internal sealed class MessageCodec(string key)
{
    private const int JsonParts = 4;

    private static readonly byte[] Mark = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] NoParts = "{}"u8.ToArray();

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>Puts a message into frames.</summary>
    /// <param name="identities">The way to the receiver; for outputs their topic.</param>
    /// <param name="header">The new header.</param>
    /// <param name="parent">The header of the request that it belongs to, null where there is none.</param>
    /// <param name="content">A JSON object.</param>
    public List<byte[]> Encode(IEnumerable<byte[]> identities, MessageHeader header, MessageHeader? parent, byte[] content)
    {
        byte[][] parts = [header.Text, parent?.Text ?? NoParts, NoParts, content];
        return [.. identities, Mark, Encoding.ASCII.GetBytes(Sign(parts)), .. parts];
    }

    /// <summary>Takes a message out of its frames.</summary>
    /// <exception cref="FormatException">It has not the shape of a message, a signature that is not right, or no JSON; the message says which.</exception>
    public JupyterMessage Decode(IReadOnlyList<byte[]> frames)
    {
        var mark = 0;
        while (mark < frames.Count && !frames[mark].AsSpan().SequenceEqual(Mark))
            mark++;
        if (mark == frames.Count)
            throw new FormatException("a message without its mark <IDS|MSG>");
        if (frames.Count < mark + 2 + JsonParts)
            throw new FormatException("a message with fewer parts than a signature and four JSON objects");
        var parts = frames.Skip(mark + 2).Take(JsonParts).ToArray();
        if (_key.Length > 0 && !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(parts)), frames[mark + 1]))
            throw new FormatException("a message with a wrong signature");
        try
        {
            var content = JsonSerializer.Deserialize<JsonElement>(parts[3]);
            if (content.ValueKind != JsonValueKind.Object)
                throw new FormatException("a message whose content is no JSON object");
            return new JupyterMessage([.. frames.Take(mark)], MessageHeader.Read(parts[0]), content);
        }
        catch (JsonException e)
        {
            throw new FormatException($"a message with broken JSON ({OneLine.Of(e.Message)})", e);
        }
    }

    private string Sign(byte[][] parts)
    {
        if (_key.Length == 0)
            return "";
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
            hash.AppendData(part);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>A message that was received.</summary>
/// <param name="Identities">The way back to the sender.</param>
/// <param name="Header">Who sent what.</param>
/// <param name="Content">The content: a JSON object.</param>
internal sealed record JupyterMessage(IReadOnlyList<byte[]> Identities, MessageHeader Header, JsonElement Content);

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

/// <summary>Who sent a message, and what kind of message it is.</summary>
/// <param name="Id">msg_id: unique.</param>
/// <param name="Type">msg_type, such as "execute_request".</param>
/// <param name="Text">The header as JSON, as it was received or will be sent.</param>
internal sealed record MessageHeader(string Id, string Type, byte[] Text)
{
    private const string ProtocolVersion = "5.3", User = "kernel";

    /// <summary>As whom this kernel speaks: one session a process.</summary>
    private static readonly string Session = Guid.NewGuid().ToString("N");

    /// <summary>The header of a message that the kernel sends.</summary>
    public static MessageHeader New(string type)
    {
        var id = Guid.NewGuid().ToString("N");
        var text = Json.Bytes(new JsonObject
        {
            ["msg_id"] = id,
            ["session"] = Session,
            ["username"] = User,
            ["date"] = DateTime.UtcNow,
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        });
        return new MessageHeader(id, type, text);
    }

    /// <exception cref="JsonException">It is no header.</exception>
    public static MessageHeader Read(byte[] text)
    {
        using var document = JsonDocument.Parse(text);
        return new MessageHeader(Text("msg_id"), Text("msg_type"), text);

        string Text(string name) =>
            document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new JsonException($"expected a header with {name}");
    }
}
