namespace Banenafspraak.NotebookHost;

/// <summary>Runs code of a cell so that it can be stopped from outside: a loop by its checks (<see cref="StopChecks"/>), a sleep or a wait by waking it.</summary>
/// <remarks>
/// Variables that the cell has set keep their values. Code after an <see langword="await"/> runs on other threads, which are woken as well;
/// what had not come to its turn when the cell was stopped never runs. Code of a library that neither waits nor comes back goes on.
/// </remarks>
internal static class InterruptibleCode
{
    /// <summary>Runs <paramref name="code"/> to its end, or until <paramref name="cancellationToken"/> stops it and no part of it runs any more.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> code, CancellationToken cancellationToken)
    {
        var threads = new CellThreads();
        CellStop.Ask(stop: false);
        await using var stop = cancellationToken.Register(() => _ = threads.StopAsync());
        try
        {
            Task<T>? task = null;
            threads.Run(() => task = code());
            return await task!.WaitAsync(cancellationToken);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            await threads.AllStopped;
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
