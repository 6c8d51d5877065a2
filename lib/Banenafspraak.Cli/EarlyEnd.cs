using System.Globalization;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>While it lives, a cell that ends the process, as Environment.Exit does, is a failure that is told.</summary>
internal sealed class EarlyEnd : IDisposable
{
    /// <summary>Standard error itself: during a cell the console's own writer belongs to the cell.</summary>
    private readonly TextWriter _errors = System.Console.Error;

    private string _place = "";

    public EarlyEnd() => AppDomain.CurrentDomain.ProcessExit += Tell;

    /// <summary>Takes note of the cells of a notebook as they start, and passes them on.</summary>
    public IProgress<CellProgress> Watch(string file, IProgress<CellProgress> next) => new Cells(this, file, next);

    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= Tell;

    private void Tell(object? sender, EventArgs e)
    {
        Environment.ExitCode = 1;
        _errors.WriteLine($"banenafspraak: {_place}: the process ended in this cell; nothing was written");
    }

    private sealed class Cells(EarlyEnd watcher, string file, IProgress<CellProgress> next) : IProgress<CellProgress>
    {
        public void Report(CellProgress value)
        {
            watcher._place = string.Create(CultureInfo.InvariantCulture, $"{file}: cell {value.CodeCell}");
            next.Report(value);
        }
    }
}
