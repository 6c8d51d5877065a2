using System.Data.Common;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Sql.Tests;

/// <summary>A value that goes from SQL to C# to F# and back.</summary>
public class SharedAnswersTests
{
    private static readonly NotebookRunnerOptions Options = new()
    {
        QueryLanguages = new Dictionary<string, Func<string, IQueryLanguage>>(StringComparer.Ordinal)
        {
            ["sql"] = _ => new DuckDbLanguage(() => new Dictionary<string, DbDataReader>(StringComparer.Ordinal)),
        },
    };

    [Fact]
    public async Task AnAnswerIsSharedUnderItsName() => Assert.Equal("42", await ResultAsync(
        "#!sql --name six\nselect 6 as n",
        "#!share --from sql six\nvar seven = new[] { new { M = 7 * (int)six.Rows[0][\"n\"] } };",
        "#!fsharp\n#!share --from csharp six\nlet rows = six.Rows.Count",
        "#!sql --name back\n#!share --from csharp seven\nselect M from seven",
        "#!share --from sql back\nback.Rows[0][0]"));

    [Fact]
    public async Task AnErrorStandsAtItsLineOfTheCell()
    {
        var run = await RunAsync("#!sql\n\nselect 1\nfrom nowhere");
        Assert.Equal(4, run.Failure!.Line);
        Assert.Equal("SqlError", run.Failure.Name);
    }

    [Fact]
    public async Task ACellWithoutAnAnswerShowsNothing() => Assert.Empty((await RunAsync("#!sql\ncreate table t as select 1 as a")).Notebook.Cells[0].Outputs);

    [Fact]
    public async Task TablesOfOneCellAreThereForTheNext() => Assert.Null((await RunAsync("#!sql\ncreate table t as select 1 as a", "#!sql\nselect a from t")).Failure);

    private static async Task<string> ResultAsync(params string[] cells)
    {
        var run = await RunAsync(cells);
        Assert.Null(run.Failure);
        return Assert.IsType<ResultOutput>(run.Notebook.Cells[^1].Outputs[^1]).Data["text/plain"]!;
    }

    private static Task<ExecutedNotebook> RunAsync(params string[] cells) => new NotebookRunner(Options).RunAsync(
        new Notebook([.. cells.Select((source, i) => new NotebookCell(CellKind.Code, $"cell-{i}", source))]), Path.GetTempPath());
}
