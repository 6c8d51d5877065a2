namespace Banenafspraak.Analysis.Tests;

/// <summary>What the published variables and expectations of the quota say of each other.</summary>
public class QuotaFormulaTests
{
    private static readonly Parameters Parameters = Data.Set.Parameters;

    [Theory]
    [InlineData(984_312, true)]
    [InlineData(985_000, true)]
    [InlineData(985_913, true)]
    [InlineData(984_311, false)]
    [InlineData(985_914, false)]
    public void OneNumberOfJobsGivesAllExpectationsOf2018(int allJobs, bool gives)
    {
        // The expectations were published with the baseline of the text of 2017.
        var a = Parameters["rules/quota-formula/a/overheid/2017"].Quantity.Value;
        var expectations = Parameters.All.Where(p => p is { Name: "quota-percentage", Basis: Basis.Indicative }).ToList();
        Assert.Equal(5, expectations.Count);
        Assert.Equal(gives, expectations.TrueForAll(p => p.Quantity.Value == CountingRules.QuotaPercentage(a, Of("quota-formula/b", p.From.Year, "overheid"), Of("hours-per-job/year", p.From.Year), allJobs, Of("average-employee/year", p.From.Year))));
    }

    [Theory]
    [InlineData("overheid")]
    [InlineData("markt")]
    public void ExtraJobsOfTheFormulaAreTheMeanOfTwoTargetsFrom2018On(string sector)
    {
        var years = Enumerable.Range(2017, 10).Where(y => Of("quota-formula/b", y, sector) == (Target(y - 1) + Target(y)) / 2);
        Assert.Equal(Enumerable.Range(2018, 9), years);

        decimal Target(int year) => Data.Set.Rules.Target(sector, year).Quantity.Value;
    }

    [Fact]
    public void AQuotientWithoutEndIsRoundedDownExactly()
    {
        Assert.Equal(33.33m, RoundedDown.Quotient(100, 3, 2));
        Assert.Equal(1, RoundedDown.Quotient(3 * (1m / 3m * 3m), 3 * (1m / 3m * 3m), 2));
        Assert.Equal(0.3m, RoundedDown.Quotient(0.9m, 3, 1));
    }

    private static decimal Of(string name, int year, string subject = Subject.Whole) => Parameters.OfYear(name, year, subject).Quantity.Value;
}
