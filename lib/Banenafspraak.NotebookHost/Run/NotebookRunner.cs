using System.Diagnostics;
using System.Globalization;

namespace Banenafspraak.NotebookHost;

/// <summary>Runs notebooks from top to bottom, each in a session of its own.</summary>
/// <remarks>
/// A process has one console and one working directory: while one notebook runs, another waits for it. Cells run in the invariant culture,
/// so that the same notebook gives the same outputs on every machine. A cell that runs or writes beyond the limits is stopped; where it
/// cannot be, for it is inside a library that does not come back, its thread is left behind: nothing that it still shows or writes is kept.
/// </remarks>
public sealed class NotebookRunner(NotebookRunnerOptions options)
{
    /// <summary>The tag of a cell that may fail: its error is shown and the notebook goes on, as in Jupyter.</summary>
    public const string MayFailTag = "raises-exception";

    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private Task _compiled = Task.CompletedTask;

    /// <summary>A runner with the usual options.</summary>
    public NotebookRunner() : this(new NotebookRunnerOptions())
    {
    }

    /// <summary>Begins to compile the cells of <paramref name="notebook"/>, after those of the notebooks that were prepared before it; runs none. What its first cell names with <c>#r</c> is read now.</summary>
    /// <param name="notebook">The notebook; outputs that it has will be dropped.</param>
    /// <param name="workingDirectory">The notebook's own folder: the current directory of its cells, and where <c>#r "path"</c> starts.</param>
    /// <exception cref="NotebookException">The working directory is not there.</exception>
    public PreparedNotebook Prepare(Notebook notebook, string workingDirectory)
    {
        var folder = Path.GetFullPath(workingDirectory);
        if (!Directory.Exists(folder))
            throw new NotebookException($"{workingDirectory}: expected the folder of the notebook, found none");
        var prepared = new PreparedNotebook(notebook, folder, options, _compiled);
        _compiled = prepared.Compiled;
        return prepared;
    }

    /// <summary>Runs <paramref name="notebook"/>; the first cell that fails is the last one that runs.</summary>
    /// <inheritdoc cref="Prepare" path="/param"/>
    /// <inheritdoc cref="RunAsync(PreparedNotebook, IProgress{CellProgress}, CancellationToken)" path="/param"/>
    /// <exception cref="NotebookException">The working directory is not there.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ExecutedNotebook> RunAsync(
        Notebook notebook, string workingDirectory, IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using var prepared = Prepare(notebook, workingDirectory);
        return await RunAsync(prepared, progress, cancellationToken);
    }

    /// <summary>Runs <paramref name="prepared"/>, once; the first cell that fails is the last one that runs.</summary>
    /// <param name="prepared">The notebook.</param>
    /// <param name="progress">Told of each code cell before it runs.</param>
    /// <param name="cancellationToken">Ends the run. A cell that is busy is left behind: only the end of the process stops its thread.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task<ExecutedNotebook> RunAsync(PreparedNotebook prepared, IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(prepared.Folder);
            Shown.Reset(options);
            return await RunCellsAsync(prepared.Notebook, prepared.Kernel, progress, cancellationToken);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            OneAtATime.Release();
        }
    }

    private async Task<ExecutedNotebook> RunCellsAsync(Notebook notebook, NotebookKernel kernel, IProgress<CellProgress>? progress, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var codeCells = notebook.Cells.Count(cell => cell.Kind == CellKind.Code);
        var cells = new List<NotebookCell>();
        var number = 0;
        CellFailure? failure = null;
        foreach (var cell in notebook.Cells)
        {
            if (cell.Kind != CellKind.Code || failure is not null)
            {
                cells.Add(cell with { ExecutionCount = null, Outputs = [] });
                continue;
            }

            number++;
            progress?.Report(new CellProgress(number, codeCells));
            (var outputs, failure) = await RunCellAsync(cell, number, kernel, cancellationToken);
            if (cell.HasTag(MayFailTag))
                failure = null;
            cells.Add(cell with { ExecutionCount = number, Outputs = outputs });
        }

        return new ExecutedNotebook(notebook with { Cells = cells }, codeCells, Stopwatch.GetElapsedTime(start), failure);
    }

    private async Task<(IReadOnlyList<CellOutput> Outputs, CellFailure? Failure)> RunCellAsync(
        NotebookCell cell, int number, NotebookKernel kernel, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shown = new CollectedOutputs();
        var outputs = new CellOutputs(shown, options.MostWritten);
        using var console = new ConsoleCapture(() => CellOutputs.CurrentOrNone, TextReader.Null);
        try
        {
            await new LimitedCell(outputs, options).RunAsync(RunAsync, cancellationToken);
            outputs.Flush();
            return (shown.ToList(), null);
        }
        catch (CellException e)
        {
            var failure = new CellFailure(number, e.Line, e.Name, e.Message);
            outputs.Fail(failure.Explain(e, cell.Source));
            return (shown.ToList(), failure);
        }
        finally
        {
            outputs.Close();
        }

        Task RunAsync(CancellationToken stop)
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = options.Language;
            outputs.MakeCurrent();
            return kernel.RunAsync(cell.Source, cell.Language, number, outputs, stop);
        }
    }
}

