namespace Banenafspraak.NotebookHost;

/// <summary>A notebook that is about to be run (<see cref="NotebookRunner.Prepare"/>): its cells are being compiled already, and none has run.</summary>
public sealed class PreparedNotebook : IDisposable
{
    private readonly CancellationTokenSource _ended = new();

    internal PreparedNotebook(Notebook notebook, string folder, NotebookRunnerOptions options, Task after)
    {
        (Notebook, Folder) = (notebook, folder);
        Kernel = new NotebookKernel(folder, options);
        Compiled = Kernel.ExpectAsync(notebook.Cells.Where(cell => cell.Kind == CellKind.Code), after, _ended.Token);
        _ = Kernel.Root;
    }

    internal Notebook Notebook { get; }

    /// <summary>Its own folder.</summary>
    internal string Folder { get; }

    internal NotebookKernel Kernel { get; }

    /// <summary>The end of the compiling; it never fails.</summary>
    internal Task Compiled { get; }

    /// <summary>Stops the compiler.</summary>
    public void Dispose()
    {
        _ended.Cancel();
        _ended.Dispose();
        Kernel.Dispose();
    }
}
