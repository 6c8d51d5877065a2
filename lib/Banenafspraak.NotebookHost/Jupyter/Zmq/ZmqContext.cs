namespace Banenafspraak.NotebookHost;

/// <summary>What sockets live in.</summary>
internal sealed class ZmqContext : IDisposable
{
    private nint _handle = ZmqLibrary.zmq_ctx_new();

    public ZmqSocket Socket(ZmqSocketType type) => new(ZmqLibrary.zmq_socket(_handle, (int)type));

    /// <summary>Wakes every thread that waits for a message: its wait ends with <see cref="ZmqException.IsEnd"/>.</summary>
    public void Shutdown() => _ = ZmqLibrary.zmq_ctx_shutdown(_handle);

    /// <summary>Waits until the sockets, which must be closed, have sent what they had.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _handle, 0) is var handle and not 0)
            _ = ZmqLibrary.zmq_ctx_term(handle);
    }
}
