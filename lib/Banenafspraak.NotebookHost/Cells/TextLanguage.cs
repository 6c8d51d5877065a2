namespace Banenafspraak.NotebookHost;

/// <summary>A language that is shown, not run: the text of the cell is its output.</summary>
internal sealed class TextLanguage(string name, string mimeType) : ICellLanguage
{
    public string Name => name;

    public Task RunAsync(CellPart part, RunningCell cell)
    {
        cell.Outputs.DisplayAs(part.Text, mimeType);
        return Task.CompletedTask;
    }
}
