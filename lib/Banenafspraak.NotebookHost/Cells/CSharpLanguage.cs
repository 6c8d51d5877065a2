namespace Banenafspraak.NotebookHost;

/// <summary>C#: the language of a cell that says nothing else.</summary>
internal sealed class CSharpLanguage(CSharpSession session) : ISharingLanguage
{
    public const string LanguageName = "csharp";

    public string Name => LanguageName;

    public async Task RunAsync(CellPart part, RunningCell cell)
    {
        var result = await session.RunAsync(part.Placed, cell.Number, cell.CancellationToken);
        if (!result.HasValue)
            return;
        try
        {
            cell.Outputs.Result(result.Value, cell.Number);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cell.CancellationToken.IsCancellationRequested)
        {
            // A sequence that is computed as it is shown, a ToString or a formatter: code that runs after the cell, but belongs to it.
            var told = session.Explain(e, cell.Number);
            throw new CellException(told.Name, told.Message, told.Line ?? result.Line, told.Details, e);
        }
    }

    public SharedValue? Find(string name) => session.Find(name);

    public Task TakeAsync(string name, SharedValue value, RunningCell cell) => session.TakeAsync(name, value, cell.Number, cell.CancellationToken);
}
