using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Documents;

namespace Banenafspraak.NotebookHost;

/// <summary>A notebook from a text in the format .dib, in which lines such as <c>#!csharp</c> and <c>#!markdown</c> begin cells.</summary>
internal static class DibReader
{
    /// <summary>The ending of its files.</summary>
    public const string Extension = ".dib";

    private static readonly KernelInfoCollection Languages =
        [.. new[] { CSharpKernel.LanguageName, FSharpKernel.LanguageName, "sql", "html", "mermaid", "javascript" }.Select(name => new KernelInfo(name))];

    /// <exception cref="NotebookException">Its metadata are no JSON.</exception>
    public static Notebook Read(string text, string name)
    {
        try
        {
            return new Notebook([.. CodeSubmission.Parse(text, Languages).Elements.Select(Cell)]);
        }
        catch (JsonException e)
        {
            throw new NotebookException($"{name}: expected JSON after #!meta ({OneLine.Of(e.Message)})", e);
        }
    }

    private static NotebookCell Cell(InteractiveDocumentElement element, int index) =>
        new(element.KernelName == "markdown" ? CellKind.Markdown : CellKind.Code, string.Create(CultureInfo.InvariantCulture, $"cell-{index + 1}"), element.Contents)
        {
            Metadata = element.KernelName is CSharpKernel.LanguageName or "markdown"
                ? "{}"
                : new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = element.KernelName } }.ToJsonString(),
        };
}
