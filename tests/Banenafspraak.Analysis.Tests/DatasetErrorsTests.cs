namespace Banenafspraak.Analysis.Tests;

/// <summary>Every fault of the data is refused with file, line, column and what was expected.</summary>
public class DatasetErrorsTests
{
    private const string Figures = "figures/kst-34352-299.csv";
    private const string FirstRow = "kst-34352-299/inleiding/p1/3,inleiding,p1/3,17,125.000,125000,job,target,totaal,total,-,2026,baseline,,exact,0,printed,extra banen";

    private const string Statement = "kst-34352-202/kwantitatieve-resultaten/p4/s1,kst-34352-202,kwantitatieve-resultaten,p4/s1,41,niet heeft gehaald,overheid,target,total,-,2019-12-31,not-met,,";

    [Theory]
    [InlineData(",job,target,", ",jobb,target,", "unit", "expected one of job, person")]
    [InlineData(",job,target,", ",job,goal,", "measure", "expected one of jobs, extra-jobs")]
    [InlineData(",totaal,total,", ",allen,total,", "subject", "expected an id of subjects.csv, found \"allen\"")]
    [InlineData(",totaal,total,", ",totaal,all,", "form", "expected one of -, total, formal")]
    [InlineData(",total,-,2026", ",total,about half,2026", "scope", "expected the pattern")]
    [InlineData(",total,-,2026", ",total,provisional+provisional,2026", "scope", "expected one of -, with-procurement")]
    [InlineData(",2026,baseline", ",in 2026,baseline", "period", "expected the pattern")]
    [InlineData(",2026,baseline", ",2026-02-30,baseline", "period", "expected a period")]
    [InlineData(",baseline,,exact", ",nulmeting,,exact", "relative_to", "expected the pattern")]
    [InlineData(",baseline,,exact", ",baseline,kst-1/t1/a/b,exact", "of", "expected the id of another figure or of a subject")]
    [InlineData(",exact,0,", ",roughly,0,", "qualifier", "expected one of exact, about")]
    [InlineData(",exact,0,", ",exact,1,", "decimals", "expected 0, as many as \"125.000\" shows")]
    [InlineData(",exact,0,", ",exact,none,", "decimals", "expected a plain integer")]
    [InlineData(",125.000,125000,", ",125.000,125001,", "value", "expected 125.000 as printed")]
    [InlineData(",125.000,125000,", ",125.000,-125000,", "value", "negative only for a change or growth")]
    [InlineData(",125.000,125000,", ",125.000,,", "value", "expected a number")]
    [InlineData(",125.000,125000,", ",l25.0O0,125000,", "printed", "expected one Dutch number or number word")]
    [InlineData(",125.000,125000,", ",,125000,", "printed", "expected a value, found an empty cell")]
    [InlineData(",printed,extra banen", ",unreadable,extra banen", "value", "expected an empty cell")]
    [InlineData("/p1/3,inleiding,p1/3,17", "/p1/3,inleiding,p1/3,0", "line", "expected a number from 1 to -")]
    [InlineData("/p1/3,inleiding,p1/3,17", "/p1/3,inleiding,p1/9,17", "id", "expected kst-34352-299/inleiding/p1/9")]
    [InlineData("kst-34352-299/inleiding/p1/3,inleiding,p1/3", "kst-34352-299/inleiding/p1/4,inleiding,p1/4", "id", "again (first on line 2)")]
    public void AWrongCellIsLocated(string right, string wrong, string column, string expected) =>
        Data.WithCopy(Figures, text => text.Replace(FirstRow, FirstRow.Replace(right, wrong, StringComparison.Ordinal), StringComparison.Ordinal), folder =>
        {
            var errors = Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors;
            var line = expected.Contains("first on line", StringComparison.Ordinal) ? 3 : 2;
            Assert.Contains(errors, e => e.File == Figures && e.Line == line && e.Column == column && e.Expected.Contains(expected, StringComparison.Ordinal));
        });

    [Theory]
    [InlineData(",overheid,target,", ",allen,target,", "subject", "expected an id of subjects.csv, found \"allen\"")]
    [InlineData(",kst-34352-202,kwantitatieve-resultaten,p4/s1,", ",kst-1,kwantitatieve-resultaten,p4/s1,", "letter", "expected a letter of letters.csv, found \"kst-1\"")]
    [InlineData(",p4/s1,", ",p4/s2,", "id", "expected kst-34352-202/kwantitatieve-resultaten/p4/s2")]
    [InlineData(",p4/s1,", ",p4/1,", "place", "expected the pattern")]
    [InlineData(",niet heeft gehaald,", ",dat de overheid het niet heeft gehaald,", "printed", "expected the pattern")]
    [InlineData(",target,", ",jobs,", "measure", "expected target, because the claim is not-met")]
    [InlineData(",2019-12-31,", ",2018..2019,", "period", "expected the end of a year or -, because the claim is not-met")]
    [InlineData(",target,total,-,2019-12-31,not-met,", ",jobs,total,-,2019-12-31,fell,", "period", "expected a span or -, because the claim is fell")]
    [InlineData(",not-met,", ",missed,", "claim", "expected one of met, not-met, rose, fell")]
    [InlineData(",total,-,2019", ",total,some-parts+most-parts,2019", "scope", "expected one of some-parts, most-parts and other-parts")]
    [InlineData(",total,-,2019", ",total,all-parts,2019", "scope", "expected the pattern")]
    [InlineData(",not-met,,", ",not-met,many,", "number", "expected a plain number")]
    public void AWrongCellOfAStatementIsLocated(string right, string wrong, string column, string expected) =>
        Data.WithCopy("statements.csv", text => text.Replace(Statement, Statement.Replace(right, wrong, StringComparison.Ordinal), StringComparison.Ordinal), folder =>
            Assert.Contains(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors, e => e.File == "statements.csv" && e.Line == 7 && e.Column == column && e.Expected.Contains(expected, StringComparison.Ordinal)));

