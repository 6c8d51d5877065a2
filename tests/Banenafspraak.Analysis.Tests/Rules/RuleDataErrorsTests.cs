namespace Banenafspraak.Analysis.Tests;

/// <summary>Every fault of data/rules is refused with its place.</summary>
public class RuleDataErrorsTests
{
    [Theory]
    [InlineData("parameters.csv", "2022-12-31,25.8,percent", "2022-12-31,,percent", "value", "expected a number; only what is open has none")]
    [InlineData("parameters.csv", "2013-12-31,,percent,,measured,open", "2013-12-31,25,percent,0,measured,open", "certainty", "only what has no value is open")]
    [InlineData("parameters.csv", "25.8,percent,1,", "25.8,percent,,", "decimals", "because the parameter has one")]
    [InlineData("parameters.csv", "rules/baseline/total/2012/regeling,measured over", "rules/baseline/total/2012/rival,measured over", "conflicts_with", "expected the id of another parameter")]
    [InlineData("parameters.csv", "1,set,letter,", "1,set,sure,", "certainty", "expected one of law, letter, public, derived, open")]
    [InlineData("provisions.csv", ",yes,workplace,hired-in,", ",maybe,workplace,hired-in,", "holds", "expected one of yes, no, open")]
    [InlineData("provisions.csv", ",open,-,-,-,open,\"Stcrt", ",yes,-,-,-,open,\"Stcrt", "holds", "because the certainty is open")]
    [InlineData("levy-suspension.csv", "2022-12-14,2026-01-01", "2022-12-14,2026", "no_levy_before", "expected a date")]
    public void AWrongCellIsLocated(string file, string right, string wrong, string column, string expected) =>
        Data.WithCopy("rules/" + file, text => text.Replace(right, wrong, StringComparison.Ordinal), folder =>
            Assert.Contains(Assert.Throws<DataException>(() => Dataset.Load(folder)).Errors, e => e.File == "rules/" + file && e.Line > 1 && e.Column == column && e.Expected.Contains(expected, StringComparison.Ordinal)));

    [Theory]
    [InlineData("topic", typeof(Topic))]
    [InlineData("holds", typeof(Ruling))]
    [InlineData("counts_at", typeof(CountsAt))]
    [InlineData("certainty", typeof(Certainty))]
    [InlineData("basis", typeof(Basis))]
    public void ClosedListsAreThoseOfTheCode(string column, Type words)
    {
        var inCode = (IReadOnlyList<string>)typeof(Vocabulary).GetMethod(nameof(Vocabulary.All))!.MakeGenericMethod(words).Invoke(null, null)!;
        var lists = Data.Set.Columns.Where(c => c.File.StartsWith("rules/", StringComparison.Ordinal) && c.Name == column).ToList();
        Assert.NotEmpty(lists);
        Assert.All(lists, list => Assert.Equal(inCode.Order(StringComparer.Ordinal), list.Allowed.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ProvisionsAreFoundByTheWordsOfTheCode() =>
        Assert.All(Data.Set.Rules.Provisions.On(Topic.Sector), p => Assert.Contains(p.Sector, new[] { Sectors.Markt, Sectors.Overheid }));
}
