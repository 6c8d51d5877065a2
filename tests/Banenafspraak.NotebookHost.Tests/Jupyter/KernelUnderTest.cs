using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using NetMQ;
using NetMQ.Sockets;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>A kernel in this process and a front end that talks to it over the loopback.</summary>
internal sealed class KernelUnderTest : IDisposable
{
    private const string Key = "test-key";
    private const int PatienceMilliseconds = 60_000;

    private readonly TemporaryFolder _folder = new();
    private readonly MessageCodec _codec = new(Key);
    private readonly Task _kernel;

    public KernelUnderTest()
    {
        var ports = FreePorts(5);
        var path = _folder["kernel.json"];
        File.WriteAllText(path, JsonSerializer.Serialize(new { key = Key, shell_port = ports[0], iopub_port = ports[1], stdin_port = ports[2], control_port = ports[3], hb_port = ports[4] }));
        var connection = ConnectionFile.Read(path);
        var output = new SubscriberSocket();
        output.SubscribeToAnyTopic();
        Output = Connect(output, connection.Address(ports[1]));
        Shell = Connect(new DealerSocket(), connection.Address(ports[0]));
        Stdin = Connect(new DealerSocket(), connection.Address(ports[2]));
        Control = Connect(new DealerSocket(), connection.Address(ports[3]));
        Heartbeat = Connect(new RequestSocket(), connection.Address(ports[4]));
        _kernel = Task.Run(() => JupyterKernel.Serve(path, new NotebookRunnerOptions()));

        // Outputs that are published before the subscription has arrived are lost: ask until one comes.
        while (Output.Receive(100) is null)
            Send(Shell, "kernel_info_request", "{}");
        while (Output.Receive(300) is not null || Shell.Receive(300) is not null)
        {
            // What the questions above were answered with.
        }
    }

    public NetMQSocket Shell { get; }

    public NetMQSocket Control { get; }

    public NetMQSocket Output { get; }

    public NetMQSocket Stdin { get; }

    public NetMQSocket Heartbeat { get; }

    /// <summary>Whether the kernel has ended by itself, after at most a minute.</summary>
    public bool HasEnded => _kernel.Wait(PatienceMilliseconds);

    public string Send(NetMQSocket socket, string type, string content)
    {
        var header = MessageHeader.New(type);
        socket.SendMultipartBytes(_codec.Encode([], header, parent: null, System.Text.Encoding.UTF8.GetBytes(content)));
        return header.Id;
    }

    /// <summary>Asks and waits for the reply.</summary>
    public JsonElement Ask(string type, string content)
    {
        Send(Shell, type, content);
        return Receive(Shell).Content;
    }

    public JupyterMessage Receive(NetMQSocket socket) =>
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

    private static NetMQSocket Connect(NetMQSocket socket, string address)
    {
        if (socket is DealerSocket)
            socket.Options.Identity = "front-end"u8.ToArray();
        socket.Connect(address);
        return socket;
    }
}
