using System.Runtime.ExceptionServices;

namespace Banenafspraak.NotebookHost;

/// <summary>Runs code of a cell so that it can be stopped from outside: a loop by its checks (<see cref="StopChecks"/>), a sleep or a wait by waking it.</summary>
/// <remarks>
/// Variables that the cell has set keep their values. Code after an <see langword="await"/> runs on other threads, which are woken as well;
/// what had not come to its turn when the cell was stopped never runs. Code of a library that neither waits nor comes back goes on.
/// </remarks>
internal static class InterruptibleCode
{
    /// <summary>A thread that a cell has started itself ends where it is stopped; it does not end the process.</summary>
    static InterruptibleCode()
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(thrown => thrown is CellStoppedException);
        }
        catch (InvalidOperationException)
        {
            // The program has a handler of its own.
        }
    }

    /// <summary>Runs <paramref name="code"/> to its end, or until <paramref name="cancellationToken"/> stops it and no part of it runs any more.</summary>
    /// <param name="session">The number of its session.</param>
    /// <param name="code">The code.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> RunAsync<T>(int session, Func<Task<T>> code, CancellationToken cancellationToken)
    {
        var threads = new CellThreads(session);
        CellStop.Ask(session, stop: false);
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
