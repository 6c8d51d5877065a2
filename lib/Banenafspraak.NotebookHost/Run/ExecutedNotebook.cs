using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>A notebook after its run.</summary>
/// <param name="Notebook">The notebook with outputs; cells after a failure have none and no execution count.</param>
/// <param name="CodeCells">How many code cells there are, executed or not.</param>
/// <param name="Elapsed">How long the run took. It is for a person who waits and is never written to a file.</param>
/// <param name="Failure">Where the notebook stopped; null where it ran to its end.</param>
public sealed record ExecutedNotebook(Notebook Notebook, int CodeCells, TimeSpan Elapsed, CellFailure? Failure)
{
    /// <summary>Every output of the JSON type <paramref name="mimeType"/>, in the order of the notebook.</summary>
    public IEnumerable<JsonElement> Results(string mimeType) => Notebook.Cells
        .SelectMany(cell => cell.Outputs)
        .Select(output => output switch
        {
            DisplayOutput display => display.Data.Json(mimeType),
            ResultOutput result => result.Data.Json(mimeType),
            _ => null,
        })
        .OfType<JsonElement>();
}
