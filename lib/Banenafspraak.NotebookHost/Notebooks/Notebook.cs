using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>A notebook in nbformat 4.5 for the kernel <c>.net-csharp</c>.</summary>
/// <remarks>
/// What a notebook says about itself (title, authors, kernel) is kept as it was, and so are the ids and the metadata of its cells.
/// Immutable; an executed notebook is a copy whose code cells have outputs.
/// </remarks>
/// <param name="Cells">The cells, from top to bottom.</param>
public sealed record Notebook(IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>The kernel that these notebooks ask for.</summary>
    public const string KernelName = ".net-csharp";

    /// <summary>The metadata of the notebook: a JSON object as text. A new notebook names the kernel and its language.</summary>
    public string Metadata { get; init; } = """
        {
          "kernelspec": { "display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp" },
          "language_info": { "file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#", "pygments_lexer": "csharp" }
        }
        """;

    /// <summary>The first heading of level 1 in the first Markdown cell, without the number sign; null where there is none.</summary>
    public string? Title
    {
        get
        {
            var prose = Cells.FirstOrDefault(cell => cell.Kind == CellKind.Markdown)?.Source ?? "";
            var heading = prose.Split('\n').FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal));
            return heading?[2..].Trim().TrimEnd('#').TrimEnd() is { Length: > 0 } title ? title : null;
        }
    }

    /// <summary>Reads the notebook in the file <paramref name="path"/>.</summary>
    /// <exception cref="NotebookException">The file cannot be read, or is no notebook; the message names the file, the place and what was expected.</exception>
    public static Notebook Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookException($"{path}: there is no such notebook", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: cannot be read ({OneLine.Of(e.Message)})", e);
        }
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">The text of an .ipynb file, or of a .dib file where the name ends so.</param>
    /// <param name="name">The name that error messages give the notebook.</param>
    /// <exception cref="NotebookException">The text is no notebook; the message names the place and what was expected.</exception>
    public static Notebook Parse(string text, string name) =>
        name.EndsWith(DibReader.Extension, StringComparison.OrdinalIgnoreCase) ? DibReader.Read(text, name) : new NotebookReader(name).Read(text);

    /// <summary>The notebook as Jupyter writes it: sorted keys, one space of indent, a newline at the end. The same notebook gives the same text.</summary>
    public string ToJson() => NotebookWriter.Write(this);
}

/// <summary><see cref="Notebook"/> to JSON, laid out as Jupyter does, so that opening and saving a notebook there changes nothing.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook) => JsonText.Indented(new JsonObject
    {
        ["cells"] = new JsonArray([.. notebook.Cells.Select(Cell)]),
        ["metadata"] = JsonText.Node(notebook.Metadata),
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }) + "\n";

    private static JsonObject Cell(NotebookCell cell)
    {
        var json = new JsonObject
        {
            ["cell_type"] = cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" },
            ["id"] = cell.Id,
            ["metadata"] = JsonText.Node(cell.Metadata),
            ["source"] = OutputJson.Text(cell.Source, asLines: true),
        };
        if (cell.Attachments is { } attachments)
            json["attachments"] = JsonText.Node(attachments);
        if (cell.Kind != CellKind.Code)
            return json;
        json["execution_count"] = cell.ExecutionCount;
        json["outputs"] = new JsonArray([.. cell.Outputs.Select(output => OutputJson.Of(output, asLines: true))]);
        return json;
    }
}
