using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>A kernel in this process and a front end that talks to it over the loopback.</summary>
internal sealed class KernelUnderTest : IDisposable
{
    private const string Key = "test-key";
    private const int PatienceMilliseconds = 60_000;

    private readonly TemporaryFolder _folder = new();
    private readonly ZmqContext _context;
    private readonly MessageCodec _codec = new(Key);
    private readonly Task _kernel;

    public KernelUnderTest()
    {
        ZmqLibrary.Load(file: null);
        var ports = FreePorts(5);
        var path = _folder["kernel.json"];
        File.WriteAllText(path, JsonSerializer.Serialize(new { key = Key, shell_port = ports[0], iopub_port = ports[1], stdin_port = ports[2], control_port = ports[3], hb_port = ports[4] }));
        var connection = ConnectionFile.Read(path);
        _context = new ZmqContext();
        Output = Connect(ZmqSocketType.Sub, connection.Address(ports[1]));
        Output.SubscribeToAll();
        Shell = Connect(ZmqSocketType.Dealer, connection.Address(ports[0]));
        Stdin = Connect(ZmqSocketType.Dealer, connection.Address(ports[2]));
        Control = Connect(ZmqSocketType.Dealer, connection.Address(ports[3]));
        Heartbeat = Connect(ZmqSocketType.Req, connection.Address(ports[4]));
        _kernel = Task.Run(() => JupyterKernel.Run(path, new NotebookRunnerOptions()));

        // Outputs that are published before the subscription has arrived are lost: ask until one comes.
        while (Output.Receive(100) is null)
            Send(Shell, "kernel_info_request", "{}");
        while (Output.Receive(300) is not null || Shell.Receive(300) is not null)
        {
            // What the questions above were answered with.
        }
    }

    /// <summary>Why there can be no kernel; null where there can.</summary>
    public static string? Missing => ZmqLibrary.IsInSystem() ? null : "libzmq is not on this machine (Debian: apt-get install libzmq5)";

    public ZmqSocket Shell { get; }

    public ZmqSocket Control { get; }

    public ZmqSocket Output { get; }

    public ZmqSocket Stdin { get; }

    public ZmqSocket Heartbeat { get; }

    /// <summary>Whether the kernel has ended by itself, after at most a minute.</summary>
    public bool HasEnded => _kernel.Wait(PatienceMilliseconds);

    public string Send(ZmqSocket socket, string type, string content)
    {
        var header = MessageHeader.New(type, "session", "test");
        socket.Send(_codec.Encode([], header, parent: null, System.Text.Encoding.UTF8.GetBytes(content)));
        return header.Id;
    }

    /// <summary>Asks and waits for the reply.</summary>
    public JsonElement Ask(string type, string content)
    {
        Send(Shell, type, content);
        return Receive(Shell).Content;
    }

    public JupyterMessage Receive(ZmqSocket socket) =>
        _codec.Decode(socket.Receive(PatienceMilliseconds) ?? throw new TimeoutException("no message came"));

    /// <summary>The published messages up to the first idle, without the busy before them.</summary>
    public IReadOnlyList<JupyterMessage> Published()
    {
        var published = new List<JupyterMessage>();
        while (true)
        {
            var message = Receive(Output);
            if (message.Header.Type == "status" && message.Content.Text("execution_state") == "idle")
                return published[1..];
            published.Add(message);
        }
    }

    /// <summary>Runs a cell: the reply, and what was published.</summary>
    public (JsonElement Reply, IReadOnlyList<JupyterMessage> Published) Execute(string code, object? more = null)
    {
        var content = JsonSerializer.SerializeToNode(more ?? new { })!.AsObject();
        content["code"] = code;
        var reply = Ask("execute_request", content.ToJsonString());
        return (reply, Published());
    }

    public void Dispose()
    {
        if (!_kernel.IsCompleted)
            Send(Control, "shutdown_request", """{"restart":false}""");
        _kernel.Wait(PatienceMilliseconds);
        foreach (var socket in new[] { Shell, Control, Stdin, Heartbeat, Output })
            socket.Dispose();
        _context.Dispose();
        _folder.Dispose();
    }

    public static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    private ZmqSocket Connect(ZmqSocketType type, string address)
    {
        var socket = _context.Socket(type);
        if (type == ZmqSocketType.Dealer)
            socket.Identify("front-end"u8);
        socket.Connect(address);
        return socket;
    }
}

/// <summary>A test that needs libzmq; skipped with the reason where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ZmqFactAttribute : FactAttribute
{
    public ZmqFactAttribute() => Skip = KernelUnderTest.Missing;
}
