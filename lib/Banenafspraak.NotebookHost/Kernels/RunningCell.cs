using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Banenafspraak.NotebookHost;

/// <summary>The cell that the kernels of a notebook run: where it stands, and what it says about itself.</summary>
/// <param name="Number">The execution count of the cell.</param>
/// <param name="Lines">Its text, or that of the file that it imports.</param>
internal sealed record RunningCell(int Number, CellLines Lines)
{
    /// <summary>The files that are being imported, the outermost first.</summary>
    public IReadOnlyList<string> Importing { get; init; } = [];

    /// <summary>The line on which <paramref name="text"/> first stands, from 1.</summary>
    public int LineOf(string text) => Array.FindIndex(Lines.Source.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    /// <summary>An error of the directive that names <paramref name="what"/>, told with its text and its line.</summary>
    public CellException At(string directive, string what, CellException e)
    {
        var lines = Lines.Source.Split('\n');
        var found = Array.FindIndex(lines, line => line.StartsWith(directive, StringComparison.Ordinal) && line.Contains(what, StringComparison.Ordinal));
        return found < 0 ? e : new CellException(e.Name, e.Message.StartsWith('#') ? e.Message : $"{lines[found].Trim()}: {e.Message}", found + 1, e.Details, e.InnerException);
    }
}

/// <summary>What the kernels of one notebook know in common.</summary>
internal sealed class NotebookState
{
    /// <summary>A kernel that is asked twice at the same time, as when a cell was cancelled and has not stopped, does one thing after the other.</summary>
    private readonly SemaphoreSlim _gate = new(1, 1);

    /// <summary>Whether it is code of a cell that asks, and not the cell itself.</summary>
    private readonly AsyncLocal<bool> _inside = new();

    /// <summary>The cell that runs, or ran last.</summary>
    public RunningCell Cell { get; set; } = new(0, new CellLines(""));

    /// <summary>What went wrong in it; null where nothing did.</summary>
    public CellException? Error { get; set; }

    /// <summary>The variable that one kernel has just given and another is about to take.</summary>
    public SharedValue? Given { get; set; }

    /// <summary>Runs <paramref name="code"/> once no other code of the notebook runs; code that a cell sends itself runs within that cell.</summary>
    private async Task RunAloneAsync(Func<Task> code, CancellationToken cancellationToken)
    {
        if (_inside.Value)
        {
            await code();
            return;
        }

        await _gate.WaitAsync(cancellationToken);
        try
        {
            _inside.Value = true;
            await code();
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Runs a part of a cell on the lines where it stands, once no other code of the notebook runs.</summary>
    public Task RunCellAsync(SubmitCode command, KernelInvocationContext context, Func<string, Task> run) =>
        FailingAsync(context, command, () => RunAloneAsync(() => run(Cell.Lines.Place(command.Code)), context.CancellationToken));

    /// <summary>Does the work of a command, unless the part of the cell before it failed or the cell was stopped. An error of it is the error of the whole cell.</summary>
    public async Task FailingAsync(KernelInvocationContext context, KernelCommand command, Func<Task> work)
    {
        if (context.CancellationToken.IsCancellationRequested)
            return;
        try
        {
            await work();
        }
        catch (CellException e)
        {
            if (!_inside.Value)
                Error = e;
            context.Fail(command, e, e.Message);
        }
        catch (OperationCanceledException e) when (context.CancellationToken.IsCancellationRequested)
        {
            context.Fail(command, e, "the cell was stopped; variables keep the values that they had");
        }
    }

    /// <summary>Done when no code of the notebook runs any more.</summary>
    public async Task IdleAsync()
    {
        await _gate.WaitAsync();
        _gate.Release();
    }
}

/// <summary>Puts the parts of a cell, which a kernel gets without what stands around them, back on the lines where they stand.</summary>
/// <remarks>
/// The parts come in their order, each with lines of the cell in their order; directives between them are left out. A part that is not of
/// this cell, such as the text of a command that code sends itself, stays as it is.
/// </remarks>
/// <param name="source">The text of the cell, lines separated by '\n'.</param>
internal sealed class CellLines(string source)
{
    private readonly string[] _lines = source.Split('\n');
    private int _next;

    /// <summary>The text of the cell.</summary>
    public string Source => source;

    /// <summary><paramref name="part"/> with an empty line for every line of the cell that is not in it, so that a compiler counts lines as the reader does.</summary>
    public string Place(string part)
    {
        if (part == source)
            return part;
        var placed = new string[_lines.Length];
        var at = _next;
        foreach (var line in part.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            at = Array.FindIndex(_lines, at, each => each.TrimEnd('\r') == line) is var found and >= 0 ? found : -1;
            if (at < 0)
                return part;
            placed[at++] = line;
        }

        _next = at;
        return string.Join('\n', placed, 0, at);
    }
}
