namespace Banenafspraak.NotebookHost;

/// <summary>The five sockets of a kernel, bound to the addresses of a connection file.</summary>
internal sealed class KernelChannels : IDisposable
{
    private readonly ZmqContext _context = new();
    private readonly List<ZmqSocket> _sockets = [];

    /// <exception cref="NotebookException">An address is taken or cannot be bound.</exception>
    public KernelChannels(ConnectionFile connection, KernelLog log)
    {
        var codec = new MessageCodec(connection.Key);
        var identity = new KernelIdentity();
        try
        {
            Heartbeat = Bind(ZmqSocketType.Rep, connection.Heartbeat);
            Shell = new RequestChannel("shell", Bind(ZmqSocketType.Router, connection.Shell), codec, identity, log);
            Control = new RequestChannel("control", Bind(ZmqSocketType.Router, connection.Control), codec, identity, log);
            Input = new InputChannel(Bind(ZmqSocketType.Router, connection.Stdin), codec, identity, log);
            Output = new OutputChannel(Bind(ZmqSocketType.Pub, connection.Iopub), codec, identity);
        }
        catch (ZmqException e)
        {
            Close();
            throw new NotebookException(
                e.Number == ZmqException.AddressInUse
                    ? $"{e.Message}: another program listens there; start the kernel again"
                    : $"{e.Message}: expected an address that a kernel can listen on",
                e);
        }

        ZmqSocket Bind(ZmqSocketType type, int port)
        {
            var socket = _context.Socket(type);
            _sockets.Add(socket);
            if (type == ZmqSocketType.Router)
                socket.AllowReconnect();
            socket.Bind(connection.Address(port));
            return socket;
        }
    }

    public ZmqSocket Heartbeat { get; }

    public RequestChannel Shell { get; }

    public RequestChannel Control { get; }

    public InputChannel Input { get; }

    public OutputChannel Output { get; }

    /// <summary>Ends every wait for a message.</summary>
    public void Shutdown() => _context.Shutdown();

    /// <summary>Closes the sockets and waits until what was said is sent; no thread may use them any more.</summary>
    public void Dispose() => Close();

    private void Close()
    {
        _sockets.ForEach(socket => socket.Dispose());
        _context.Dispose();
    }
}
