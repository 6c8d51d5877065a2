using System.Runtime;

namespace Banenafspraak.NotebookHost;

/// <summary>Runs code of a cell so that it can be stopped from outside, whatever it does: a loop, a sleep, a wait.</summary>
/// <remarks>
/// The framework stops a thread at a safe point and unwinds it; variables that the cell has set keep their values. Code after an
/// <see langword="await"/> runs on other threads, each of which can be stopped as well. What a cell starts by itself, such as
/// <see cref="Task.Run(Action)"/>, is left to run, and native code is stopped only when it comes back.
/// </remarks>
internal static class InterruptibleCode
{
    /// <summary>Runs <paramref name="code"/> to its end, or until <paramref name="cancellationToken"/> stops it and no part of it runs any more.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<T> RunAsync<T>(Func<Task<T>> code, CancellationToken cancellationToken)
    {
        if (!cancellationToken.CanBeCanceled)
            return await code();
        var threads = new StoppableThreads(cancellationToken);
        await using var waits = cancellationToken.Register(threads.EndWaits);
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

    /// <summary>The threads that the code of one cell runs on. What is posted here runs on the pool, so code that blocks holds nothing up.</summary>
    private sealed class StoppableThreads(CancellationToken cancellationToken) : SynchronizationContext
    {
        private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<Thread> _running = [];
        private bool _waitsEnded;

        /// <summary>Done once nothing runs any more; asked for after the cancellation.</summary>
        public Task AllStopped
        {
            get
            {
                lock (_running)
                    return _running.Count == 0 ? Task.CompletedTask : _stopped.Task;
            }
        }

        /// <summary>Wakes the threads that sleep or wait: only then can they be stopped.</summary>
        public void EndWaits()
        {
            lock (_running)
            {
                _waitsEnded = true;
                _running.ForEach(thread => thread.Interrupt());
            }
        }

        public override SynchronizationContext CreateCopy() => this;

        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                Run(() => d(state));
            }
            catch (Exception) when (cancellationToken.IsCancellationRequested)
            {
                // The cell ends where it is awaited.
            }
        });

        public void Run(Action part)
        {
            var before = Current;
            lock (_running)
                _running.Add(Thread.CurrentThread);
            try
            {
                SetSynchronizationContext(this);
#pragma warning disable SYSLIB0046 // There is no other way to stop a cell that does not ask whether it should; its risks are those of the reader's own code.
                ControlledExecution.Run(part, cancellationToken);
#pragma warning restore SYSLIB0046
            }
            finally
            {
                SetSynchronizationContext(before);
                Leave();
            }
        }

        private void Leave()
        {
            lock (_running)
            {
                _running.Remove(Thread.CurrentThread);
                if (!_waitsEnded)
                    return;
                if (_running.Count == 0)
                    _stopped.TrySetResult();
            }

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
}
