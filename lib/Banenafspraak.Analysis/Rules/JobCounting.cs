namespace Banenafspraak.Analysis;

public sealed partial class CountingRules
{
    /// <summary>Checks a job.</summary>
    /// <remarks>
    /// Source: Wfsv, articles 38b, 38c, 38g(2) and 122n; Regeling Wfsv, articles 3.30 to 3.34; kst-34352-299, section vorm-dienstverband; szw-2018-0000162377.
    /// The answer is a level over December of the measuring year; it becomes extra only against the baseline.
    /// </remarks>
    /// <exception cref="RuleException">The description contradicts itself, names an employer without a sector, or lies in a year without parameters.</exception>
    public JobAssessment Assess(JobDescription job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var day = Parameters.EndOf(job.Year);
        var hours = new JobHours(Parameters, day);
        hours.JobsOfWeek(0);
        var steps = new List<CountingStep>();

        if (Group(job, day, steps) == Ruling.No)
            return No();
        var work = Provisions.Find(Topic.Work, job.Work.Word(), day) ?? throw Missing(Topic.Work, job.Work.Word(), day);
        steps.Add(Step("Does work of this kind count?", work.Holds, work));
        if (work.Holds == Ruling.No)
            return No();
        var (place, sector) = Place(job, work, steps);
        var jobs = Count(job, hours, steps);
        if (jobs == 0)
            return No();
        var open = jobs is null || steps.Exists(s => s.Answer == Ruling.Open && s.Question != SectorQuestion);
        return new(job, open ? Ruling.Open : Ruling.Yes, steps, place, sector, work.Form, open ? null : jobs);

        JobAssessment No() => new(job, Ruling.No, steps, "", "", Form.None, 0);
    }

    private const string SectorQuestion = "In which sector does it count?";

    private Ruling Group(JobDescription job, DateOnly day, List<CountingStep> steps)
    {
        const string Question = "Is the person in the target group?";
        var group = Provisions.Find(Topic.Group, job.Group.Word(), day);
        if (group is null)
        {
            var first = Provisions.On(Topic.Group).Where(p => p.Item == job.Group.Word()).MinBy(p => p.From) ?? throw Missing(Topic.Group, job.Group.Word(), day);
            steps.Add(new(Question, Ruling.No, $"{first.Note}: a group from {first.From:yyyy-MM-dd} on", first.Reference, first.Certainty));
        }
        else if (job.InGroupSince is { } since && since > day)
            steps.Add(new(Question, Ruling.No, $"in the group from {since:yyyy-MM-dd} on, after the measurement", group.Reference, group.Certainty));
        else
            steps.Add(Step(Question, group.Holds, group));
        if (steps[^1].Answer != Ruling.No && job.LeftGroupIn is { } left)
            Leaver(left, day, steps);
        return steps[^1].Answer;
    }

    private void Leaver(int left, DateOnly day, List<CountingStep> steps)
    {
        const string Question = "Does the person still count after leaving the group?";
        RuleException.Require(left <= day.Year, $"Left the group: a year up to {day.Year} is allowed, not {left}.");
        var rule = Provisions.Find(Topic.Leaver, day) ?? throw Missing(Topic.Leaver, "t-plus-two", day);
        var last = Parameters.EndOf(left + 2);
        var limited = Provisions.On(Topic.Leaver).Where(p => p.Holds == Ruling.No).Max(p => p.Until);
        if (rule.Holds == Ruling.No && day <= last)
            steps.Add(new(Question, Ruling.Yes, $"counted until {last:yyyy-MM-dd}, the end of the second year after", rule.Reference, rule.Certainty));
        else if (rule.Holds == Ruling.Yes && last <= limited)
            steps.Add(new(Question, Ruling.Open, $"dropped out on {last:yyyy-MM-dd}, before the suspension; a return is not established", rule.Reference, Certainty.Open));
        else
            steps.Add(Step(Question, rule.Holds, rule));
    }

