using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>Who sent a message, and what kind of message it is.</summary>
/// <param name="Id">msg_id: unique.</param>
/// <param name="Session">The sender's session.</param>
/// <param name="User">The sender's name.</param>
/// <param name="Type">msg_type, such as "execute_request".</param>
/// <param name="Text">The header as JSON, as it was received or will be sent.</param>
internal sealed record MessageHeader(string Id, string Session, string User, string Type, byte[] Text)
{
    private const string ProtocolVersion = "5.3";

    /// <summary>The header of a message that the kernel sends.</summary>
    public static MessageHeader New(string type, string session, string user)
    {
        var id = Guid.NewGuid().ToString("N");
        var text = Json.Bytes(new JsonObject
        {
            ["msg_id"] = id,
            ["session"] = session,
            ["username"] = user,
            ["date"] = DateTime.UtcNow,
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        });
        return new MessageHeader(id, session, user, type, text);
    }

    /// <exception cref="JsonException">It is no header.</exception>
    public static MessageHeader Read(byte[] text)
    {
        using var document = JsonDocument.Parse(text);
        return new MessageHeader(Text("msg_id"), Text("session"), Text("username"), Text("msg_type"), text);

        string Text(string name) =>
            document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new JsonException($"expected a header with {name}");
    }
}
