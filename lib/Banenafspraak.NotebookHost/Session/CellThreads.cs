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
