namespace Banenafspraak.NotebookHost;

/// <summary>A <c>#!</c> line that does something before or around the code of its cell, from the part on that it stands in.</summary>
internal interface ICellMagic
{
    /// <summary>The name after <c>#!</c>.</summary>
    string Name { get; }

    /// <summary>Runs the rest of the cell by <paramref name="next"/>, and does its own work before or after.</summary>
    /// <exception cref="CellException">The line asks for something that cannot be done.</exception>
    Task RunAsync(MagicLine line, RunningCell cell, Func<Task> next);
}
