using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>What one job is: paid hours, measured over December.</summary>
internal static class HoursExercises
{
    private const decimal Part = 20;
    private const decimal First = 12;
    private const decimal Second = 15;
    private const decimal FullTime = 36;
    private const int Year = 2022;

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        var hours = data.Rules.Hours(Year);
        var one = Text(hours.WeekOfJobs(1));
        var together = First + Second;
        yield return new()
        {
            Topic = "one person, part-time",
            Question = $"Someone of the target group has a contract of {Text(Part)} paid hours a week. How many jobs is that?",
            Solution = Answer.Of(hours.JobsOfWeek(Part)),
            Decimals = 2,
            Reason = $"{Text(Part)} / {one} = {Text(hours.JobsOfWeek(Part), 2)}: a job is a number of paid hours (kst-34352-299, notes 2 and 5).",
            Hint = $"One job is {one} paid hours a week: how often does that go into {Text(Part)}?",
            Mistakes =
            [
                new(Answer.Of(1), "That counts persons. The agreement counts hours, so a person can be less or more than one job."),
                new(Answer.Of(Part / FullTime), $"That divides by a full-time week of {Text(FullTime)} hours: it is an fte, not a job of the agreement."),
                new(Answer.Of(hours.WeekOfJobs(1) / Part), "The division is upside down."),
            ],
        };
        yield return new()
        {
            Topic = "two people, part-time",
            Question = $"One colleague works {Text(First)} paid hours a week, another {Text(Second)}. How many jobs do they make together?",
            Solution = Answer.Of(hours.JobsOfWeek(together)),
            Decimals = 2,
            Reason = $"({Text(First)} + {Text(Second)}) / {one} = {Text(hours.JobsOfWeek(together), 2)}: hours are added up before anything is rounded.",
            Hint = "Add up the hours first; do not round on the way.",
            Mistakes =
            [
                new(Answer.Of(2), "That counts persons, or contracts. The agreement counts paid hours."),
                new(Answer.Of(1), "That is rounded to whole jobs. Hours are added up over everyone; rounding comes at the end, if at all."),
                new(Answer.Of(together / FullTime), $"That divides by a full-time week of {Text(FullTime)} hours."),
            ],
        };
        yield return December(data, hours);
    }

    private static Exercise December(Dataset data, JobHours hours)
    {
        var job = new JobDescription { Group = TargetGroup.Wajong, Work = Employment.OwnContract, Employer = "gemeenten", Hours = PaidHours.InDecember(0), Year = Year };
        var full = hours.JobsOfWeek(FullTime);
        return new()
        {
            Topic = "a contract that ended in November",
            Question = $"Someone worked {Text(FullTime)} hours a week for a municipality from January {Year}. The contract ended on 30 November. For how many jobs does this count in the result over {Year}?",
            Solution = Answer.Of(data.Rules.Assess(job).Jobs!.Value),
            Decimals = 2,
            Reason = "Paid hours are measured in December (Regeling Wfsv, article 3.33), and there were none. A result \"over a year\" is the level at its end.",
            Hint = "Which month is measured?",
            Mistakes =
            [
                new(Answer.Of(full * 11 / 12), "That is the average over the year. The result is a level, measured over one month."),
                new(Answer.Of(full), "That counts the contract as if it still ran at the end of the year."),
                new(Answer.Of(1), "That counts the person, and a month that is not measured."),
            ],
        };
    }

    private static string Text(decimal number, int? decimals = null) => DutchNumber.Format(number, decimals);
}
