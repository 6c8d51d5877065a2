using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>An audit as tables: findings, relations, and which figures they check. Rows have names, so that an id anywhere can lead to its row.</summary>
public static class AuditTables
{
    /// <summary>One row a finding, errors first: the arithmetic, the figures that would explain it with their places, and what a person decided.</summary>
    public static Table Findings(string caption, IEnumerable<Finding> findings) =>
        Table.Of(caption, "Finding", "Arithmetic", "Severity", "Figures", "Origin", "Review", "Relations")
        .WithRows(findings, f => AuditPage.Anchor(f.Id), f =>
        [
            TableCell.Place(f.Id), YearTables.Told(f), f.Severity.Word(), TableCell.Places(f.Figures.Select(x => AuditPage.PlaceOf(x, f.Figures[0].Letter))),
            f.Origin.Word(), Review(f), TableCell.Places(f.Relations.Select(r => AuditPage.PlaceOf(r))),
        ]);

    /// <summary>One row an error in a publication: what is printed, what should be and how that is known, why, what was decided, who was told, and where the publisher corrects it.</summary>
    public static Table Corrections(string caption, IEnumerable<Correction> corrections) =>
        Table.Of(caption, Texts.Correction, Texts.CorrectionPlace, Texts.CorrectionPrinted, Texts.CorrectionShouldBe, Texts.Status, Texts.CorrectionReason, Texts.CorrectionDecision, Texts.CorrectionTold, Texts.CorrectionSource)
        .WithRows(corrections, c =>
        [
            TableCell.Place(c.Id, c.Id.StartsWith("findings/", StringComparison.Ordinal) ? AuditPage.LinkTo(c.Id) : null), OrNone($"{c.Letter} {c.Place}".Trim()), OrNone(c.Printed), OrNone(c.ShouldBe),
            OrNone(c.Status?.Word().Plain()), c.Reason, c.Decision is null ? TableCell.Missing : Decided(c), OrNone(c.Told), OrNone(c.Source),
        ]);

    /// <summary>How many relations of each kind have each verdict, letter by letter; a kind that no letter has is a row of dashes.</summary>
    public static Table Kinds(string caption, Audit audit)
    {
        var verdicts = Enum.GetValues<Verdict>();
        TableCell[] Counts(IReadOnlyCollection<AuditRelation> relations) =>
            [.. verdicts.Select(v => Words.Count(relations.Count(r => r.Verdict == v))), Words.Count(relations.Count)];

        var byKind = audit.Relations.ToLookup(r => r.Kind);
        return Table.Of(caption, ["Kind", "Letter", .. verdicts.Select(v => TableColumn.Number(v.Word().Plain())), TableColumn.Number("all")])
            .WithRows(
                Enum.GetValues<RelationKind>().SelectMany(k => byKind[k].GroupBy(r => r.Letter, StringComparer.Ordinal).Select(g => (Kind: k, Letter: g.Key, Relations: g.ToList())).DefaultIfEmpty((Kind: k, Letter: "", Relations: new List<AuditRelation>()))),
                g => [g.Kind.Word().Plain(), g.Letter, .. Counts(g.Relations)])
            .WithRow(["all kinds", "all letters", .. Counts(audit.Relations)]);
    }

    /// <summary>One row a relation: what is computed from what, what is published, and the verdict, with a remark where the arithmetic alone does not explain it.</summary>
    public static Table Relations(string caption, IEnumerable<AuditRelation> relations) =>
        Table.Of(caption, "Relation", "Kind", "Verdict", "Arithmetic", TableColumn.Number("Published"), TableColumn.Number("Interval"), "Remark", "Figures")
        .WithRows(relations, r => AuditPage.Anchor(r.Id), r =>
        [
            TableCell.Place(r.Id), r.Kind.Word().Plain(), TableCell.Verdict(r.Verdict.Word()), Words.Arithmetic(r.Deciding.Formula) + Result(r.Deciding),
            r.Deciding.Output is { } output ? Words.Printed(output) : r.Published is { } published ? DutchNumber.Format(published) : TableCell.Missing,
            r.Deciding.Computed?.Interval, r.Remark, TableCell.Places(r.Figures.Select(f => AuditPage.PlaceOf(f, r.Letter))),
        ]);

    /// <summary>How many figures of each measure are confirmed, explained, disputed and unchecked, letter by letter.</summary>
    public static Table Coverage(string caption, Audit audit)
    {
        TableCell[] Counts(CoverageCounts c) => [Words.Count(c.Confirmed), Words.Count(c.Explained), Words.Count(c.Disputed), Words.Count(c.Unchecked), Words.Count(c.Figures)];
        return Table.Of(caption, ["Letter", "Measure", .. Enum.GetValues<FigureStatus>().Select(s => TableColumn.Number(Words.Of(s))), TableColumn.Number("all")])
            .WithRows(audit.Coverage.ByMeasure, c => [c.Letter, c.Measure.Word().Plain(), .. Counts(c.Counts)])
            .WithRow(["all letters", "all measures", .. Counts(audit.Coverage.Total)]);
    }

