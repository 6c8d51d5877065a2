using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Where a sector's change came from: volume of hired-in jobs, allocation key, formal employment.</summary>
public static class ChangeViews
{
    /// <summary>The three parts of each sector's change as bars, the two effects with their intervals.</summary>
    /// <exception cref="ArgumentException">There is no sector.</exception>
    public static Chart Chart(IReadOnlyCollection<SectorChange> sectors)
    {
        if (sectors.Count == 0)
            throw new ArgumentException("A chart of changes needs at least one sector.", nameof(sectors));
        var findings = sectors.Select(s => s.HiredInVerdict == Verdict.Contradicted
            ? Texts.FormatLetterDoubted(sector: s.Subject)
            : Texts.FormatEffectsOf(sector: s.Subject, volume: Signed(s.Effects.Volume), key: Signed(s.Effects.Key)));
        var period = sectors.First().HiredIn.Period;
        return Charts.Chart.GroupedBars(
                Texts.FormatEffectsTitle(from: period.EarlierMoment.Year, to: period.Year, sectors: string.Join("; ", findings)),
                Texts.EffectsDescription,
                NumberFormat.Count(Texts.JobsUnit))
            .WithCategories(Texts.Sector)
            .WithSeries(Texts.VolumeOfHiredIn, sectors.Select(s => At(s, s.Effects.Volume)))
            .WithSeries(Texts.AllocationKey, sectors.Select(s => At(s, s.Effects.Key)))
            .WithSeries(Texts.FormalJobs, sectors.Select(s => Point.At(s.Subject, s.Formal.Value, s.Formal.Id)))
            .Draw();
    }

    /// <summary>Each part with its arithmetic, and the sums beside what is printed.</summary>
    public static Table Table(string caption, IEnumerable<SectorChange> sectors) =>
        Charts.Table.Of(caption, "Part", TableColumn.Number("Result"), TableColumn.Number("Interval"), TableColumn.Number("Printed"), "Verdict", "How")
        .WithRows(sectors.SelectMany(Rows));

    private static IEnumerable<TableCell[]> Rows(SectorChange sector)
    {
        yield return Row(sector, "volume effect", sector.Effects.Volume, TableCell.Missing, TableCell.Missing);
        yield return Row(sector, "key effect", sector.Effects.Key, TableCell.Missing, TableCell.Missing);
        yield return Row(sector, "both effects", sector.Effects.Change, Words.Printed(sector.HiredIn), TableCell.Verdict(sector.HiredInVerdict.Word()));
        yield return [sector.Subject + ", formal jobs", TableCell.Missing, TableCell.Missing, Words.Printed(sector.Formal), TableCell.Missing, TableCell.Missing];
        yield return Row(sector, "all together", sector.Sum, Words.Printed(sector.Total), TableCell.Verdict(sector.TotalVerdict.Word()));
    }

    private static TableCell[] Row(SectorChange sector, string part, Derivation metric, TableCell printed, TableCell verdict) =>
        [$"{sector.Subject}, {part}", metric.Text, Words.Outward(metric.Quantity.Interval, 1), printed, verdict, Words.Arithmetic(metric.Formula)];

    private static Point At(SectorChange sector, Derivation metric) => Point.At(sector.Subject, metric.Quantity.Value, metric.Formula).Within(metric.Quantity.Interval);

    private static string Signed(Derivation metric) => metric.Quantity.Interval.Contains(0) ? Texts.EffectOpen : Words.Signed(metric.Quantity.Value, 0);
}
