using System.Text;
using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>The channel on which every front end hears what the kernel does (Jupyter: iopub). For any thread.</summary>
internal sealed class OutputChannel(ZmqSocket socket, MessageCodec codec, KernelIdentity identity)
{
    private readonly Lock _lock = new();

    /// <summary>Publishes a message whose content <paramref name="write"/> writes, without the braces around it.</summary>
    public void Publish(string type, MessageHeader? parent, Action<Utf8JsonWriter> write)
    {
        var content = Json.Bytes(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        });
        var frames = codec.Encode([Encoding.ASCII.GetBytes(type)], identity.Header(type), parent, content);
        lock (_lock)
            socket.Send(frames);
    }

    public void Status(string state, MessageHeader? parent) => Publish("status", parent, json => json.WriteString("execution_state", state));
}
