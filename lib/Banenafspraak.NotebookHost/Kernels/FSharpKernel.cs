using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Banenafspraak.NotebookHost;

/// <summary>F#: a kernel of .NET Interactive around the compiler's own session, with the libraries and packages of the C# cells. Nothing of it is loaded before the first cell in it runs.</summary>
internal sealed class FSharpKernel :
    Kernel,
    IKernelCommandHandler<SubmitCode>,
    IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>,
    IKernelCommandHandler<SendValue>
{
    /// <summary>The name after <c>#!</c>.</summary>
    public const string LanguageName = "fsharp";

    private readonly CSharpSession _csharp;
    private readonly NotebookState _state;
    private readonly List<string> _packages = [];
    private Task<FSharpSession>? _session;

    public FSharpKernel(CSharpSession csharp, NotebookState state) : base(LanguageName)
    {
        (_csharp, _state) = (csharp, state);
        KernelInfo.LanguageName = "F#";
        RegisterForDisposal(() => Ready?.Dispose());
    }

    /// <summary>Makes packages available to the cells that follow.</summary>
    /// <param name="libraries">What code is compiled against: full paths.</param>
    public void Reference(IEnumerable<string> libraries) => _packages.AddRange(libraries);

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context) => _state.RunCellAsync(command, context, async code =>
    {
        var number = _state.Cell.Number;
        var session = await SessionAsync(context.CancellationToken);
        var result = await InterruptibleCode.RunAsync(
            _csharp.Number,
            () =>
            {
                session.Reference(_packages);
                return Task.FromResult(session.Run(code, number, context.CancellationToken));
            },
            context.CancellationToken);
        if (!result.HasValue)
            return;
        try
        {
            context.Publish(new ReturnValueProduced(result.Value, command, Shown.Of(result.Value)));
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            // A sequence that is computed as it is shown: code that runs after the cell, but belongs to it.
            throw _csharp.Explain(e, number);
        }
    });

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context) =>
        _state.GiveAsync(Ready?.Find(command.Name), command, context);

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        context.Publish(new ValueInfosProduced([.. (Ready?.Variables ?? []).Select(each => each.Value.Info(each.Name, command.MimeType))], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) => _state.TakeAsync(
        command,
        context,
        async value => (await SessionAsync(context.CancellationToken)).Take(command.Name, value, _state.Cell.Number, context.CancellationToken),
        take => SetValueAsync(command, context, (_, value, _) => take(value)));

    private FSharpSession? Ready => _session is { IsCompletedSuccessfully: true } ready ? ready.Result : null;

    /// <summary>The session. A cell that is stopped while the compiler is loaded does not disturb that; the next one has it sooner.</summary>
    private Task<FSharpSession> SessionAsync(CancellationToken cancellationToken)
    {
        if (_session is null or { IsFaulted: true })
            _session = Task.Run(() => new FSharpSession(_csharp), CancellationToken.None);
        return _session.WaitAsync(cancellationToken);
    }
}
