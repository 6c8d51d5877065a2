using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>What kernels and directives of a notebook do alike. An error of one is the error of the whole cell.</summary>
internal static class KernelCommands
{
    private const string Share = "#!share", Set = "#!set", MimeType = "--mime-type";

    /// <summary>Runs a part of a cell on the lines where it stands, once no other code of the notebook runs.</summary>
    public static Task RunCellAsync(this NotebookState state, SubmitCode command, KernelInvocationContext context, Func<string, Task> run) => state.FailingAsync(
        context,
        command,
        () => state.RunAloneAsync(() => run(state.Cell.Lines.Place(command.Code)), context.CancellationToken));

    /// <summary>Does the work of a command, unless the part of the cell before it failed or the cell was stopped.</summary>
    public static async Task FailingAsync(this NotebookState state, KernelInvocationContext context, KernelCommand command, Func<Task> work)
    {
        if (context.CancellationToken.IsCancellationRequested)
            return;
        try
        {
            await work();
        }
        catch (CellException e)
        {
            if (!state.IsInsideCode)
                state.Error = e;
            context.Fail(command, e, e.Message);
        }
        catch (OperationCanceledException e) when (context.CancellationToken.IsCancellationRequested)
        {
            context.Fail(command, e, "the cell was stopped; variables keep the values that they had");
        }
    }

    /// <summary>Gives a variable to the kernel that asks for it. Where the object is shared as it is, nobody reads it as text, which could be long.</summary>
    public static Task GiveAsync(this NotebookState state, SharedValue? found, RequestValue command, KernelInvocationContext context) => state.FailingAsync(context, context.Command, () =>
    {
        if (found is null)
            throw state.Cell.At(Share, command.Name, new CellException("UnknownVariable", $"there is no variable {command.Name} in {context.HandlingKernel.Name}"));
        state.Given = IsSharedAsItIs(command) ? found : null;
        var text = state.Given is null ? FormattedValue.CreateSingleFromObject(found.Value, command.MimeType) : new FormattedValue(PlainTextFormatter.MimeType, "");
        context.Publish(new ValueProduced(found.Value, command.Name, text, command));
        return Task.CompletedTask;
    });

    /// <summary>Makes a variable of what another kernel gave, or of what <paramref name="read"/> finds in the command.</summary>
    public static Task TakeAsync(this NotebookState state, SendValue command, KernelInvocationContext context, Func<SharedValue, Task> take, Func<Func<object?, Task>, Task> read) =>
        state.FailingAsync(context, context.Command, async () =>
        {
            try
            {
                if (state.Given is { } given && ReferenceEquals(given.Value, command.Value))
                    await take(given);
                else
                    await read(value => take(new SharedValue(value, value?.GetType() ?? typeof(object))));
            }
            catch (CellException e)
            {
                throw state.Cell.At(Share, command.Name, e);
            }
            finally
            {
                state.Given = null;
            }
        });

    /// <summary>Whether it is <c>#!share</c> that asks, and for the object and not for a text.</summary>
    private static bool IsSharedAsItIs(RequestValue command) =>
        command.Parent is SubmitCode { Code: var code }
        && code.Contains(Share, StringComparison.Ordinal)
        && !code.Contains(Set, StringComparison.Ordinal)
        && !code.Contains(MimeType, StringComparison.Ordinal);
}
