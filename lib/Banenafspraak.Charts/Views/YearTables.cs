using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>The results of one year as tables: who met the target, what other sources say, what the audit found.</summary>
public static class YearTables
{
    /// <summary>One row a sector or ministry: whether the target was met, the rate as printed and as computed, jobs, and target.</summary>
    public static Table Results(string caption, IEnumerable<SubjectResult> results) =>
        Table.Of(caption, Texts.ResultOf, Texts.TargetMet, TableColumn.Number(Texts.RatePrinted), TableColumn.Number(Texts.RateComputed), TableColumn.Number(Texts.Jobs), TableColumn.Number(Texts.TargetHeader))
        .WithRows(results, r =>
        [
            r.Subject.Id, r.ContradictsItself ? Texts.ContradictsItself : Met(r.IsMet), Printed(r.PrintedRate),
            Computed(r) is { } rate ? DutchNumber.Format(rate.Value, 1) + "%" : TableCell.Missing, Printed(r.Jobs), Printed(r.Target),
        ]);

    /// <summary>Who is who: the short name that tables and charts use, and the full one in Dutch and English.</summary>
    public static Table Names(string caption, IEnumerable<SubjectResult> results) =>
        Table.Of(caption, "Short", "Name", "In English")
        .WithRows(results, r => [r.Subject.Id, r.Subject.Name, r.Subject.EnglishName]);

    /// <summary>
    /// Extra jobs of markt, overheid and both at the end of a year as public sources give them, beside the target and what letters say of it in words.
    /// The caption answers whether the sectors met their targets.
    /// </summary>
    public static Table National(Dataset data, int year)
    {
        var results = NationalResult.OfSectors(data, year).Append(NationalResult.Of(data, Subject.Whole, year)).Where(r => r.Result is not null || r.Target is not null);
        return Table.Of(TargetsMet(data, year), Texts.ResultOf, Texts.TargetMet, TableColumn.Number(Texts.ExtraJobsHeader), TableColumn.Number(Texts.TargetHeader), Texts.LetterSays, Texts.Status, Texts.Source, Texts.Note)
            .WithRows(results, r =>
            [
                r.Sector, r.Target is null ? TableCell.Missing : r.IsKnown || r.IsMetOrClaimed is null ? Met(r.IsMet) : Texts.FormatInWords(answer: Met(r.IsMetOrClaimed)),
                r.Result?.Value, r.Target?.Value, TableCell.Places(r.Claims.Select(AuditPage.PlaceOf)),
                r.Result?.Status.Plain() ?? Texts.NotPublished, r.Result is null ? null : Words.Clauses(r.Result.Source, Words.OtherSources(r)), r.Result?.Note,
            ]);
    }

    /// <summary>Whether the sectors met their targets of a year, in one sentence: by their numbers, or, where none is published, as letters say in words.</summary>
    public static string TargetsMet(Dataset data, int year)
    {
        var sectors = NationalResult.OfSectors(data, year);
        List<string> Where(bool? isMet) => [.. sectors.Where(s => s.IsMetOrClaimed == isMet).Select(s => s.Sector)];
        var (met, missed, open) = (Where(true), Where(false), Where(null));
        var claimed = sectors.Where(s => !s.IsKnown && s.IsMetOrClaimed is not null).ToList();
        return Words.Title(
            (met, missed) switch
            {
                ([], []) => null,
                ([], [var first, var second]) => Texts.FormatHeadNeither(year: year, first: first, second: second),
                ([], _) => Texts.FormatHeadNone(year: year, sectors: Words.Joined(missed)),
                ([var one], []) => Texts.FormatHeadOne(year: year, sector: one),
                (_, []) => Texts.FormatHeadAll(year: year, sectors: Words.Joined(met)),
                _ => Texts.FormatHeadMixed(year: year, met: Words.Joined(met), missed: Words.Joined(missed)),
            },
            claimed.Count == 0 ? null : Texts.FormatHeadClaimed(letter: Words.Joined(claimed.SelectMany(s => s.Claims).Select(c => c.Statement.Letter).Distinct(StringComparer.Ordinal)), sectors: Words.Joined(claimed.Select(s => s.Sector))),
            open.Count == 0 ? null : Texts.FormatHeadOpen(year: year, sectors: Words.Joined(open)));
    }

    /// <summary>What is known of both sectors together where no number of them was published: the note of the series, as a sentence; empty elsewhere.</summary>
    public static string Together(Dataset data, int year) =>
        NationalResult.Of(data, Subject.Whole, year) is { IsKnown: false, Result.Note: { Length: > 0 } note } ? Texts.FormatHeadTogether(note: note) + "." : "";

    /// <summary>What letters claim of a year in words; a claim of no year goes with the last year whose results its letter publishes.</summary>
    public static Table Claims(Dataset data, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        var last = data.Letters.ToDictionary(l => l.Id, l => l.MeasuringYears.DefaultIfEmpty(l.Date?.Year - 1 ?? 0).Max(), StringComparer.Ordinal);
        return AuditTables.Statements(Texts.FormatClaimsOfYear(year: year), data.Audit.Statements.Where(s => (s.Statement.Period.Year ?? last[s.Statement.Letter]) == year));
    }

    /// <summary>How the audit leaves the figures of a year.</summary>
    public static Table Status(string caption, IReadOnlyCollection<Reconstruction> figures) =>
        Table.Of(caption, Texts.Status, TableColumn.Number(Texts.FiguresHeader), Texts.Means)
        .WithRows(Enum.GetValues<FigureStatus>(), s => [Words.Of(s), figures.Count(f => f.Status == s), Meaning(s)]);

    /// <summary>The findings about these figures, errors first, each with a link to its row in the audit; one row of dashes where there is none.</summary>
    public static Table Findings(string caption, Audit audit, IEnumerable<Reconstruction> figures)
    {
        var ids = figures.Select(f => f.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var found = audit.Findings.Where(f => f.Figures.Concat(f.Relations.SelectMany(r => r.Figures)).Any(x => ids.Contains(x.Id))).ToList();
        var table = Table.Of(caption, Texts.FindingHeader, Texts.Severity, Texts.WhatDoesNotAgree, Texts.FiguresHeader);
        return found.Count == 0
            ? table.WithRow(Texts.None, TableCell.Missing, Texts.NothingContradicted, TableCell.Missing)
            : table.WithRows(found, f => [AuditPage.PlaceOf(f), f.Severity.Word(), Told(f), TableCell.Places(f.Figures.Select(x => AuditPage.PlaceOf(x, f.Figures[0].Letter)))]);
    }

    /// <summary>A finding in one sentence, and then its arithmetic.</summary>
    internal static string Told(Finding finding) => finding.Summary.Length == 0 ? finding.Explanation : $"{Words.Sentence(finding.Summary)}. {finding.Explanation}";

    private static string Met(bool? isMet) => isMet switch { true => Texts.Yes, false => Texts.No, null => Texts.CannotBeTold };

    /// <summary>Where no rate was printed that can be read, it is what all the other numbers give.</summary>
    private static Quantity? Computed(SubjectResult result) => result.ComputedRate ?? (result.PrintedRate?.Figure.Quantity is null ? result.Rate : null);

    private static TableCell Printed(Reconstruction? figure) => figure is null ? TableCell.Missing : Words.Published(figure.Figure);

    internal static string Meaning(FigureStatus status) => status switch
    {
        FigureStatus.Confirmed => Texts.MeansConfirmed,
        FigureStatus.Explained => Texts.MeansExplained,
        FigureStatus.Disputed => Texts.MeansDisputed,
        _ => Texts.CoverageUnchecked,
    };
}
