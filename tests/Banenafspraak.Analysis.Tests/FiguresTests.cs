using System.Text;
using System.Text.Json;

namespace Banenafspraak.Analysis.Tests;

public class FiguresTests
{
    private static readonly Figures Figures = Data.Set.Figures.Letter(Data.Letter);

    [Fact]
    public void QueriesNarrowTheSetAndLeaveItWhole()
    {
        var formal = Figures.Measure(Measure.ExtraJobs).Subject("markt").Form(Form.Formal).Period(Period.EndOf(2022));
        Assert.Equal([70_388m], formal.Select(f => f.Value!.Value).Distinct());
        Assert.Equal(3, formal.Count);
        Assert.Equal(67, Figures.Count);
        Assert.Equal(3, Figures.Year(2026).Count);
    }

    [Fact]
    public void AnUnknownIdSaysHowIdsLook() =>
        Assert.Contains("kst-34352-299/t1", Assert.Throws<KeyNotFoundException>(() => Figures["t1"]).Message, StringComparison.Ordinal);

    [Fact]
    public void CsvHoldsWhatTheDataFilesHold()
    {
        using var writer = new StringWriter();
        Figures.WriteCsv(writer);
        var lines = writer.ToString().TrimEnd('\n').Split('\n');
        var source = File.ReadAllLines(Path.Combine(Data.Folder, "figures", Data.Letter + ".csv"));
        Assert.Equal($"letter,{source[0]},low,high,year,date,is_set", lines[0]);
        Assert.All(source.Skip(1).Zip(lines.Skip(1)), l => Assert.StartsWith($"{Data.Letter},{l.First},", l.Second, StringComparison.Ordinal));
        Assert.Equal(source.Length, lines.Length);
        Assert.Contains(lines, l => l.StartsWith("kst-34352-299,kst-34352-299/vorm-dienstverband/p3/7,", StringComparison.Ordinal) && l.EndsWith(",25.75,25.85,2022,2022-12-31,false", StringComparison.Ordinal));
    }

    [Fact]
    public void ASpreadsheetRunsNoCell()
    {
        var hostile = new Figures([Figures[0] with { Note = "=HYPERLINK(\"x\")", Printed = "@SUM(A1)" }, Figures.Where(f => f.Value < 0)[0]]);
        using var writer = new StringWriter();
        hostile.WriteCsv(writer, forSpreadsheet: true);
        var text = writer.ToString();
        Assert.DoesNotContain(";=", text, StringComparison.Ordinal);
        Assert.DoesNotContain(";@", text, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
        Assert.Contains(";-314;", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ADataReaderGivesTypedColumnsAndNulls()
    {
        using var reader = new Figures([Figures[0], Figures[1] with { Value = null, Line = null }]).ToDataReader();
        Assert.Equal(typeof(decimal), reader.GetFieldType(reader.GetOrdinal("value")));
        Assert.True(reader.Read());
        Assert.Equal(125_000m, reader.GetDecimal(reader.GetOrdinal("value")));
        Assert.True(reader.Read());
        Assert.True(reader.IsDBNull(reader.GetOrdinal("value")));
        Assert.True(reader.IsDBNull(reader.GetOrdinal("line")));
        Assert.False(reader.Read());
    }

    [Fact]
    public void JsonHasTheFixedFieldsAndNullForWhatIsUnknown()
    {
        using var stream = new MemoryStream();
        Figures.WriteJson(stream);
        using var json = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(67, json.RootElement.GetArrayLength());
        var first = json.RootElement[0];
        string[] fields = ["id", "letter", "line", "printed", "value", "unit", "measure", "subject", "form", "period", "relativeTo", "of", "qualifier", "decimals", "reading"];
        Assert.All(fields, f => Assert.True(first.TryGetProperty(f, out _), f));
        Assert.Equal(125_000m, first.GetProperty("value").GetDecimal());
        Assert.Equal(JsonValueKind.Null, first.GetProperty("of").ValueKind);
    }
}
