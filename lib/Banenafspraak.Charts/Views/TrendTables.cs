using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Trends as tables: each number with its arithmetic, and what may not be computed with the reason.</summary>
public static class TrendTables
{
    /// <summary>The yearly results and targets of both sectors, each with its status and source.</summary>
    public static Table Series(Dataset data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var results = data.Subjects.PartsOf(Subject.Whole).SelectMany(s => NationalResult.Of(data, s.Id)).Where(r => r.Result is not null).OrderBy(r => r.Year).ThenBy(r => r.Sector, StringComparer.Ordinal);
        return Table.Of("Results and targets since the baseline", "Year and sector", TableColumn.Number("Extra jobs"), TableColumn.Number("Target"), "How known", "Source")
            .WithRows(results, r => [$"{r.Year}, {r.Sector}", r.Result!.Value, r.Target?.Value, r.Result.Status.Plain(), Words.Clauses(r.Result.Source, Words.OtherSources(r))]);
    }

    /// <summary>The paces of both sectors, each with its arithmetic.</summary>
    /// <exception cref="MetricException">The year has no target, or is not after the last result.</exception>
    public static Table Pace(Dataset data, int by) =>
        Table.Of($"Extra jobs a year, so far and to the target for the end of {by}", "Pace", TableColumn.Number("A year"), TableColumn.Number("Interval"), "How")
        .WithRows(
            new[] { Sectors.Markt, Sectors.Overheid }.Select(s => SectorPace.Of(data, s, by)).SelectMany(p => new[] { (p.Sector, "so far", p.SoFar), (p.Sector, "in the last year", p.LastYear), (p.Sector, "still needed", p.Needed) }),
            p => [$"{p.Sector}, {p.Item2}", p.Item3.Quantity.Value, Words.Outward(p.Item3.Quantity.Interval, 1), Words.Arithmetic(p.Item3.Formula)]);

    /// <summary>Every break, with what the metrics say to whoever joins the figures across it.</summary>
    public static Table Refused(Dataset data)
    {
        var breaks = Breaks.Of(data);
        return Table.Of("What is refused", "Subject", "Asked", "Answer", "Place of the break")
            .WithRows(data.Breaks.Select(b => (Break: b, Pair: Across(data, b))), b =>
            [
                b.Break.Subject,
                b.Pair is var (earlier, later) ? $"growth of {b.Break.Measure.Word()}, {b.Break.Form.Word()}, {earlier.Period} to {later.Period}" : "no two figures on either side of it",
                b.Pair is { } pair ? Answer(pair.Earlier, pair.Later, breaks) : b.Break.Kind, AuditPage.ReferenceTo(b.Break.Place, data.Figures),
            ]);
    }

    private static (Figure Earlier, Figure Later)? Across(Dataset data, Break found)
    {
        var figures = data.Figures.Subject(found.Subject).Measure(found.Measure).Form(found.Form)
            .Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact, IsOfParts: false, Period: { IsNone: false, IsSpan: false } } && f.Period.IsQuarterly == found.From.IsQuarterly);
        var earlier = figures.Where(f => f.Period.LastDay < found.From.LastDay).MaxBy(f => f.Period.LastDay);
        var later = figures.FirstOrDefault(f => f.Period.LastDay >= found.From.LastDay);
        return earlier is null || later is null ? null : (earlier, later);
    }

    private static string Answer(Figure earlier, Figure later, Breaks breaks)
    {
        try
        {
            return Growth.Between(earlier, later, breaks).Explanation;
        }
        catch (MetricException e)
        {
            return e.Message;
        }
    }
}
