using Banenafspraak.NotebookHost;
using Spectre.Console;

namespace Banenafspraak.Cli;

/// <summary>Progress of a run on standard error: a bar for each notebook on a terminal, a plain line for each otherwise.</summary>
internal abstract class RunProgress
{
    /// <summary>Runs <paramref name="work"/> and shows how far it is.</summary>
    public static Task ShowAsync(IReadOnlyList<string> files, Func<RunProgress, Task> work)
    {
        if (!Terminal.Error.Profile.Capabilities.Interactive)
            return work(new Lines(files));
        return Terminal.Error.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => work(new Bars(files, context)));
    }

    /// <summary>Receives the cells of one notebook as they run.</summary>
    public abstract IProgress<CellProgress> Of(int notebook);

    /// <summary>One notebook is done.</summary>
    public abstract void Done(int notebook, ExecutedNotebook executed);

    private sealed class Lines(IReadOnlyList<string> files) : RunProgress, IProgress<CellProgress>
    {
        public override IProgress<CellProgress> Of(int notebook) => this;

        public override void Done(int notebook, ExecutedNotebook executed) =>
            System.Console.Error.WriteLine($"{Path.GetFileName(files[notebook])}: {executed.CodeCells} cells, {(executed.Failure is null ? "done" : "failed")}");

        public void Report(CellProgress value)
        {
        }
    }

    private sealed class Bars(IReadOnlyList<string> files, ProgressContext context) : RunProgress
    {
        private readonly List<ProgressTask> _tasks = [.. files.Select(f => context.AddTask(Markup.Escape(Path.GetFileNameWithoutExtension(f)), autoStart: false))];

        public override IProgress<CellProgress> Of(int notebook)
        {
            _tasks[notebook].StartTask();
            return new Bar(_tasks[notebook]);
        }

        public override void Done(int notebook, ExecutedNotebook executed)
        {
            _tasks[notebook].Value = executed.Failure is null ? _tasks[notebook].MaxValue : _tasks[notebook].Value;
            _tasks[notebook].StopTask();
        }
    }

    private sealed class Bar(ProgressTask task) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => (task.MaxValue, task.Value) = (value.CodeCells, value.CodeCell - 1);
    }
}
