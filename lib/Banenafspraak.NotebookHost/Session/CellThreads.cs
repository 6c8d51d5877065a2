using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Banenafspraak.NotebookHost;

/// <summary>The threads that the code of one cell runs on. What is posted here runs on the pool, so code that blocks holds nothing up.</summary>
internal sealed class CellThreads(int session) : SynchronizationContext
{
    private static readonly TimeSpan WakeInterval = TimeSpan.FromMilliseconds(100);

    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<Thread> _running = [];
    private bool _stopping;

    /// <summary>Done once nothing runs any more; asked for after <see cref="StopAsync"/>.</summary>
    public Task AllStopped
    {
        get
        {
            lock (_running)
                return _running.Count == 0 ? Task.CompletedTask : _stopped.Task;
        }
    }

    /// <summary>Asks the code to stop, and wakes its threads from sleeps and waits for as long as it has not.</summary>
    public async Task StopAsync()
    {
        CellStop.Ask(session, stop: true);
        while (Wake())
            await Task.Delay(WakeInterval);
    }

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ =>
    {
        try
        {
            Run(() => d(state));
        }
        catch (Exception e) when (e is OperationCanceledException or ThreadInterruptedException && Volatile.Read(ref _stopping))
        {
            // The cell ends where it is awaited.
        }
    });

    /// <summary>Runs a part of the cell on this thread.</summary>
    /// <exception cref="OperationCanceledException">The cell was stopped before.</exception>
    public void Run(Action part)
    {
        var before = Current;
        lock (_running)
        {
            if (_stopping)
                throw new OperationCanceledException();
            _running.Add(Thread.CurrentThread);
        }

        try
        {
            SetSynchronizationContext(this);
            part();
        }
        finally
        {
            SetSynchronizationContext(before);
            Leave();
        }
    }

    private bool Wake()
    {
        lock (_running)
        {
            _stopping = true;
            _running.ForEach(thread => thread.Interrupt());
            return _running.Count > 0;
        }
    }

    private void Leave()
    {
        bool mayBeWoken;
        lock (_running)
        {
            _running.Remove(Thread.CurrentThread);
            mayBeWoken = _stopping;
            if (_stopping && _running.Count == 0)
                _stopped.TrySetResult();
        }

        if (!mayBeWoken)
            return;
        try
        {
            // The thread belongs to the pool: a wake-up that has not found a wait must not end the next one there.
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
            // That was it.
        }
    }
}

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

/// <summary>What the code of a cell asks in every turn of a loop: whether the cells of its session are to stop.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    private static readonly Lock Changing = new();
    private static volatile bool[] _asked = new bool[64];
    private static int _sessions;

    /// <param name="session">The number of the session that the code belongs to.</param>
    /// <exception cref="OperationCanceledException">They are.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check(int session)
    {
        if (_asked[session])
            Throw();
    }

    /// <summary>The number of a new session, whose cells are not to stop.</summary>
    internal static int NewSession()
    {
        lock (Changing)
        {
            if (_sessions == _asked.Length)
                _asked = [.. _asked, .. new bool[_asked.Length]];
            return _sessions++;
        }
    }

    internal static void Ask(int session, bool stop)
    {
        lock (Changing)
            _asked[session] = stop;
    }

    private static void Throw() => throw new CellStoppedException();
}

/// <summary>Ends the code of a cell that is to stop.</summary>
internal sealed class CellStoppedException() : OperationCanceledException("the cell was stopped");
