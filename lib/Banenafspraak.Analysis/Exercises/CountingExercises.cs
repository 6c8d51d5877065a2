namespace Banenafspraak.Analysis;

/// <summary>Who counts, what counts, and where.</summary>
internal static class CountingExercises
{
    private const string Nowhere = "nowhere";
    private const string Buyer = "That counts the job with the buyer of the service.";
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
        yield return Where(
            data,
            job with { Work = Employment.Procurement, Employer = Sectors.Markt, Workplace = "szw" },
            "the cleaner of a ministry",
            "A cleaning company employs someone who cleans the building of a ministry, under a contract for cleaning. In which sector does the job count?",
            "Who is the employer here, and what does the ministry buy: a person's work, or a service?",
            (Sectors.Overheid, $"{Buyer} The letter of 8 October 2018 says that it counts with the employer that offers the service."),
            (Nowhere, "It does count: not for the ministry, but for the employer that offers the service."));
    }

    private static Exercise Counts(Dataset data, JobDescription job, string topic, string question, string hint, string diagnosis)
    {
        var assessment = data.Rules.Jobs.Assess(job);
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
        var assessment = data.Rules.Jobs.Assess(job);
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
