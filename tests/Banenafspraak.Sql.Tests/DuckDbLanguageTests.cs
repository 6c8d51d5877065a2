using System.Data;
using System.Data.Common;
using System.Globalization;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Sql.Tests;

public sealed class DuckDbLanguageTests : IDisposable
{
    private readonly DuckDbLanguage _sql = new(() => new Dictionary<string, DbDataReader>(StringComparer.Ordinal) { ["jobs"] = Jobs().CreateDataReader() });

    public void Dispose() => _sql.Dispose();

    [Fact]
    public void TheTablesOfTheCatalogueAreThere() => Assert.Equal("jobs", Value("select table_name from information_schema.tables"));

    [Fact]
    public void DecimalsStayExact()
    {
        Assert.Equal(0.30000000000000000003m, Value("select sum(value) from jobs"));
        Assert.Equal(typeof(decimal), Ask("select value from jobs").Columns[0].DataType);
    }

    [Fact]
    public void WhatIsNotKnownIsNull()
    {
        Assert.Equal(1L, Value("select count(*) from jobs where value is null"));
        Assert.Equal(DBNull.Value, Value("select value from jobs where name = 'c'"));
    }

    [Fact]
    public void DaysAreDays() => Assert.Equal(new DateTime(2024, 12, 31), Value("select max(day) from jobs where year(day) = 2024"));

    [Theory]
    [InlineData("select sum(n) from jobs", 6)]
    [InlineData("select count(*) from jobs", 3)]
    public void WholeNumbersAreNumbersThatOtherToolsKnow(string question, int expected) => Assert.Equal(expected, Convert.ToDecimal(Value(question), CultureInfo.InvariantCulture));

    [Fact]
    public void WhatIsNestedIsText() => Assert.Equal("[a, b, c]", Value("select list(name order by name) from jobs"));

    [Fact]
    public void TwoColumnsOfOneNameAreBothThere() => Assert.Equal(["name", "name_2"], Ask("select name, name from jobs").Columns.Cast<DataColumn>().Select(c => c.ColumnName));

    [Fact]
    public void OfSeveralQuestionsTheLastOneIsAnswered()
    {
        Assert.Equal(5, Value("create table five as select 5 as a; select a from five"));
        Assert.Null(_sql.Ask("create table six as select 6 as a", CancellationToken.None));
    }

    [Fact]
    public void AFaultIsToldWithItsLine()
    {
        var told = Assert.Throws<CellException>(() => _sql.Ask("select name\nfrom jobs\nwhere nothing = 1", CancellationToken.None));
        Assert.Equal(3, told.Line);
        Assert.Contains("nothing", told.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', told.Message);
    }

    [Fact]
    public void AQuestionThatTakesTooLongIsStoppedAndTheTablesStay()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        Assert.Throws<OperationCanceledException>(() => _sql.Ask("select sum(a.i * b.i) from range(10000000) a(i), range(10000000) b(i)", stop.Token));
        Assert.Equal(3L, Value("select count(*) from jobs"));
    }

    [Fact]
    public void ObjectsOfACellBecomeATable()
    {
        _sql.Take("mine", new[] { new { Name = "a\"; drop table jobs; --", N = (decimal?)1.25m, Day = new DateOnly(2024, 1, 2) }, new { Name = "b", N = (decimal?)null, Day = new DateOnly(2023, 1, 2) } });
        Assert.Equal(1.25m, Value("select sum(\"N\") from mine where year(\"Day\") = 2024 and \"Name\" like 'a%'"));
        Assert.Equal(3L, Value("select count(*) from jobs"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData(5)]
    [InlineData(null)]
    public void WhatHasNoRowsIsRefused(object? value) => Assert.Contains("expected a table", Assert.Throws<CellException>(() => _sql.Take("mine", value)).Message, StringComparison.Ordinal);

    [Fact]
    public void NothingIsFetchedFromANetwork() =>
        Assert.Equal("false", Value("select value from duckdb_settings() where name = 'autoinstall_known_extensions'"));

    private DataTable Ask(string question) => _sql.Ask(question, CancellationToken.None)!;

    private object Value(string question) => Ask(question).Rows[0][0];

    private static DataTable Jobs()
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("name", typeof(string));
        table.Columns.Add("n", typeof(int));
        table.Columns.Add("value", typeof(decimal));
        table.Columns.Add("day", typeof(DateTime));
        table.Rows.Add("a", 1, 0.1m, new DateTime(2024, 12, 31));
        table.Rows.Add("b", 2, 0.20000000000000000003m, new DateTime(2023, 12, 31));
        table.Rows.Add("c", 3, DBNull.Value, DBNull.Value);
        return table;
    }
}
