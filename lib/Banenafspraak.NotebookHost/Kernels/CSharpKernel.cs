using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>C#: a kernel of .NET Interactive around a <see cref="CSharpSession"/>.</summary>
internal sealed class CSharpKernel :
    Kernel,
    IKernelCommandHandler<SubmitCode>,
    IKernelCommandHandler<RequestCompletions>,
    IKernelCommandHandler<RequestHoverText>,
    IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>,
    IKernelCommandHandler<SendValue>
{
    /// <summary>The name after <c>#!</c>.</summary>
    public const string LanguageName = "csharp";

    /// <summary>The version of the language that the compiler speaks.</summary>
    public const string LanguageVersion = "14.0";

    private readonly NotebookState _state;

    public CSharpKernel(CSharpSession session, NotebookState state) : base(LanguageName)
    {
        (Session, _state) = (session, state);
        KernelInfo.LanguageName = "C#";
        KernelInfo.LanguageVersion = LanguageVersion;
    }

    /// <summary>Where its cells are compiled and run.</summary>
    public CSharpSession Session { get; }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context) => _state.RunCellAsync(command, context, async code =>
    {
        var cell = _state.Cell;
        var result = await Session.RunAsync(code, cell.Number, context.CancellationToken);
        if (!result.HasValue)
            return;
        try
        {
            context.Publish(new ReturnValueProduced(result.Value, command, Shown.Of(result.Value)));
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            // A sequence that is computed as it is shown, a ToString or a formatter: code that runs after the cell, but belongs to it.
            var told = Session.Explain(e, cell.Number);
            throw new CellException(told.Name, told.Message, told.Line ?? result.Line, told.Details, e);
        }
    });

    Task IKernelCommandHandler<RequestCompletions>.HandleAsync(RequestCompletions command, KernelInvocationContext context)
    {
        var position = PositionOf(command);
        var found = Completer.Complete(Session, command.Code, position);
        var start = new Microsoft.DotNet.Interactive.LinePosition(command.LinePosition.Line, command.LinePosition.Character - (position - found.Start));
        context.Publish(new CompletionsProduced(
            [.. found.Matches.Select(match => new CompletionItem(match.Text, match.Kind))],
            command,
            new Microsoft.DotNet.Interactive.LinePositionSpan(start, command.LinePosition)));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestHoverText>.HandleAsync(RequestHoverText command, KernelInvocationContext context)
    {
        if (Inspector.Inspect(Session, command.Code, PositionOf(command)) is { } told)
        {
            context.Publish(new HoverTextProduced(
                command, [new FormattedValue(PlainTextFormatter.MimeType, told.Brief), new FormattedValue(Inspector.DetailedMimeType, told.Detailed)]));
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context) =>
        _state.GiveAsync(Session.Find(command.Name), command, context);

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        context.Publish(new ValueInfosProduced([.. Session.Variables.Select(each => each.Value.Info(each.Name, command.MimeType))], command));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) => _state.TakeAsync(
        command,
        context,
        value => Session.TakeAsync(command.Name, value, _state.Cell.Number, context.CancellationToken),
        take => SetValueAsync(command, context, (_, value, _) => take(value)));

    private static int PositionOf(LanguageServiceCommand command) =>
        SourceText.From(command.Code).Lines[command.LinePosition.Line].Start + command.LinePosition.Character;
}
