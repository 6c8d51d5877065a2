using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The provisions of the counting rules as tables, the checks of a job, and what is open.</summary>
public static class RuleTables
{
    /// <summary>Who counts: the groups of people, each from its date.</summary>
    public static Table Groups(Dataset data) =>
        Table.Of("Who counts: the groups of article 38b", "Group", "Counts", "From", "Who", "Reference")
        .WithRows(data.Rules.Provisions.On(Topic.Group), p => [p.Item, p.Holds.Word(), When(p), p.Note, Known(p)]);

    /// <summary>Which work counts, for whom, and in which form.</summary>
    public static Table Work(Dataset data) =>
        Table.Of("Which work counts, and where", "Work", "Counts", "As", "What it is", "Reference")
        .WithRows(data.Rules.Provisions.On(Topic.Work), p =>
        [
            p.Item, p.CountsAt == CountsAt.None ? p.Holds.Word() : $"at the {p.CountsAt.Word()}", p.Form == Form.None ? TableCell.Missing : p.Form.Word(), p.Note,
            Known(p),
        ]);

    /// <summary>Which employers belong to which sector; those that one sentence tells stand in one row.</summary>
    public static Table Employers(Dataset data) =>
        Table.Of("Which employers belong to which sector", "Employers", "Sector", "In words", "Reference")
        .WithRows(
            data.Rules.Provisions.On(Topic.Sector).GroupBy(p => (p.Sector, p.Note, p.Reference)).Select(g => g.ToList()),
            g => [string.Join(", ", g.Select(p => p.Item)), g[0].Sector, g[0].Note, Known(g[0])]);

    /// <summary>The checks of one job, in the order a person would make them.</summary>
    public static Table Steps(JobAssessment assessment)
    {
        var whom = assessment.CountsFor == assessment.Sector ? "" : $"for {assessment.CountsFor}, ";
        var result = assessment.Outcome switch
        {
            Ruling.Yes => $"This job counts {whom}in the sector {assessment.Sector}, as {assessment.Form.Word()}: {DutchNumber.Format(assessment.Jobs ?? 0, 2)} jobs",
            Ruling.No => "This job does not count",
            _ => "Whether this job counts is not established",
        };
        return Table.Of(result, "Check", "Passed", "Why", "Reference")
            .WithRows(assessment.Steps, s => [s.Question, s.Answer.Word(), s.Reason, s.Reference]);
    }

    /// <summary>What the rules do not establish, by name and subject, with the years it is open for.</summary>
    public static Table Open(Dataset data) =>
        Table.Of("Not established", "What", "Of", "For", "What is known")
        .WithRows(
            data.Parameters.Open.GroupBy(p => (p.Name, p.Subject, p.Note)).Select(g => g.ToList()),
            g => [g[0].Name, g[0].Subject, string.Join(", ", g.Select(p => p.From.Year)), g[0].Note])
        .WithRows(
            data.Rules.Provisions.All.Where(p => p.Holds == Ruling.Open),
            p => [p.Topic.Word().Replace('-', ' '), p.Item, $"from {p.From.Year}", p.Note]);

    private static string Known(Provision provision) => $"{provision.Reference} ({provision.Certainty.Word()})";

    private static string When(Provision provision) => Day(provision.From) + (provision.Until is { } until ? $" to {Day(until)}" : "");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
