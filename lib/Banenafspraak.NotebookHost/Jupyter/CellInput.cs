namespace Banenafspraak.NotebookHost;

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
