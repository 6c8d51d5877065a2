namespace Banenafspraak.NotebookHost;

/// <summary>Ends the code of a cell that is to stop.</summary>
internal sealed class CellStoppedException() : OperationCanceledException("the cell was stopped");
