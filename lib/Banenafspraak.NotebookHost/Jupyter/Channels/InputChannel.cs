using System.Text.Json.Nodes;
using NetMQ;

namespace Banenafspraak.NotebookHost;

/// <summary>The channel on which the kernel asks the reader (Jupyter: stdin).</summary>
internal sealed class InputChannel(NetMQSocket socket, MessageCodec codec, KernelLog log)
{
    private const int PollMilliseconds = 50;

    private readonly Lock _lock = new();

    /// <summary>Asks the front end that sent <paramref name="request"/>, and waits for the answer.</summary>
    /// <remarks>Another thread than that of the cell asks: the cell's can be interrupted at any time.</remarks>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public string Ask(JupyterMessage request, CancellationToken cancellationToken) =>
        Task.Run(() => AskHere(request, cancellationToken), CancellationToken.None).GetAwaiter().GetResult();

    private string AskHere(JupyterMessage request, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            while (socket.Receive(0) is not null)
            {
                // An answer to a question that nobody waits for any more.
            }

            var content = Json.Bytes(new JsonObject { ["prompt"] = "", ["password"] = false });
            socket.SendMultipartBytes(codec.Encode(request.Identities, MessageHeader.New("input_request"), request.Header, content));
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (Answer() is { } answer)
                    return answer;
            }
        }
    }

    private string? Answer()
    {
        if (socket.Receive(PollMilliseconds) is not { } frames)
            return null;
        try
        {
            var message = codec.Decode(frames);
            return message.Header.Type == "input_reply" ? message.Content.Text("value") : null;
        }
        catch (FormatException e)
        {
            log.Dropped("stdin", e.Message);
            return null;
        }
    }
}

/// <summary>What a cell reads from the console: a line at a time, asked of the reader in the front end.</summary>
internal sealed class CellInput(InputChannel channel) : TextReader
{
    private volatile Asker? _asker;
    private string _rest = "";

    /// <summary>From here on questions go to the front end that sent <paramref name="request"/>.</summary>
    public void Serve(JupyterMessage request, CancellationToken cancellationToken)
    {
        _rest = "";
        _asker = new Asker(request, cancellationToken);
    }

    public override string? ReadLine()
    {
        if (_rest.Length > 0)
        {
            var line = _rest.TrimEnd('\n');
            _rest = "";
            return line;
        }

        CellOutputs.CurrentOrNone?.Flush();
        if (_asker is not { } asker || !asker.Request.Content.Flag("allow_stdin"))
            throw new InvalidOperationException("This front end does not let a cell ask for input.");
        return channel.Ask(asker.Request, asker.CancellationToken);
    }

    public override int Peek() => _rest.Length > 0 ? _rest[0] : -1;

    public override int Read()
    {
        if (_rest.Length == 0)
            _rest = ReadLine() + "\n";
        var character = _rest[0];
        _rest = _rest[1..];
        return character;
    }

    private sealed record Asker(JupyterMessage Request, CancellationToken CancellationToken);
}
