using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost.Tests;

/// <summary>Notebooks made of cell texts, and their runs.</summary>
internal static class NotebookText
{
    public static Notebook Of(params string[] codeCells) =>
        new([.. codeCells.Select((source, index) => new NotebookCell(CellKind.Code, $"c{index + 1}", source))]);

    public static async Task<ExecutedNotebook> RunAsync(params string[] codeCells)
    {
        using var folder = new TemporaryFolder();
        return await new NotebookRunner().RunAsync(Of(codeCells), folder.Path);
    }

    /// <summary>The text/plain result of the last cell.</summary>
    public static async Task<string?> ResultAsync(params string[] codeCells)
    {
        var run = await RunAsync(codeCells);
        Assert.Null(run.Failure);
        return run.Notebook.Cells[^1].Outputs.OfType<ResultOutput>().SingleOrDefault()?.Data["text/plain"];
    }

    /// <summary>What an output says as text.</summary>
    public static string? TextOf(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data[MimeBundle.PlainText],
        ResultOutput result => result.Data[MimeBundle.PlainText],
        _ => null,
    };

    public static string Json(params JsonNode[] cells) => new JsonObject
    {
        ["cells"] = new JsonArray(cells),
        ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["name"] = ".net-csharp" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();
}
