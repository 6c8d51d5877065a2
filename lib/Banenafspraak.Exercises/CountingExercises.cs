using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>Who counts, what counts, and where.</summary>
internal static class CountingExercises
{
    private const string Nowhere = "nowhere";
    private static readonly string[] Sector = [Sectors.Markt, Sectors.Overheid, Nowhere];
    private static readonly string[] YesOrNo = ["yes", "no"];

    public static IEnumerable<Exercise> Of(Dataset data)
    {
        var job = new JobDescription { Group = TargetGroup.Wajong, Work = Employment.OwnContract, Employer = "gemeenten", Hours = PaidHours.AWeek(30), Year = 2022 };
        yield return Counts(
            data,
            job with { Group = TargetGroup.ParticipationWorkplace, Year = 2016 },
            "a group that came later",
            "In 2016 someone starts with a municipality. That the person cannot earn the minimum wage was measured at the workplace only (praktijkroute). Did this job count at the end of 2016?",
            "From which day does this group count? The table of groups has the date.",
            "The group exists, but it did not yet: a rule holds from a date.");
        yield return Counts(
            data,
            job with { Work = Employment.ShelteredWork },
            "sheltered work",
            "A municipality employs someone in sheltered work (beschut werk). Does this job count?",
            "Look at the kinds of work, not at the employer or the hours.",
            "The person has a disability and a paid job, but the law leaves this kind of work out.");
        yield return Where(
            data,
            job with { Group = TargetGroup.WswIndication, Work = Employment.WswPosting, Employer = Sectors.Markt, Workplace = "bzk" },
            "posted to a ministry",
            "A social workshop, which itself belongs to markt here, posts someone to a ministry (Wsw-detachering). In which sector does the job count?",
            "Hired-in work counts where the person actually works.",
            (Sectors.Markt, "That counts the job at the lender, on whose payroll the person is."),
            (Nowhere, "Wsw work counts as soon as the person is posted to an employer."));
        yield return Where(
            data,
            job with { Work = Employment.Agency, Employer = Sectors.Markt, Workplace = "zorg" },
            "through an agency",
            "An agency sends someone to work in a nursing home. In which sector does the job count?",
            "Hired-in work counts where the person works; so to which sector does care belong?",
            (Sectors.Overheid, "Care is paid for by public money, but its employers are no government employers."),
            (Nowhere, "Agency work counts: it is one of the two kinds of hired-in work."));
        yield return InHouse(data, job);
    }

    private static Exercise InHouse(Dataset data, JobDescription job)
    {
        decimal Jobs(JobDescription described) => data.Rules.Assess(described).Jobs!.Value;
        var before = Jobs(job with { Work = Employment.Procurement, Employer = Sectors.Markt, Workplace = "szw" });
        var after = Jobs(job with { Employer = "szw" });
        return new()
        {
            Topic = "cleaning taken in house",
            Question = $"A ministry ends its contract with a cleaning company and employs the same cleaner itself, for the same {DutchNumber.Format(job.Hours.Amount)} hours a week. How many jobs does that add to markt and overheid together?",
            Solution = Answer.Of(after - before),
            Decimals = 2,
            Reason = "One sector gains what the other loses: the job counted for the cleaning company and now counts for the ministry. The letter of 8 October 2018 says so too: it adds nothing.",
            Hint = "For whom did the job count before, and for whom does it count now? Then look at both sectors together.",
            Mistakes =
            [
                new(Answer.Of(after), "That is what overheid gains. The job did count before: for the employer that offered the service."),
                new(Answer.Of(-before), "That is what markt loses; overheid gains the same."),
                new(Answer.Of(1), "That counts the person, and forgets for whom the job counted before."),
            ],
        };
    }

    private static Exercise Counts(Dataset data, JobDescription job, string topic, string question, string hint, string diagnosis)
    {
        var assessment = data.Rules.Assess(job);
        var solution = Answer.Of(assessment.Outcome.Word());
        return new()
        {
            Topic = topic,
            Question = question,
            Solution = solution,
            Words = YesOrNo,
            Reason = Deciding(assessment),
            Hint = hint,
            Mistakes = [new(Answer.Of(YesOrNo.First(w => w != solution.Word)), diagnosis)],
        };
    }

    private static Exercise Where(Dataset data, JobDescription job, string topic, string question, string hint, params (string Word, string Diagnosis)[] mistakes)
    {
        var assessment = data.Rules.Assess(job);
        return new()
        {
            Topic = topic,
            Question = question,
            Solution = Answer.Of(assessment.Outcome == Ruling.No ? Nowhere : assessment.Sector),
            Words = Sector,
            Reason = string.Join(" ", assessment.Steps.Skip(1).Take(3).Select(s => s.ToString() + ".")),
            Hint = hint,
            Mistakes = [.. mistakes.Select(m => new Mistake(Answer.Of(m.Word), m.Diagnosis))],
        };
    }

    private static string Deciding(JobAssessment assessment) => assessment.Steps[^1] + ".";
}