/// <summary>A code cell starts.</summary>
/// <param name="CodeCell">Its number among the code cells, from 1.</param>
/// <param name="CodeCells">How many code cells there are.</param>
public sealed record CellProgress(int CodeCell, int CodeCells);

/// <summary>How notebooks are run; change one with <c>with</c>.</summary>
public sealed record NotebookRunnerOptions
{
    /// <summary>How many rows of a sequence are shown before a line says how many more there are.</summary>
    public int TableRows { get; init; } = 50;

    /// <summary>The language in which libraries speak that have several; the formats of numbers and dates do not depend on it.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>How types of other libraries are shown: a class with <c>CreateTypeFormatters()</c> for the name of each library. It is loaded when the first value of that library is shown.</summary>
    public IReadOnlyDictionary<string, Type> LibraryFormats { get; init; } = new Dictionary<string, Type>(StringComparer.Ordinal);

    /// <summary>Languages of questions to tables, by the name after <c>#!</c>; each is made in the folder of a notebook when its first cell in it runs.</summary>
    public IReadOnlyDictionary<string, Func<string, IQueryLanguage>> QueryLanguages { get; init; } = new Dictionary<string, Func<string, IQueryLanguage>>(StringComparer.Ordinal);

    /// <summary>How long one cell may run; one that takes longer has failed.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many characters one cell may write to the console; one that writes more has failed.</summary>
    public int MostWritten { get; init; } = 1_000_000;
}

/// <summary>Runs one cell within its limits of time and of written text.</summary>
internal sealed class LimitedCell(CellOutputs outputs, NotebookRunnerOptions options)
{
    /// <summary>How long a cell that is to stop is waited for; after that its thread is left behind.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Runs <paramref name="cell"/> to its end, or to a limit.</summary>
    /// <exception cref="CellException">The cell failed, or went beyond a limit.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public async Task RunAsync(Func<CancellationToken, Task> cell, CancellationToken cancellationToken)
    {
        // Not disposed: a cell that is left behind may still look at it.
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var ended = new CancellationTokenSource();

        // On a thread of the pool: the culture and the current outputs that are set there end with the cell.
        var running = Task.Run(() => cell(stop.Token), cancellationToken);
        var first = await Task.WhenAny(running, outputs.Full, Task.Delay(options.CellTimeout, ended.Token)).WaitAsync(cancellationToken);
        await ended.CancelAsync();
        if (first == running)
        {
            await running;
        }
        else
        {
            await stop.CancelAsync();
            await Task.WhenAny(running, Task.Delay(Patience, cancellationToken));
        }

        if (outputs.Full.IsCompleted)
            throw new CellException("TooMuchOutput", string.Create(CultureInfo.InvariantCulture, $"the cell wrote more than {options.MostWritten} characters"));
        if (first != running)
            throw new CellException("Timeout", string.Create(CultureInfo.InvariantCulture, $"the cell did not end within {options.CellTimeout.TotalSeconds:0.#} s"));
    }
}
