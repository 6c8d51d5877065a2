namespace Banenafspraak.NotebookHost;

/// <summary>The cell that runs: where it stands and where its outputs go.</summary>
/// <param name="Number">The execution count of the cell.</param>
/// <param name="Outputs">What the cell shows.</param>
/// <param name="CancellationToken">Ends the run.</param>
internal sealed record RunningCell(int Number, CellOutputs Outputs, CancellationToken CancellationToken)
{
    /// <summary>The files that are being imported, the outermost first.</summary>
    public IReadOnlyList<string> Importing { get; init; } = [];
}
