using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using NetMQ;

namespace Banenafspraak.NotebookHost;

/// <summary>The channel on which every front end hears what the kernel does (Jupyter: iopub). For any thread.</summary>
/// <remarks>One thread of its own sends: that of a cell can be interrupted at any time, and would then leave half a message.</remarks>
internal sealed class OutputChannel : IDisposable
{
    private readonly BlockingCollection<List<byte[]>> _unsent = [];
    private readonly MessageCodec _codec;
    private readonly Thread _sender;

    public OutputChannel(NetMQSocket socket, MessageCodec codec)
    {
        _codec = codec;
        _sender = new Thread(() =>
        {
            foreach (var frames in _unsent.GetConsumingEnumerable())
                socket.SendMultipartBytes(frames);
        })
        {
            IsBackground = true,
            Name = "output",
        };
        _sender.Start();
    }

    public void Publish(string type, MessageHeader? parent, JsonObject content) =>
        _unsent.Add(_codec.Encode([Encoding.ASCII.GetBytes(type)], MessageHeader.New(type), parent, Json.Bytes(content)));

    public void Status(string state, MessageHeader? parent) => Publish("status", parent, new JsonObject { ["execution_state"] = state });

    /// <summary>Waits until everything that was published is handed to the socket.</summary>
    public void Dispose()
    {
        _unsent.CompleteAdding();
        _sender.Join();
        _unsent.Dispose();
    }
}