    [Theory]
    [InlineData("id,section,place", "id,place,section", 1, "expected the header")]
    [InlineData(FirstRow, FirstRow + ",surplus", 2, "expected 18 cells, found 19")]
    [InlineData(FirstRow, "\"" + FirstRow, 2, "expected quotes only around whole cells")]
    public void AWrongRowIsLocated(string right, string wrong, int line, string expected) =>
        Data.WithCopy(Figures, text => text.Replace(right, wrong, StringComparison.Ordinal), folder =>
        {
            var errors = Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors;
            Assert.Contains(errors, e => e.File == Figures && e.Line == line && e.Expected.Contains(expected, StringComparison.Ordinal));
        });

    [Fact]
    public void AnIdOfAnotherFileIsRefusedWithItsPlace() =>
        Data.WithCopy("mentions/kst-34352-299.csv", text => text + "kst-34352-299/inleiding/p1/3,inleiding,p1/3,17,125.000,reference\n", folder =>
            Assert.Equal(("id", $"expected an id of its own, found that of {Figures}:2"), Assert.Single(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors) is var error ? (error.Column, error.Expected) : default));

    /// <summary>Line breaks inside cells count, and a text that other rows have too is told where it stands.</summary>
    [Fact]
    public void LinesAreThoseOfTheFile() =>
        Data.WithCopy(Figures, text => text.Replace(FirstRow, FirstRow.Replace("extra banen", "\"extra\nbanen\"", StringComparison.Ordinal), StringComparison.Ordinal).Replace("percent,share,", "percent,shares,", StringComparison.Ordinal), folder =>
        {
            var lines = File.ReadAllText(Path.Combine(folder, Figures)).Split('\n').Index().Where(l => l.Item.Contains("percent,shares,", StringComparison.Ordinal)).Select(l => (int?)l.Index + 1);
            Assert.Equal(lines, Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors.Where(e => e.Column == "measure").Select(e => e.Line));
        });

    [Fact]
    public void AllErrorsOfAFileAreToldAtOnceEachOnOneLine() =>
        Data.WithCopy(Figures, text => text.Replace(",procent", ",procent", StringComparison.Ordinal).Replace("percent,share,", "pct,shares,", StringComparison.Ordinal), folder =>
        {
            var error = Assert.Throws<DataException>(() => Dataset.Load(folder));
            Assert.Equal(6, error.Errors.Count(e => e.Column is "unit" or "measure"));
            Assert.Equal(error.Errors.Count, error.Message.Split(Environment.NewLine).Length);
        });

    [Fact]
    public void ARowWithSeveralFaultsTellsThemAll() =>
        Data.WithCopy(Figures, text => text.Replace(FirstRow, FirstRow.Replace(",job,target,totaal,", ",pct,target,allen,", StringComparison.Ordinal).Replace(",125000,", ",12x,", StringComparison.Ordinal), StringComparison.Ordinal), folder =>
            Assert.Equal("subject, unit, value", string.Join(", ", Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors.Select(e => e.Column).Order(StringComparer.Ordinal))));

    [Theory]
    [InlineData("datapackage.json", "{\"resources\": [", "expected valid JSON")]
    [InlineData("datapackage.json", "{\"resources\": [{\"path\": \"letters.csv\"}]}", "expected resources, each with a path")]
    [InlineData("figures/kst-1-1.csv", "id\nx\n", "expected the name of a letter")]
    [InlineData("surplus.csv", "id\nx\n", "expected a resource in datapackage.json that describes this file")]
    public void AFolderThatIsNotWholeIsRefused(string file, string content, string expected) =>
        Data.WithCopy(file, _ => content, folder =>
            Assert.Contains(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors, e => e.Expected.Contains(expected, StringComparison.Ordinal)));

    [Fact]
    public void APathInsideTheDataIsNeverOpened() =>
        Data.WithCopy("datapackage.json", text => text.Replace("\"letters.csv\"", "\"../../etc/passwd\"", StringComparison.Ordinal), folder =>
        {
            var error = Assert.Throws<DataException>(() => Dataset.Load(folder));
            Assert.Contains(error.Errors, e => e.Expected.Contains("expected the file ../../etc/passwd of a resource, found none", StringComparison.Ordinal));
        });

    [Fact]
    public void AMissingFolderIsNamed() =>
        Assert.Contains("nowhere", Assert.Throws<DataException>(() => Dataset.Load("nowhere")).Message, StringComparison.Ordinal);
}
