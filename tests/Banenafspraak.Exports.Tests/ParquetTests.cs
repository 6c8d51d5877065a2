using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Banenafspraak.Exports.Tests;

/// <summary>DuckDB reads what we write, and gets the numbers of the data to the last digit.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SumsAndCountsOfFiguresAreThoseOfTheData()
    {
        var figures = Data.Set.Audit.Coverage.Figures;
        await WriteAsync(Data.Figures);
        Assert.Equal(figures.Count, Scalar<long>("count(*)"));
        Assert.Equal(figures.Sum(f => f.Figure.Value ?? 0), Scalar<decimal>("sum(value)"));
        Assert.Equal(figures.Count(f => f.Figure.Value is not null), Scalar<long>("count(value)"));
        Assert.Equal(figures.Sum(f => f.Figure.Quantity?.Interval.Low ?? 0), Scalar<decimal>("sum(low)"));
        Assert.Equal(figures.Sum(f => f.Figure.Quantity?.Interval.High ?? 0), Scalar<decimal>("sum(high)"));
        Assert.Equal(figures.Sum(f => (long)(f.Figure.Line ?? 0)), Scalar<long>("sum(line)::bigint"));
        Assert.Equal(figures.Count(f => f.Figure.IsSet), Scalar<long>("count(*) filter (is_set)"));
        foreach (var status in figures.GroupBy(f => f.Status))
            Assert.Equal(status.Sum(f => f.Figure.Value ?? 0), Scalar<decimal>($"sum(value) filter (status = '{status.Key.Word()}')"));
    }

    [Fact]
    public async Task EveryValueOfEveryFigureIsThatOfTheData()
    {
        await WriteAsync(Data.Figures);
        var columns = Coverage.Columns.Columns;
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select * from '{_folder["table.parquet"]}'";
        using var reader = command.ExecuteReader();
        foreach (var figure in Data.Set.Audit.Coverage.Figures)
        {
            Assert.True(reader.Read());
            Assert.All(columns.Select((c, i) => (c, i)), c => Assert.Equal(
                c.c.Of(figure) is "" or null ? DBNull.Value : c.c.Of(figure),
                reader.GetValue(c.i) is DateTime day ? DateOnly.FromDateTime(day) : reader.GetValue(c.i)));
        }
        Assert.False(reader.Read());
    }

    [Fact]
    public async Task WhatWasComputedKeepsEveryDecimal()
    {
        var relations = Data.Set.Audit.Relations;
        Assert.Contains(relations, r => r.Deciding.Computed is { Value.Scale: > 20 });
        await WriteAsync(Data.Relations);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select computed::varchar, low::varchar, high::varchar from '{_folder["table.parquet"]}'";
        using var reader = command.ExecuteReader();
        foreach (var computed in relations.Select(r => r.Deciding.Computed))
        {
            Assert.True(reader.Read());
            decimal? Column(int i) => reader.IsDBNull(i) ? null : decimal.Parse(reader.GetString(i), CultureInfo.InvariantCulture);
            Assert.Equal((computed?.Value, computed?.Interval.Low, computed?.Interval.High), (Column(0), Column(1), Column(2)));
        }
    }

    [Fact]
    public async Task AColumnHasTheTypeOfItsValues()
    {
        await WriteAsync(Data.Figures);
        Assert.Equal("DECIMAL(18,4)", Scalar<string>("any_value(typeof(value))"));
        Assert.Equal("DATE", Scalar<string>("any_value(typeof(date))"));
        Assert.Equal("INTEGER", Scalar<string>("any_value(typeof(year))"));
        Assert.Equal("BOOLEAN", Scalar<string>("any_value(typeof(is_set))"));
        Assert.Equal("VARCHAR", Scalar<string>("any_value(typeof(printed))"));
        await WriteAsync(Data.Relations);
        Assert.Equal("DECIMAL(18,4)", Scalar<string>("any_value(typeof(published))"));
        Assert.Equal("DECIMAL(38,28)", Scalar<string>("any_value(typeof(computed))"));
    }

    [Fact]
    public async Task TheFileSaysWhatItsColumnsMean()
    {
        await WriteAsync(Data.Figures);
        using var schema = JsonDocument.Parse(Scalar<string>($"(select decode(value) from parquet_kv_metadata('{_folder["table.parquet"]}') where decode(key) = 'table-schema')", one: true));
        var fields = schema.RootElement.GetProperty("fields").EnumerateArray().ToList();
        Assert.Equal(Coverage.Columns.Columns.Select(c => c.Name), fields.Select(f => f.GetProperty("name").GetString()));
        Assert.All(fields, f => Assert.NotEqual("", f.GetProperty("description").GetString()));
        Assert.Equal(Vocabulary.All<Unit>(), fields.Single(f => f.GetProperty("name").GetString() == "unit").GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(w => w.GetString()!));
    }

    [Theory]
    [InlineData("0.00001")]
    [InlineData("100000000000000")]
    public async Task ANumberThatDoesNotFitIsRefusedAndItsPlaceNamed(string number)
    {
        var table = new ExportTable<decimal>("numbers", new(("value", typeof(decimal), r => r)), [1.5m, decimal.Parse(number, CultureInfo.InvariantCulture)], []);
        var message = (await Assert.ThrowsAsync<ExportException>(() => Data.BytesAsync(table, TableFormat.Parquet))).Message;
        Assert.Equal($"row 2, value: expected a number that decimal(18,4) holds, found {number}", message);
    }

    [Fact]
    public async Task ManyRowsGoInSeveralGroupsAndNoneIsLost()
    {
        const int Rows = 150_000;
        var table = new ExportTable<int>("numbers", new(("n", typeof(int), r => r), ("half", typeof(decimal), r => r / 2m)), Enumerable.Range(0, Rows), []);
        await WriteAsync(table);
        Assert.Equal(3, Scalar<long>($"(select count(distinct row_group_id) from parquet_metadata('{_folder["table.parquet"]}'))", one: true));
        Assert.Equal(((long)Rows * (Rows - 1) / 4m, (long)Rows), (Scalar<decimal>("sum(half)"), Scalar<long>("count(distinct n)")));
    }

    [Fact]
    public async Task ATableWithoutRowsHasItsColumns()
    {
        await WriteAsync(Data.Figures with { Records = [] });
        Assert.Equal((0L, (long)Coverage.Columns.Columns.Count), (Scalar<long>("count(*)"), Scalar<long>($"(select count(*) from (describe select * from '{_folder["table.parquet"]}'))", one: true)));
    }

    /// <summary>Each word stands once in a file, and rows have its number.</summary>
    [Theory]
    [InlineData("subject")]
    [InlineData("measure")]
    [InlineData("status")]
    public async Task WordsAreInADictionary(string column)
    {
        await WriteAsync(Data.Figures);
        Assert.Contains("DICTIONARY", Scalar<string>($"(select encodings::varchar from parquet_metadata('{_folder["table.parquet"]}') where path_in_schema = '{column}')", one: true), StringComparison.Ordinal);
    }

    private async Task WriteAsync<T>(ExportTable<T> table) => await File.WriteAllBytesAsync(_folder["table.parquet"], await Data.BytesAsync(table, TableFormat.Parquet));

    private T Scalar<T>(string expression, bool one = false)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = one ? $"select {expression}" : $"select {expression} from '{_folder["table.parquet"]}'";
        return (T)command.ExecuteScalar()!;
    }
}
