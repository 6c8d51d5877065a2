namespace Banenafspraak.NotebookHost;

/// <summary>What a cell shows that was asked to run silently.</summary>
internal sealed class DiscardedOutputs : ICellOutputSink
{
    public void Add(CellOutput output, string? displayId)
    {
    }

    public void Update(string displayId, MimeBundle data)
    {
    }

    public void Clear(bool wait)
    {
    }
}
