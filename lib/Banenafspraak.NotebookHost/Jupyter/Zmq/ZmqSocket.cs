namespace Banenafspraak.NotebookHost;

/// <summary>libzmq's socket types, with its numbers.</summary>
internal enum ZmqSocketType
{
    Pub = 1,
    Sub = 2,
    Req = 3,
    Rep = 4,
    Dealer = 5,
    Router = 6,
}

/// <summary>A socket of libzmq. One thread at a time.</summary>
internal sealed class ZmqSocket : IDisposable
{
    private const int RoutingId = 5;
    private const int Subscribe = 6;
    private const int Linger = 17;
    private const int SendHighWaterMark = 23;
    private const int ReceiveHighWaterMark = 24;
    private const int ReceiveTimeout = 27;
    private const int RouterHandover = 56;
    private const int SendMore = 2;
    private const int DontWait = 1;
    private const int Interrupted = 4;
    private const int TryAgain = 11;

    /// <summary>How long a socket that is closed goes on sending what it has.</summary>
    private const int LingerMilliseconds = 1000;

    private nint _handle;

    public ZmqSocket(nint handle)
    {
        _handle = handle != 0 ? handle : throw ZmqException.Last("a socket");
        Set(Linger, LingerMilliseconds);
        Set(SendHighWaterMark, 0);
        Set(ReceiveHighWaterMark, 0);
    }

    /// <exception cref="ZmqException">The address is taken, or no address.</exception>
    public void Bind(string address)
    {
        if (ZmqLibrary.zmq_bind(_handle, address) != 0)
            throw ZmqException.Last(address);
    }

    public void Connect(string address)
    {
        if (ZmqLibrary.zmq_connect(_handle, address) != 0)
            throw ZmqException.Last(address);
    }

    /// <summary>The name under which the other side knows this socket: a front end has one for all its channels.</summary>
    public void Identify(ReadOnlySpan<byte> name)
    {
        if (ZmqLibrary.zmq_setsockopt_bytes(_handle, RoutingId, name, name.Length) != 0)
            throw ZmqException.Last("a name");
    }

    /// <summary>Takes every message of a publisher.</summary>
    public void SubscribeToAll()
    {
        if (ZmqLibrary.zmq_setsockopt_bytes(_handle, Subscribe, [], 0) != 0)
            throw ZmqException.Last("subscribe");
    }

    /// <summary>Lets a front end that comes back under its old identity take the place of its old connection.</summary>
    public void AllowReconnect() => Set(RouterHandover, 1);

    public void Send(IReadOnlyList<byte[]> frames)
    {
        for (var index = 0; index < frames.Count; index++)
        {
            var flags = index < frames.Count - 1 ? SendMore : 0;
            while (ZmqLibrary.zmq_send(_handle, frames[index], frames[index].Length, flags) < 0)
            {
                if (ZmqLibrary.zmq_errno() != Interrupted)
                    throw ZmqException.Last("send");
            }
        }
    }

    /// <summary>Waits for a message; null where none came in <paramref name="milliseconds"/> (-1: for ever).</summary>
    /// <exception cref="ZmqException">The sockets were shut down.</exception>
    public List<byte[]>? Receive(int milliseconds = -1)
    {
        Set(ReceiveTimeout, milliseconds);
        var frames = new List<byte[]>();
        bool more;
        do
        {
            if (ReceiveFrame(milliseconds == 0 ? DontWait : 0, out more) is not { } frame)
                return null;
            frames.Add(frame);
        }
        while (more);
        return frames;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _handle, 0) is var handle and not 0)
            _ = ZmqLibrary.zmq_close(handle);
    }

    private unsafe byte[]? ReceiveFrame(int flags, out bool more)
    {
        var message = default(ZmqLibrary.Message);
        _ = ZmqLibrary.zmq_msg_init(ref message);
        try
        {
            while (ZmqLibrary.zmq_msg_recv(ref message, _handle, flags) < 0)
            {
                more = false;
                switch (ZmqLibrary.zmq_errno())
                {
                    case TryAgain:
                        return null;
                    case Interrupted:
                        continue;
                    default:
                        throw ZmqException.Last("receive");
                }
            }

            more = ZmqLibrary.zmq_msg_more(ref message) != 0;
            var size = checked((int)ZmqLibrary.zmq_msg_size(ref message));
            return new ReadOnlySpan<byte>((void*)ZmqLibrary.zmq_msg_data(ref message), size).ToArray();
        }
        finally
        {
            _ = ZmqLibrary.zmq_msg_close(ref message);
        }
    }

    private void Set(int option, int value)
    {
        if (ZmqLibrary.zmq_setsockopt(_handle, option, value, sizeof(int)) != 0)
            throw ZmqException.Last("a socket option");
    }
}
