using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost.Tests;

public class NotebookFormat
{
    private const string Written = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {},
           "source": [
            "# Título – 😀 \\ud83d \u001f\"\n",
            "\n",
            "text"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "cell-2",
           "metadata": {
            "a": 1,
            "tags": [
             "x"
            ]
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two"
             ]
            },
            {
             "data": {
              "application/vnd.x+json": {
               "a": [
                1.50
               ],
               "b": "<&>"
              },
              "image/png": "AAAA",
              "text/plain": [
               "</script>"
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "CS0103",
             "evalue": "no",
             "output_type": "error",
             "traceback": [
              "cell 1"
             ]
            }
           ],
           "source": [
            "1 + 1"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "language_info": {
           "file_extension": ".cs",
           "mimetype": "text/x-csharp",
           "name": "C#",
           "pygments_lexer": "csharp"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void WhatIsReadIsWrittenAsJupyterDoes() => Assert.Equal(Written, Notebook.Parse(Written, "x").ToJson());

    [Fact]
    public void SourceMayBeATextOrLines()
    {
        var notebook = Notebook.Parse(NotebookText.Json(Cell("code", "a\r\nb"), Cell("code", new JsonArray("a\n", "b"))), "x");
        Assert.All(notebook.Cells, cell => Assert.Equal("a\nb", cell.Source));
    }

    [Fact]
    public void MissingIdsComeFromThePositionAndMeetNoOther()
    {
        var second = Cell("code", "");
        second["id"] = "cell-1";
        var notebook = Notebook.Parse(NotebookText.Json(Cell("code", ""), second, Cell("raw", "")), "x");
        Assert.Equal("cell-1-x cell-1 cell-3", string.Join(' ', notebook.Cells.Select(cell => cell.Id)));
    }

    [Theory]
    [InlineData("# One\ntext", "One")]
    [InlineData("text\n# Two #", "Two")]
    [InlineData("## No", null)]
    [InlineData("#No", null)]
    public void TheTitleIsTheFirstHeadingOfTheFirstProse(string markdown, string? title) =>
        Assert.Equal(title, Notebook.Parse(NotebookText.Json(Cell("code", "# code"), Cell("markdown", markdown)), "x").Title);

    [Theory]
    [InlineData("", "nb.ipynb: line 1, column 1: expected JSON: ")]
    [InlineData("{\n  \"cells\": [,]\n}", "nb.ipynb: line 2, column 13: expected JSON: ")]
    [InlineData("[]", "nb.ipynb: expected a JSON object with nbformat and cells, found a list")]
    [InlineData("{}", "nb.ipynb: expected nbformat 4, found none")]
    [InlineData("""{"nbformat": 3, "worksheets": []}""", "nb.ipynb: expected nbformat 4, found 3")]
    [InlineData("""{"nbformat": 4}""", "nb.ipynb: expected a list named cells, found none")]
    [InlineData("""{"nbformat": 4, "cells": {}}""", "nb.ipynb: expected a list named cells, found an object")]
    [InlineData("""{"nbformat": 4, "cells": [1]}""", "nb.ipynb: cell 1: expected a JSON object, found a number")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code"}]}""", "nb.ipynb: cell 1: expected a source, found none")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": [1]}]}""", "nb.ipynb: cell 1: expected source to be a text or a list of lines, found a list")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "heading", "source": ""}]}""", "nb.ipynb: cell 1: expected cell_type code, markdown or raw, found heading")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "raw", "source": "", "id": "a b"}]}""", "nb.ipynb: cell 1: expected an id of 1 to 64 letters, digits, '-' or '_', found \"a b\"")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "raw", "source": "", "id": "a"}, {"cell_type": "raw", "source": "", "id": "a"}]}""", "nb.ipynb: cell 2: expected an id of its own, found a, which is the id of cell 1")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "pyout"}]}]}""", "nb.ipynb: cell 1: expected outputs of the types stream, display_data, execute_result and error")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "\ud800"}]}""", "nb.ipynb: expected Unicode text, found half of a surrogate pair")]
    [InlineData("""{"nbformat": 4, "cells": [], "metadata": {"kernelspec": {"name": "python3"}}}""", "nb.ipynb: expected the kernel .net-csharp, found python3")]
    public void ARefusalIsOneLineThatSaysWhereAndWhatWasExpected(string json, string message)
    {
        var refusal = Assert.Throws<NotebookException>(() => Notebook.Parse(json, "nb.ipynb"));
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public void AMissingFileIsNamed() =>
        Assert.Equal("none/x.ipynb: there is no such notebook", Assert.Throws<NotebookException>(() => Notebook.Load("none/x.ipynb")).Message);

    [Fact]
    public void AttachmentsAreKept()
    {
        var cell = Cell("markdown", "![p](attachment:p.png)");
        cell["attachments"] = new JsonObject { ["p.png"] = new JsonObject { ["image/png"] = "AAAA" } };
        Assert.Contains("\"image/png\": \"AAAA\"", Notebook.Parse(NotebookText.Json(cell), "x").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatANotebookSaysAboutItselfIsKeptAndNothingIsAdded()
    {
        const string metadata = """{"authors":[{"name":"X"}],"jupytext":{"formats":"ipynb,md"},"kernelspec":{"display_name":"other","language":"C#","name":".net-csharp"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp"}},"title":"Proef"}""";
        var read = Notebook.Parse($$"""{"cells": [], "metadata": {{metadata}}, "nbformat": 4, "nbformat_minor": 5}""", "x");
        Assert.Equal(metadata, JsonNode.Parse(read.ToJson())!["metadata"]!.ToJsonString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void AnEmptyIdIsNoId(string id) => Assert.Equal(
        "cell-1", Notebook.Parse($$"""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "1", "id": {{id}}}]}""", "x").Cells[0].Id);

    [Fact]
    public void ADibHasACellForEachLanguageLine()
    {
        var cells = Notebook.Parse("#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[]}}\n\n#!markdown\n\n# Title\n\n#!csharp\n\n#!time\n1 + 1\n\n#!fsharp\n\nlet x = 1\n", "x.dib").Cells;
        Assert.Equal(["# Title", "#!time\n1 + 1", "let x = 1"], cells.Select(cell => cell.Source));
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code], cells.Select(cell => cell.Kind));
        Assert.Equal("fsharp", cells[2].Language);
        Assert.StartsWith("x.dib: expected JSON after #!meta (", Assert.Throws<NotebookException>(() => Notebook.Parse("#!meta\n{\n#!csharp\n1", "x.dib")).Message, StringComparison.Ordinal);
    }

    private static JsonObject Cell(string type, JsonNode source) => new() { ["cell_type"] = type, ["source"] = source };
}
