namespace Banenafspraak.Analysis.Tests;

public class JobHoursTests
{
    private static readonly JobHours Hours = new(Data.Set.Parameters, new(2022, 12, 31));

    [Theory]
    [InlineData(25.5, 1)]
    [InlineData(51, 2)]
    [InlineData(12.75, 0.5)]
    [InlineData(0, 0)]
    public void AJobIsTwentyFiveAndAHalfHoursAWeek(double hours, double jobs)
    {
        Assert.Equal((decimal)jobs, Hours.JobsOfWeek((decimal)hours));
        Assert.Equal((decimal)hours, Hours.WeekOfJobs((decimal)jobs));
    }

    [Fact]
    public void ThirtySixHoursAreMoreThanOneJob() => Assert.Equal(1.41m, Math.Round(Hours.JobsOfWeek(36), 2));

    [Fact]
    public void AJobIs1331HoursAYear()
    {
        Assert.Equal(1, Hours.JobsOfYear(1331));
        Assert.Equal(2662, Hours.YearOfJobs(2));
    }

    [Fact]
    public void NegativeHoursAreRefused() => Assert.Throws<RuleException>(() => Hours.JobsOfWeek(-1));

    [Fact]
    public void ARuleThatDidNotExistYetGivesNoNumber()
    {
        var error = Assert.Throws<NotEstablishedException>(() => new JobHours(Data.Set.Parameters, new(2012, 12, 31)).JobsOfWeek(36));
        Assert.Contains("the first is of 2013-01-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownParameterNamesThoseThereAre() =>
        Assert.Contains("hours-per-job/week", Assert.Throws<NotEstablishedException>(() => Data.Set.Parameters.On("hours", new(2022, 1, 1))).Message, StringComparison.Ordinal);

    [Fact]
    public void TheHoursOfAMonthAreATwelfthOfAYearRounded() =>
        Assert.Equal(Math.Round(1331m / 12, 2), Data.Set.Parameters.On("hours-per-job/month", new(2022, 1, 1)).Quantity.Value);
}
