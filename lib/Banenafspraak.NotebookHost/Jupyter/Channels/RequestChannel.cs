using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>A channel on which requests come and replies go: shell or control.</summary>
internal sealed class RequestChannel(string name, ZmqSocket socket, MessageCodec codec, KernelIdentity identity, KernelLog log)
{
    /// <summary>Waits for a request; what is no message of Jupyter's is dropped and logged. Null where none came in <paramref name="milliseconds"/> (-1: for ever).</summary>
    /// <exception cref="ZmqException">The sockets were shut down.</exception>
    public JupyterMessage? Receive(int milliseconds = -1)
    {
        while (socket.Receive(milliseconds) is { } frames)
        {
            try
            {
                return codec.Decode(frames);
            }
            catch (FormatException e)
            {
                log.Dropped(name, e.Message);
            }
        }

        return null;
    }

    /// <summary>Answers <paramref name="request"/>.</summary>
    public void Reply(JupyterMessage request, string type, JsonObject content) =>
        socket.Send(codec.Encode(request.Identities, identity.Header(type), request.Header, Json.Bytes(content)));
}
