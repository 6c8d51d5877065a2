using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>What a cell holds: nbformat's three cell types.</summary>
public enum CellKind
{
    /// <summary>Code that is executed.</summary>
    Code,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Text that is kept and neither executed nor shown.</summary>
    Raw,
}

/// <summary>One cell of a notebook. Immutable; an executed cell is a copy with outputs.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Id">nbformat 4.5 id: 1 to 64 letters, digits, '-' or '_', unique in its notebook.</param>
/// <param name="Source">The text as it was typed, lines separated by '\n'.</param>
public sealed record NotebookCell(CellKind Kind, string Id, string Source)
{
    /// <summary>The cell's metadata: a JSON object as text.</summary>
    public string Metadata { get; init; } = "{}";

    /// <summary>Whether the cell has this tag (nbformat: a text in the list "tags" of the metadata).</summary>
    public bool HasTag(string tag) =>
        JsonText.Parse(Metadata).TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array
        && tags.EnumerateArray().Any(each => each.ValueKind == JsonValueKind.String && each.ValueEquals(tag));

    /// <summary>The language that its metadata note, as the editors of VS Code do: the name of a kernel; C# where none is noted.</summary>
    public string Language
    {
        get
        {
            var metadata = JsonText.Parse(Metadata);
            return Noted("polyglot_notebook", "kernelName") ?? Noted("dotnet_interactive", "language") ?? CSharpKernel.LanguageName;

            string? Noted(string tool, string property) =>
                metadata.TryGetProperty(tool, out var notes) && notes.ValueKind == JsonValueKind.Object
                && notes.TryGetProperty(property, out var language) && language.ValueKind == JsonValueKind.String
                    ? language.GetString()
                    : null;
        }
    }

    /// <summary>The pictures that a Markdown cell carries, a JSON object as text; null where there are none.</summary>
    public string? Attachments { get; init; }

    /// <summary>1 for the first code cell that was executed; null where the cell was not executed.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What the cell showed, in the order in which it did.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];
}
