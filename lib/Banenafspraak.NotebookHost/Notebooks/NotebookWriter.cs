using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

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
