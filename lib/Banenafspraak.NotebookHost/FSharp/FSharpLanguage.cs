namespace Banenafspraak.NotebookHost;

/// <summary>F#. Nothing of its compiler is loaded before the first cell in it runs.</summary>
internal sealed class FSharpLanguage(CSharpSession csharp) : ISharingLanguage, IDisposable
{
    public const string LanguageName = "fsharp";

    private FSharpSession? _session;

    public string Name => LanguageName;

    public async Task RunAsync(CellPart part, RunningCell cell)
    {
        var directives = PackageDirectives.In(part.Placed);
        var packages = directives.Count == 0 ? [] : await csharp.Packages.AddAsync([.. directives.Select(each => each.Package)], cell.CancellationToken);
        var code = PackageDirectives.Without(part.Placed, directives);
        var result = await InterruptibleCode.RunAsync(
            csharp.Number,
            () =>
            {
                var session = Session();
                session.Reference(packages);
                return Task.FromResult(session.Run(code, cell.Number, cell.CancellationToken));
            },
            cell.CancellationToken);
        if (result.HasValue)
            Show(result.Value, cell);
    }

    public SharedValue? Find(string name) => _session?.Find(name);

    public Task TakeAsync(string name, SharedValue value, RunningCell cell) => InterruptibleCode.RunAsync(
        csharp.Number,
        () =>
        {
            Session().Take(name, value, cell.Number, cell.CancellationToken);
            return Task.FromResult(true);
        },
        cell.CancellationToken);

    public void Dispose() => _session?.Dispose();

    private FSharpSession Session() => _session ??= new FSharpSession(csharp);

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
