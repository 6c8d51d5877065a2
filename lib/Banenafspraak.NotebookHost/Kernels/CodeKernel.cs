using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>A language whose cells run: a kernel of .NET Interactive that shows the value of a cell, and gives and takes variables.</summary>
internal abstract class CodeKernel(string name, NotebookState state) :
    Kernel(name),
    IKernelCommandHandler<SubmitCode>,
    IKernelCommandHandler<RequestValue>,
    IKernelCommandHandler<RequestValueInfos>,
    IKernelCommandHandler<SendValue>
{
    /// <summary>Behind the name of a language: keeps the value of the cell under a name.</summary>
    protected const string AnswerName = "--name";

    private const string Share = "#!share", Set = "#!set", MimeType = "--mime-type";

    /// <summary>The variables as the last cell left them, each name once.</summary>
    protected abstract IEnumerable<(string Name, SharedValue Value)> Variables { get; }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context) => state.RunCellAsync(command, context, async code =>
    {
        var number = state.Cell.Number;
        var result = await RunAsync(code, number, context.CancellationToken);
        if (!result.HasValue)
            return;
        if (command.Parameters.TryGetValue(AnswerName, out var name))
            Keep(name, result.Value);
        try
        {
            context.Publish(new ReturnValueProduced(result.Value, command, Shown.Of(result.Value)));
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            // A sequence that is computed as it is shown, a ToString or a formatter: code that runs after the cell, but belongs to it.
            var told = Explain(e, number);
            throw new CellException(told.Name, told.Message, told.Line ?? result.Line, told.Details, e);
        }
    });

    /// <summary>Gives a variable to the kernel that asks for it. Where the object is shared as it is, nobody reads it as text, which could be long.</summary>
    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context) => state.FailingAsync(context, context.Command, () =>
    {
        var found = Find(command.Name)
            ?? throw state.Cell.At(Share, command.Name, new CellException("UnknownVariable", $"there is no variable {command.Name} in {Name}"));
        state.Given = IsSharedAsItIs(command) ? found : null;
        var text = state.Given is null ? FormattedValue.CreateSingleFromObject(found.Value, command.MimeType) : new FormattedValue(PlainTextFormatter.MimeType, "");
        context.Publish(new ValueProduced(found.Value, command.Name, text, command));
        return Task.CompletedTask;
    });

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        context.Publish(new ValueInfosProduced([.. Variables.Select(each => each.Value.Info(each.Name, command.MimeType))], command));
        return Task.CompletedTask;
    }

    /// <summary>Makes a variable of what another kernel gave, or of what stands in the command.</summary>
    Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) => state.FailingAsync(context, context.Command, async () =>
    {
        try
        {
            if (state.Given is { } given && ReferenceEquals(given.Value, command.Value))
                await Take(given);
            else
                await SetValueAsync(command, context, (_, value, _) => Take(new SharedValue(value, value?.GetType() ?? typeof(object))));
        }
        catch (CellException e)
        {
            throw state.Cell.At(Share, command.Name, e);
        }
        finally
        {
            state.Given = null;
        }

        Task Take(SharedValue value) => TakeAsync(command.Name, value, state.Cell.Number, context.CancellationToken);
    });

    /// <summary>Runs a part of a cell.</summary>
    protected abstract Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken);

    /// <summary>Keeps the value of a cell as a variable, in a language whose code makes none.</summary>
    protected virtual void Keep(string name, object? answer) => throw new NotSupportedException();

    /// <summary>What code of a cell threw, in the words of the person who wrote the cell.</summary>
    protected abstract CellException Explain(Exception thrown, int cell);

    /// <summary>Makes a variable with a value of another language.</summary>
    protected abstract Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken);

    /// <summary>The variable <paramref name="name"/>; null where there is none.</summary>
    protected virtual SharedValue? Find(string name) => Variables.FirstOrDefault(variable => variable.Name == name).Value;

    /// <summary>Whether it is <c>#!share</c> that asks, and for the object and not for a text.</summary>
    private static bool IsSharedAsItIs(RequestValue command) =>
        command.Parent is SubmitCode { Code: var code }
        && code.Contains(Share, StringComparison.Ordinal)
        && !code.Contains(Set, StringComparison.Ordinal)
        && !code.Contains(MimeType, StringComparison.Ordinal);
}
