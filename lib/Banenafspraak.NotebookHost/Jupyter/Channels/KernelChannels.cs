using System.Net.Sockets;
using NetMQ;
using NetMQ.Sockets;

namespace Banenafspraak.NotebookHost;

/// <summary>The five sockets of a kernel, bound to the addresses of a connection file.</summary>
internal sealed class KernelChannels : IDisposable
{
    private readonly CancellationTokenSource _ended = new();
    private readonly List<NetMQSocket> _sockets = [];

    /// <exception cref="NotebookException">An address is taken or cannot be bound.</exception>
    public KernelChannels(ConnectionFile connection, KernelLog log)
    {
        var codec = new MessageCodec(connection.Key);
        try
        {
            Heartbeat = Bind(new ResponseSocket(), connection.Heartbeat);
            Shell = new RequestChannel("shell", Bind(new RouterSocket(), connection.Shell), codec, log, Ended);
            Control = new RequestChannel("control", Bind(new RouterSocket(), connection.Control), codec, log, Ended);
            Input = new InputChannel(Bind(new RouterSocket(), connection.Stdin), codec, log);
            Output = new OutputChannel(Bind(new PublisherSocket(), connection.Iopub), codec);
        }
        catch (NotebookException)
        {
            Dispose();
            throw;
        }

        NetMQSocket Bind(NetMQSocket socket, int port)
        {
            _sockets.Add(socket);
            socket.Options.Linger = TimeSpan.FromSeconds(1);
            socket.Options.SendHighWatermark = 0;
            socket.Options.ReceiveHighWatermark = 0;

            // A front end that comes back under its old identity takes the place of its old connection.
            if (socket is RouterSocket)
                socket.Options.RouterHandover = true;
            var address = connection.Address(port);
            try
            {
                socket.Bind(address);
                return socket;
            }
            catch (AddressAlreadyInUseException e)
            {
                throw new NotebookException($"{address}: Address already in use: another program listens there; start the kernel again", e);
            }
            catch (Exception e) when (e is NetMQException or SocketException or ArgumentException)
            {
                throw new NotebookException($"{address}: expected an address that a kernel can listen on ({OneLine.Of(e.Message)})", e);
            }
        }
    }

    public NetMQSocket Heartbeat { get; }

    public RequestChannel Shell { get; }

    public RequestChannel Control { get; }

    public InputChannel Input { get; }

    public OutputChannel Output { get; }

    /// <summary>Cancelled when the kernel ends: no wait for a message goes on.</summary>
    public CancellationToken Ended => _ended.Token;

    /// <summary>Ends every wait for a message.</summary>
    public void Shutdown() => _ended.Cancel();

    /// <summary>Closes the sockets once what was said is handed to them; no thread may use them any more.</summary>
    public void Dispose()
    {
        Output?.Dispose();
        _sockets.ForEach(socket => socket.Dispose());
        _ended.Dispose();
    }
}
