using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>Quota percentage, quota target, shortage and levy, for invented employers.</summary>
internal static class QuotaExercises
{
    private const decimal AllJobs = 1_000_000;
    private const decimal Workforce = 1_500;
    private const decimal AllHours = 300_000;
    private const decimal TargetGroupHours = 3_000;

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        yield return Percentage(data);
        yield return Target(data);
        yield return Shortage(data);
        yield return Levy(data);
    }

    private static Exercise Percentage(Dataset data)
    {
        const int Year = 2019;
        decimal Of(string name, string subject = Subject.Whole) => data.Parameters.OfYear(name, Year, subject).Quantity.Value;
        decimal a = Of("quota-formula/a", Sectors.Overheid), b = Of("quota-formula/b", Sectors.Overheid), c = Of("hours-per-job/year"), e = Of("average-employee/year");
        var unrounded = 100 * (a + b) * c / (AllJobs * e);
        var percentage = data.Rules.QuotaPercentage(Sectors.Overheid, Year, AllJobs);
        return new()
        {
            Topic = "the quota percentage",
            Question = $"Suppose government employers have {Text(AllJobs)} jobs in all. By the formula of {Year} they owe ({Text(a)} + {Text(b)}) jobs of {Text(c)} hours a year, out of {Text(AllJobs)} employees of {Text(e)} hours. Which quota percentage follows?",
            Solution = Answer.Of(percentage),
            Decimals = 2,
            IsExact = true,
            Reason = $"The quotient is {Text(unrounded, 4)}%, and the law rounds it down to two decimals (Wfsv, article 38f(1)).",
            Hint = "Hours that are owed divided by all hours; then think of how the law rounds.",
            Mistakes =
            [
                new(Answer.Of(Math.Round(unrounded, 2)), "That is rounded to the nearest. The law rounds down."),
                new(Answer.Of(Math.Round(unrounded, 4)), "The law keeps two decimals."),
                new(Answer.Of(decimal.Floor(10_000 * (a + b) / AllJobs) / 100), "That divides jobs by employees. They do not have the same hours, so hours are divided by hours."),
                new(Answer.Of(decimal.Floor(unrounded * 10_000 / 100) / 10_000), "That is a fraction; a percentage is asked for."),
            ],
        };
    }

    private static Exercise Target(Dataset data)
    {
        var percentage = data.Figures["kst-34352-348/gemeenten-cijfermatige-realisatie/p2/5"].Value!.Value;
        var workforce = Quantity.Set(Workforce);
        decimal With(bool conversion) => data.Rules.QuotaTarget(workforce, percentage, conversion, 2024).Value;
        decimal week = data.Parameters.OfYear("full-time-hours/week", 2024).Quantity.Value, job = data.Rules.Hours(2024).WeekOfJobs(1);
        return new()
        {
            Topic = "a quota target with conversion",
            Question = $"An organisation has {Text(Workforce)} fte of {Text(week)} hours and a quota percentage of {Text(percentage)}%. How many jobs of {Text(job)} hours does it owe, if fte are converted to jobs?",
            Solution = Answer.Of(With(conversion: true)),
            Decimals = 1,
            Reason = $"{Text(Workforce)} × {Text(percentage)}% × {Text(week)} / {Text(job)} = {Text(With(conversion: true), 1)}. No source says the conversion in words; it appears from a printed target.",
            Hint = "The percentage gives fte that are owed; an fte has more hours than a job, so there must be more jobs than fte.",
            Mistakes =
            [
                new(Answer.Of(With(conversion: false)), "The conversion is forgotten: this is in fte, not in jobs."),
                new(Answer.Of(With(conversion: false) * job / week), "The conversion is upside down: an fte is more than one job."),
                new(Answer.Of(Workforce * week / job), "That converts the whole workforce and forgets the percentage."),
            ],
        };
    }

    private static Exercise Shortage(Dataset data)
    {
        var (employer, percentage) = Employer(data);
        var hours = data.Rules.Hours(2022).YearOfJobs(1);
        decimal owed = AllHours * percentage / 100, unrounded = (owed - TargetGroupHours) / hours, shortage = data.Rules.Shortage(employer, 2022);
        return new()
        {
            Topic = "the shortage of an employer",
            Question = $"{Described(percentage)} How many jobs is it short?",
            Solution = Answer.Of(shortage),
            Decimals = 1,
            IsExact = true,
            Reason = $"({Text(AllHours)} × {Text(percentage)}% - {Text(TargetGroupHours)}) / {Text(hours)} = {Text(unrounded, 3)}, rounded down to one decimal (Wfsv, article 38g(3); Besluit Wfsv, article 2.23).",
            Hint = "Hours that are owed, minus hours that are there, in jobs of a year; the shortage is rounded down.",
            Mistakes =
            [
                new(Answer.Of(Math.Round(unrounded, 1)), "That is rounded to the nearest, or up. The shortage is rounded down."),
                new(Answer.Of(Math.Round(unrounded, 2)), "The shortage keeps one decimal."),
                new(Answer.Of(decimal.Floor(owed / hours * 10) / 10), "That is all that it owes: the hours that it already has are not taken off."),
                new(Answer.Of(owed - TargetGroupHours), "That is in hours; jobs are asked for."),
            ],
        };
    }

    private static Exercise Levy(Dataset data)
    {
        var (employer, percentage) = Employer(data);
        var levy = data.Rules.Levy(Sectors.Overheid, 2022, employer);
        return new()
        {
            Topic = "the levy",
            Question = $"{Described(percentage)} It is a government employer. How much quota levy did it have to pay over 2022, in euro?",
            Solution = Answer.Of(levy.Due!.Value),
            Reason = $"{Text(levy.Shortage)} jobs would come to {Text(levy.Amount)} euro, but: {levy.Reason}.",
            Hint = "The amount is a shortage times a rate; but was the levy collected over that year?",
            Mistakes = [new(Answer.Of(levy.Amount), "That is what the shortage comes to. The article on suspension (122na) is forgotten.")],
        };
    }

    private static (EmployerHours Employer, decimal Percentage) Employer(Dataset data)
    {
        var percentage = data.Figures["kst-34352-202/kwantitatieve-resultaten/p3/2"].Value!.Value;
        return (new(AllHours, TargetGroupHours, percentage), percentage);
    }

    private static string Described(decimal percentage) =>
        $"An employer pays {Text(AllHours)} hours a year, {Text(TargetGroupHours)} of them to people of the target group. Suppose a quota percentage of {Text(percentage)}%.";

    private static string Text(decimal number, int? decimals = null) => DutchNumber.Format(number, decimals);
}
