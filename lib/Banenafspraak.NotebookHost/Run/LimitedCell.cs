using System.Globalization;

namespace Banenafspraak.NotebookHost;

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
