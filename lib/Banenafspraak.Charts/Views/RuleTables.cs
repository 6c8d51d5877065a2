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
            p => [p.Topic.Word().Plain(), p.Item, $"from {p.From.Year}", p.Note]);

    private static string Known(Provision provision) => $"{provision.Reference} ({provision.Certainty.Word()})";

    private static string When(Provision provision) => Words.Day(provision.From) + (provision.Until is { } until ? $" to {Words.Day(until)}" : "");
}

/// <summary>The numbers of the counting rules as tables.</summary>
public static class RuleNumbers
{
    /// <summary>The numbers whose names begin with a word, with their references, by date; one that is not established has a dash and the reason, or what is expected of it.</summary>
    /// <param name="caption">The caption.</param>
    /// <param name="data">The data set.</param>
    /// <param name="name">Such as "allocation-key".</param>
    /// <returns>A column that would say the same in every row is left out.</returns>
    public static Table Of(string caption, Dataset data, string name)
    {
        var known = data.Parameters.All.Where(p => p.Name.StartsWith(name, StringComparison.Ordinal)).ToList();
        var rows = known
            .Select(p => new Row(p.Name, p.Subject, p.From, DutchNumber.Format(p.Quantity.Value), p.Unit, p.Basis == Basis.Indicative ? "indicative only" : p.Basis.Word(), p.Reference))
            .Concat(data.Parameters.Open.Where(p => p.Name.StartsWith(name, StringComparison.Ordinal) && !known.Exists(k => (k.Name, k.Subject, k.From) == (p.Name, p.Subject, p.From)))
                .Select(p => new Row(p.Name, p.Subject, p.From, TableCell.Missing, p.Unit, "not established", p.Note)))
            .OrderBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.From).ToList();
        bool Differ(Func<Row, string> part) => rows.Select(part).Distinct(StringComparer.Ordinal).Skip(1).Any();
        List<Column> columns =
        [
            new("Number", r => r.Name, Differ(r => r.Name)), new("Of", r => r.Subject, Differ(r => r.Subject)), new("From", r => Words.Day(r.From)),
            new(TableColumn.Number("Value"), r => r.Value), new("Unit", r => r.Unit.Word().Plain()), new("Basis", r => r.Basis),
            new("Reference", r => AuditPage.ReferenceTo(r.Reference, data.Figures)),
        ];
        columns.RemoveAll(c => !c.Tells);
        return Table.Of(caption, [.. columns.Select(c => c.Head)]).WithRows(rows, r => [.. columns.Select(c => c.Cell(r))]);
    }

    /// <summary>The yearly targets of both sectors and together, and how much the last of these rises in a year.</summary>
    public static Table Targets(Dataset data)
    {
        string[] sectors = [Sectors.Markt, Sectors.Overheid, Subject.Whole];
        var years = data.Rules.Targets(Subject.Whole).Select(p => p.From.Year).ToList();
        return Table.Of("Targets: extra jobs at the end of each year", ["Year", .. sectors.Select(s => TableColumn.Number(s)), TableColumn.Number("rise, both")])
            .WithRows(years, (year) =>
            [
                $"{year}", .. sectors.Select(s => TableCell.From(data.Rules.Target(s, year).Quantity.Value)),
                years.Contains(year - 1) ? TableCell.From(data.Rules.TargetRise(Subject.Whole, year)) : TableCell.Missing,
            ]);
    }

    private sealed record Row(string Name, string Subject, DateOnly From, TableCell Value, Unit Unit, string Basis, string Reference);

    private sealed record Column(TableColumn Head, Func<Row, TableCell> Cell, bool Tells = true);
}
