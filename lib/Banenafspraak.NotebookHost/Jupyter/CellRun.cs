using System.Globalization;

namespace Banenafspraak.NotebookHost;

/// <summary>One cell as it runs in a kernel; another thread can stop it.</summary>
internal sealed class CellRun(CellOutputs outputs)
{
    /// <summary>Text that is written in a row is sent this often: a message a line would keep a front end busy for long.</summary>
    private static readonly TimeSpan StreamInterval = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _lost = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public CancellationToken Stopped => _stop.Token;

    /// <summary>Stops the cell; where it has not stopped after 3 s it is given up.</summary>
    public void Stop()
    {
        _ = _stop.CancelAsync();
        _ = Task.Delay(StopPatience).ContinueWith(_ => _lost.TrySetResult(), TaskScheduler.Default);
    }

    /// <summary>Runs the cell to its end.</summary>
    /// <returns>Null where it went well.</returns>
    /// <exception cref="StateLostException">It was to stop and did not; its thread is left behind.</exception>
    public CellException? Run(Func<CancellationToken, Task> cell)
    {
        var task = Task.Run(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            outputs.MakeCurrent();
            await cell(_stop.Token);
        });
        using var timer = new Timer(static state => ((CellOutputs)state!).Flush(), outputs, StreamInterval, StreamInterval);
        Task.WaitAny(task, _lost.Task);
        if (!task.IsCompleted)
        {
            outputs.Close();
            throw new StateLostException();
        }

        outputs.End();
        return task.Exception?.InnerException switch
        {
            null when task.IsCanceled => Interrupted(),
            null => null,
            CellException e => e,
            OperationCanceledException when _stop.IsCancellationRequested => Interrupted(),
            { } e => new CellException(e.GetType().Name, OneLine.Of(e.Message), innerException: e),
        };
    }

    private static CellException Interrupted() => new("Interrupted", "the cell was stopped; variables keep the values that they had");
}

/// <summary>A cell that was to stop did not stop.</summary>
internal sealed class StateLostException() : Exception("the cell could not be stopped");