    /// <summary>The figures that a relation checks, each with those relations.</summary>
    public static Table Checked(string caption, Audit audit)
    {
        var relations = audit.Relations.Where(r => r.IsDecided).SelectMany(r => r.Figures.Select(f => (f.Id, Relation: r))).ToLookup(p => p.Id, p => p.Relation, StringComparer.Ordinal);
        return Table.Of(caption, "Figure", "What it is", TableColumn.Number("Printed"), "Status", "Checked by")
            .WithRows(
                audit.Coverage.Figures.Where(f => f.Status != FigureStatus.Unchecked),
                f => AuditPage.Anchor(f.Figure.Id),
                f => [TableCell.Place(f.Figure.Id), Words.Of(f.Figure), Words.Printed(f.Figure), Words.Of(f.Status), TableCell.Places(relations[f.Figure.Id].Select(r => AuditPage.PlaceOf(r)))]);
    }

    /// <summary>The figures that nothing checks, each with what would have to be published to check it.</summary>
    public static Table Unchecked(string caption, Audit audit) =>
        Table.Of(caption, "Figure", "What it is", TableColumn.Number("Printed"), "What it would take")
            .WithRows(
                audit.Coverage.Figures.Where(f => f.Status == FigureStatus.Unchecked),
                f => AuditPage.Anchor(f.Figure.Id),
                f => [TableCell.Place(f.Figure.Id), Words.Of(f.Figure), Words.Printed(f.Figure), f.Needs]);

    /// <summary>What letters claim without a number, each with its place and what published numbers say of it.</summary>
    public static Table Statements(string caption, IEnumerable<JudgedStatement> statements) =>
        Table.Of(caption, Texts.StatementHeader, Texts.StatementWords, Texts.Status, Texts.StatementNumbers, Texts.StatementPlace, Texts.StatementFrom, Texts.Note)
        .WithRows(statements, s => AuditPage.Anchor(s.Statement.Id), s =>
        [
            Texts.FormatStatementSaid(what: Words.Of(s.Statement), claim: Words.Of(s.Statement.Claim)), s.Statement.Printed, Words.Of(s.Status), s.Explanation,
            AuditPage.PlaceOf(s), TableCell.Places(s.Sources.Select(id => AuditPage.PlaceOf(id, s.Statement.Letter))), s.Statement.Note,
        ]);

    private static string Result(RelationInstance way) =>
        way.Computed is { } computed ? $" = {DutchNumber.Format(Math.Round(computed.Value, 2))}{(way.OutputVariable.Unit == Unit.Percent ? "%" : "")}" : "";

    private static TableCell OrNone(string? text) => string.IsNullOrEmpty(text) ? TableCell.Missing : text;

    private static string Decided(Correction row) => $"{row.Decision?.Word().Plain()}, {row.DecidedBy}, {Words.Day(row.Date ?? default)}";

    private static TableCell Review(Finding finding) => finding switch
    {
        { Review: { } review } => $"{Decided(review)}: {review.Reason}",
        { NeedsReview: true } => "not reviewed",
        _ => TableCell.Missing,
    };
}

/// <summary>Pictures of an audit.</summary>
public static class AuditCharts
{
    /// <summary>What is checked and what is not: the figures of each letter by how they came out, on top of each other.</summary>
    /// <exception cref="ArgumentException">There are no figures.</exception>
    public static Chart Coverage(Audit audit)
    {
        var all = audit.Coverage.Total;
        IEnumerable<Point> Of(Func<CoverageCounts, int> part) => audit.Coverage.ByLetter.Select(l => Point.At(l.Letter, part(l.Counts)));

        return Chart.StackedBars(
                Texts.FormatCoverageTitle(
                    all: DutchNumber.Format(all.Figures), confirmed: DutchNumber.Format(all.Confirmed), contradicted: DutchNumber.Format(all.Disputed + all.Explained), left: DutchNumber.Format(all.Unchecked)),
                Texts.CoverageDescription,
                NumberFormat.Count(Texts.Figures))
            .WithCategories(Texts.Letter)
            .WithSeries(Texts.CoverageConfirmed, Of(c => c.Confirmed))
            .WithSeries(Texts.CoverageExplained, Of(c => c.Explained))
            .WithSeries(Texts.StatusDisputed, Of(c => c.Disputed))
            .WithSeries(Texts.CoverageUnchecked, Of(c => c.Unchecked))
            .Draw();
    }
}
