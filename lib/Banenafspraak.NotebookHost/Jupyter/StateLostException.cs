namespace Banenafspraak.NotebookHost;

/// <summary>A cell that was to stop did not stop.</summary>
internal sealed class StateLostException() : Exception("the cell could not be stopped");
