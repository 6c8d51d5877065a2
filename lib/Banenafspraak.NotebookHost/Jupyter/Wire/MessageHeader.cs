using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

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
