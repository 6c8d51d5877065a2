namespace Banenafspraak.NotebookHost;

/// <summary>C#: the language of a cell that says nothing else.</summary>
internal sealed class CSharpLanguage(CSharpSession session) : ICellLanguage
{
    public const string LanguageName = "csharp";

    public string Name => LanguageName;

    public async Task RunAsync(CellPart part, RunningCell cell)
    {
        // The lines above are kept, empty, so that the compiler counts lines as the reader of the cell does.
        var code = new string('\n', part.FirstLine - 1) + part.Text;
        var result = await session.RunAsync(code, cell.Number, cell.CancellationToken);
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
}
