using System.Globalization;
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

/// <summary>The cell at which a notebook stopped.</summary>
/// <param name="Cell">The number of the code cell, from 1: the number in brackets beside the cell.</param>
/// <param name="Line">The line in the cell, from 1; null where it is not known.</param>
/// <param name="Name">A compiler's error number, or the name of an exception's type.</param>
/// <param name="Message">What went wrong, one line.</param>
public sealed record CellFailure(int Cell, int? Line, string Name, string Message)
{
    /// <summary>"cell 4, line 2".</summary>
    public string Place => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"cell {Cell}, line {line}")
        : string.Create(CultureInfo.InvariantCulture, $"cell {Cell}");

    /// <summary>"cell 4, line 2: CS0103: The name 'x' does not exist in the current context".</summary>
    public override string ToString() => $"{Place}: {Name}: {Message}";

    /// <summary>The failure as an output of the cell: the place, the text of the line, and what led to it.</summary>
    internal ErrorOutput Explain(CellException error, string source)
    {
        var lines = new List<string> { ToString() };
        if (Line is { } line && source.Split('\n').ElementAtOrDefault(line - 1) is { } text)
            lines.Add("    " + text.Trim());
        lines.AddRange(error.Details);
        return new ErrorOutput(Name, Message, lines);
    }
}
