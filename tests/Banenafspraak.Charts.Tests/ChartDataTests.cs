using System.Text.Json.Nodes;

namespace Banenafspraak.Charts.Tests;

public class ChartDataTests
{
    public static TheoryData<string> Kinds => Sample.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void PictureAndTableHoldTheSameNumbers(string kind)
    {
        var plan = Sample.Plan(kind);
        var drawn = plan.Figure()["data"]!.AsArray()
            .Where(t => t!["hoverinfo"]!.GetValue<string>() != "skip")
            .SelectMany(t => t!["y"]!.AsArray().Select(y => (Series: t["name"]!.GetValue<string>(), Value: Number(y))));
        var listed = plan.Draw().Data.Rows.Select(row => (Series: row[1].Text, Value: row[2].Kind == CellKind.Missing ? null : (decimal?)row[2].Number));

        Assert.Equal(Sorted(drawn).Distinct(), Sorted(listed).Distinct());
    }

    [Fact]
    public void TheTableTellsPlaceTargetAndMissingNumber() => Assert.Equal(
        """
        Every number in the chart, by sector
        sector    series    value (jobs)  printed at
        --------  --------  ------------  ----------------------
        markt     formal          70.388  letter/t1/markt/formal
        markt     hired-in           724  –
        markt     target          70.000  letter/t1/markt/target
        overheid  formal           8.874  –
        overheid  hired-in             –  –
        overheid  target          22.500  –

        """,
        Sample.Bars.Draw().Data.ToString());

    [Fact]
    public void TheTableTellsIntervalsAndTheReasonOfABreak()
    {
        var data = Sample.Line.Draw().Data;

        Assert.Equal(["year", "series", "value", "between", "printed at", "note"], data.Columns.Select(c => c.Header), StringComparer.Ordinal);
        Assert.Contains("60,1%  [60,05; 60,15]%  series/2019  break: another count", data.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void OneTargetForAllIsOneRow()
    {
        var row = Assert.Single(Sample.Stack.Draw().Data.Rows, r => r[1].Text == "goal");

        Assert.Equal(("all", 25m, "agreement"), (row[0].Text, row[2].Number, row[3].Text));
    }

    private static decimal? Number(JsonNode? y) => y?.GetValue<decimal>();

    private static IEnumerable<(string Series, decimal? Value)> Sorted(IEnumerable<(string Series, decimal? Value)> numbers) =>
        numbers.OrderBy(n => n.Series, StringComparer.Ordinal).ThenBy(n => n.Value);
}