    private (string Place, string Sector) Place(JobDescription job, Provision work, List<CountingStep> steps)
    {
        var elsewhere = job.Workplace is not null && job.Workplace != job.Employer;
        RuleException.Require(
            elsewhere || work.CountsAt != CountsAt.Workplace,
            $"Workplace: work of the kind {job.Work.Word()} needs an employer elsewhere, where the person works.");
        var place = work.CountsAt == CountsAt.Workplace ? job.Workplace! : job.Employer;
        var counts = SectorOf(place, job.Year);
        if (elsewhere)
        {
            var other = place == job.Employer ? job.Workplace! : job.Employer;
            SectorOf(other, job.Year);
            steps.Add(new("For whom does it count?", Ruling.Yes, $"for {place}, not for {other}", work.Reference, work.Certainty));
        }
        var split = SectorSplitIn(job.Year);
        steps.Add(split.Holds == Ruling.Yes
            ? new(SectorQuestion, Ruling.Yes, $"{counts.Sector}: {counts.Note}", counts.Reference, counts.Certainty)
            : Step(SectorQuestion, split.Holds, split));
        return (place, split.Holds == Ruling.Yes ? counts.Sector : "");
    }

    private static decimal? Count(JobDescription job, JobHours hours, List<CountingStep> steps)
    {
        const string Question = "For how many jobs, over December?";
        const string Reference = "Regeling Wfsv, articles 3.32 and 3.33";
        if (job.Hours.Per == HoursPer.Year)
        {
            steps.Add(new(Question, Ruling.Open, "only the hours of December are measured, hours over the year do not tell them", Reference, Certainty.Law));
            return null;
        }
        var jobs = job.Hours.Per == HoursPer.Week ? hours.JobsOfWeek(job.Hours.Amount) : hours.JobsOfDecember(job.Hours.Amount);
        steps.Add(new(Question, jobs > 0 ? Ruling.Yes : Ruling.No, jobs > 0 ? $"{DutchNumber.Format(jobs, 2)} jobs at the end of {job.Year}" : "no paid hours in December", Reference, Certainty.Law));
        return jobs;
    }

    private static RuleException Missing(Topic topic, string item, DateOnly day) => new($"No provision on {item} ({topic.Word()}) on {day:yyyy-MM-dd}.");

    private static CountingStep Step(string question, Ruling answer, Provision provision) => new(question, answer, provision.Note, provision.Reference, provision.Certainty);
}

/// <summary>One check of a job, with its answer and source.</summary>
/// <param name="Question">What is checked.</param>
/// <param name="Answer">Yes, no, or open.</param>
/// <param name="Reason">Why, in own words.</param>
/// <param name="Reference">Article or letter.</param>
/// <param name="Certainty">How the rule is known.</param>
public sealed record CountingStep(string Question, Ruling Answer, string Reason, string Reference, Certainty Certainty)
{
    /// <summary>One line: question, answer, reason and reference.</summary>
    public override string ToString() => $"{Question} {Answer.Word()}: {Reason} ({Reference})";
}

/// <summary>Whether a job counts, for whom, and why.</summary>
/// <param name="Job">The job.</param>
/// <param name="Outcome">Whether it counts.</param>
/// <param name="Steps">The checks in the order a person would make them; the last one decided where the outcome is no.</param>
/// <param name="CountsFor">Id of the employer it counts for; empty where it does not count.</param>
/// <param name="Sector">Its sector; empty where the job does not count, or where it is open whether sectors are still counted apart.</param>
/// <param name="Form">Formal or hired-in; none where it does not count.</param>
/// <param name="Jobs">Jobs it counts for, not rounded; 0 where it does not count, null where that is open.</param>
public sealed record JobAssessment(
    JobDescription Job,
    Ruling Outcome,
    IReadOnlyList<CountingStep> Steps,
    string CountsFor,
    string Sector,
    Form Form,
    decimal? Jobs)
{
    /// <summary>The reasons, one a line.</summary>
    public string Explanation => string.Join('\n', Steps);
}
