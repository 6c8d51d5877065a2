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
        Task<T>? task = null;
        threads.Run(() => task = code());
        try
        {
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
        private int _running;

        /// <summary>Done once nothing runs any more; asked for after the cancellation.</summary>
        public Task AllStopped => Volatile.Read(ref _running) == 0 ? Task.CompletedTask : _stopped.Task;

        public override SynchronizationContext CreateCopy() => this;

        public override void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(_ =>
        {
            try
            {
                Run(() => d(state));
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                // The cell ends where it is awaited.
            }
        });

        public void Run(Action part)
        {
            var before = Current;
            Interlocked.Increment(ref _running);
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
                if (Interlocked.Decrement(ref _running) == 0 && cancellationToken.IsCancellationRequested)
                    _stopped.TrySetResult();
            }
        }
    }
}
