using System.Text;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>The channel on which every front end hears what the kernel does (Jupyter: iopub). For any thread.</summary>
internal sealed class OutputChannel(ZmqSocket socket, MessageCodec codec, KernelIdentity identity)
{
    private readonly Lock _lock = new();

    public void Publish(string type, MessageHeader? parent, JsonObject content)
    {
        var frames = codec.Encode([Encoding.ASCII.GetBytes(type)], identity.Header(type), parent, Json.Bytes(content));
        lock (_lock)
            socket.Send(frames);
    }

    public void Status(string state, MessageHeader? parent) => Publish("status", parent, new JsonObject { ["execution_state"] = state });
}
