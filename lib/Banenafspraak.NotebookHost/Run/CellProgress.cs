namespace Banenafspraak.NotebookHost;

/// <summary>A code cell starts.</summary>
/// <param name="CodeCell">Its number among the code cells, from 1.</param>
/// <param name="CodeCells">How many code cells there are.</param>
public sealed record CellProgress(int CodeCell, int CodeCells);
