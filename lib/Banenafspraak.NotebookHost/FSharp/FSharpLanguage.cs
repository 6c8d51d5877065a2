namespace Banenafspraak.NotebookHost;

/// <summary>F#. Nothing of its compiler is loaded before the first cell in it runs.</summary>
internal sealed class FSharpLanguage(CSharpSession csharp) : ISharingLanguage, IDisposable
{
    public const string LanguageName = "fsharp";

    private Task<FSharpSession>? _session;

    public string Name => LanguageName;

    public async Task RunAsync(CellPart part, RunningCell cell)
    {
        var directives = PackageDirectives.In(part.Placed);
        var packages = directives.Count == 0 ? [] : await csharp.Packages.AddAsync([.. directives.Select(each => each.Package)], cell.CancellationToken);
        var code = PackageDirectives.Without(part.Placed, directives);
        var session = await SessionAsync(cell.CancellationToken);
        var result = await InterruptibleCode.RunAsync(
            csharp.Number,
            () =>
            {
                session.Reference(packages);
                return Task.FromResult(session.Run(code, cell.Number, cell.CancellationToken));
            },
            cell.CancellationToken);
        if (result.HasValue)
            Show(result.Value, cell);
    }

    public SharedValue? Find(string name) => Ready?.Find(name);

    public async Task TakeAsync(string name, SharedValue value, RunningCell cell)
    {
        var session = await SessionAsync(cell.CancellationToken);
        session.Take(name, value, cell.Number, cell.CancellationToken);
    }

    public void Dispose() => Ready?.Dispose();

    private FSharpSession? Ready => _session is { IsCompletedSuccessfully: true } ready ? ready.Result : null;

    /// <summary>The session. A cell that is stopped while the compiler is loaded does not disturb that; the next one has it sooner.</summary>
    private Task<FSharpSession> SessionAsync(CancellationToken cancellationToken)
    {
        if (_session is null or { IsFaulted: true })
            _session = Task.Run(() => new FSharpSession(csharp), CancellationToken.None);
        return _session.WaitAsync(cancellationToken);
    }

    private void Show(object? value, RunningCell cell)
    {
        try
        {
            cell.Outputs.Result(value, cell.Number);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cell.CancellationToken.IsCancellationRequested)
        {
            // A sequence that is computed as it is shown: code that runs after the cell, but belongs to it.
            throw csharp.Explain(e, cell.Number);
        }
    }
}
