namespace Banenafspraak.NotebookHost;

/// <summary>F#: a kernel of .NET Interactive around the compiler's own session, with the libraries and packages of the C# cells.</summary>
/// <remarks>Nothing of it is loaded before the first cell in it runs.</remarks>
internal sealed class FSharpKernel : CodeKernel
{
    /// <summary>The name after <c>#!</c>.</summary>
    public const string LanguageName = "fsharp";

    private readonly CSharpSession _csharp;
    private readonly List<string> _packages = [];
    private Task<FSharpSession>? _session;

    public FSharpKernel(CSharpSession csharp, NotebookState state) : base(LanguageName, state)
    {
        _csharp = csharp;
        KernelInfo.LanguageName = "F#";
        RegisterForDisposal(() => Ready?.Dispose());
    }

    protected override IEnumerable<(string Name, SharedValue Value)> Variables => Ready?.Variables ?? [];

    private FSharpSession? Ready => _session is { IsCompletedSuccessfully: true } ready ? ready.Result : null;

    /// <summary>Makes packages available to the cells that follow.</summary>
    /// <param name="libraries">What code is compiled against: full paths.</param>
    public void Reference(IEnumerable<string> libraries) => _packages.AddRange(libraries);

    protected override async Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken)
    {
        var session = await SessionAsync(cancellationToken);
        return await InterruptibleCode.RunAsync(
            _csharp.Number,
            () =>
            {
                session.Reference(_packages);
                return Task.FromResult(session.Run(code, cell, cancellationToken));
            },
            cancellationToken);
    }

    protected override CellException Explain(Exception thrown, int cell) => _csharp.Explain(thrown, cell);

    protected override async Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken) =>
        (await SessionAsync(cancellationToken)).Take(name, value, cell, cancellationToken);

    protected override SharedValue? Find(string name) => Ready?.Find(name);

    /// <summary>The session. A cell that is stopped while the compiler is loaded does not disturb that; the next one has it sooner.</summary>
    private Task<FSharpSession> SessionAsync(CancellationToken cancellationToken)
    {
        if (_session is null or { IsFaulted: true })
            _session = Task.Run(() => new FSharpSession(_csharp), CancellationToken.None);
        return _session.WaitAsync(cancellationToken);
    }
}
