namespace Banenafspraak.Analysis;

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
