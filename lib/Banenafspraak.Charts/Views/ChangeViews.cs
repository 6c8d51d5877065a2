using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Where a sector's change came from: volume of hired-in jobs, allocation key, formal employment.</summary>
public static class ChangeViews
{
    private static readonly NumberFormat Jobs = NumberFormat.Count("jobs");

    /// <summary>The three parts of each sector's change as bars, the two effects with their intervals.</summary>
    /// <exception cref="ArgumentException">There is no sector.</exception>
    public static Chart Chart(IReadOnlyCollection<SectorChange> sectors)
    {
        if (sectors.Count == 0)
            throw new ArgumentException("A chart of changes needs at least one sector.", nameof(sectors));
        var findings = sectors.Select(s => $"{s.Subject} {Signed(s.Effects.Volume)} by volume and {Signed(s.Effects.Key)} by the key");
        return Charts.Chart.GroupedBars(
                $"Hired-in jobs: {string.Join("; ", findings)}",
                "For each sector: what fewer or more hired-in jobs in all did to its number of jobs, what the new allocation key did, and the change in formal jobs. Error bars show what rounding leaves.",
                Jobs)
            .WithCategories("sector")
            .WithSeries("volume of hired-in jobs", sectors.Select(s => At(s, s.Effects.Volume)))
            .WithSeries("allocation key", sectors.Select(s => At(s, s.Effects.Key)))
            .WithSeries("formal jobs", sectors.Select(s => Point.At(s.Subject, s.Formal.Value, s.Formal.Id)))
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

    private static string Signed(Derivation metric) => (metric.Quantity.Value > 0 ? "+" : "") + DutchNumber.Format(metric.Quantity.Value, 0);
}
