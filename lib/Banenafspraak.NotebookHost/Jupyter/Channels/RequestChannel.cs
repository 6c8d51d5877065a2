using System.Text.Json.Nodes;
using NetMQ;

namespace Banenafspraak.NotebookHost;

/// <summary>A channel on which requests come and replies go: shell or control.</summary>
internal sealed class RequestChannel(string name, NetMQSocket socket, MessageCodec codec, KernelLog log, CancellationToken ended)
{
    /// <summary>Waits for a request; what is no message of Jupyter's is dropped and logged. Null where none came in <paramref name="milliseconds"/> (-1: until the kernel ends).</summary>
    public JupyterMessage? Receive(int milliseconds = -1)
    {
        while (socket.Receive(milliseconds, ended) is { } frames)
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
        socket.SendMultipartBytes(codec.Encode(request.Identities, MessageHeader.New(type), request.Header, Json.Bytes(content)));
}

/// <summary>How a socket is waited for. One thread at a time.</summary>
internal static class Waiting
{
    /// <summary>How often a wait without an end looks whether the kernel has ended.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(100);

    /// <summary>The frames of a message; null where none came in <paramref name="milliseconds"/> (-1: until the kernel ends).</summary>
    public static List<byte[]>? Receive(this NetMQSocket socket, int milliseconds, CancellationToken ended = default)
    {
        var frames = new List<byte[]>();
        if (milliseconds >= 0)
            return socket.TryReceiveMultipartBytes(TimeSpan.FromMilliseconds(milliseconds), ref frames) ? frames : null;
        while (!ended.IsCancellationRequested)
        {
            if (socket.TryReceiveMultipartBytes(Tick, ref frames))
                return frames;
        }

        return null;
    }
}
