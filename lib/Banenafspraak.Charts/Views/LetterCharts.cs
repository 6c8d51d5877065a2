using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Pictures of a letter's figures. Titles are computed, so they say what the data say.</summary>
public static class LetterCharts
{
    /// <summary>Formal and hired-in extra jobs of markt and overheid on top of each other, with the target of the year.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="letter">Id of the letter that prints them.</param>
    /// <param name="year">The year at whose end they were counted.</param>
    /// <exception cref="InvalidOperationException">The letter lacks a sector, form or target of that year.</exception>
    public static Chart AgainstTarget(Dataset data, string letter, int year)
    {
        var (sectors, now) = (SectorsOf(data), data.Figures.Letter(letter).Period(Period.EndOf(year)));
        Figure Extra(string sector, Form form) => One(now.Measure(Measure.ExtraJobs).Subject(sector).Form(form));
        Figure Target(string sector) => One(now.Measure(Measure.Target).Subject(sector));

        var findings = sectors.Select(s => Doubt(data, s, Extra(s, Form.Total), Extra(s, Form.Formal), Extra(s, Form.HiredIn), Target(s))
            ?? Texts.FormatLetterStood(sector: s, rate: NumberFormat.Percent().Format(100 * Extra(s, Form.Total).Value!.Value / Target(s).Value!.Value)));
        return Chart.StackedBars(
                Texts.FormatLetterTarget(year: year, sectors: string.Join("; ", findings)),
                Texts.FormatLetterTargetDescription(year: year, sectors: Words.Joined(sectors)),
                SeriesCharts.ExtraJobs)
            .WithSeries(Texts.FormalLong, sectors.Select(s => At(s, Extra(s, Form.Formal))))
            .WithSeries(Texts.HiredInLong, sectors.Select(s => At(s, Extra(s, Form.HiredIn))))
            .WithTarget(Texts.FormatTargetForEndOf(year: year), sectors.Select(s => At(s, Target(s))))
            .Draw();
    }

    /// <summary>What changed in a year in each sector, by form.</summary>
    /// <inheritdoc cref="AgainstTarget"/>
    public static Chart ChangeByForm(Dataset data, string letter, int year)
    {
        var (sectors, changes) = (SectorsOf(data), data.Figures.Letter(letter).Measure(Measure.Change).Period(Period.Between(year - 1, year)));
        Figure Change(string sector, Form form) => One(changes.Subject(sector).Form(form));
        IEnumerable<Point> Of(Form form) => sectors.Select(s => At(s, Change(s, form)));

        var findings = sectors.Select(s => NationalResult.Of(data, s, year).BreakSince(year - 1) is { } found ? Texts.FormatChangeBroken(sector: s, kind: found.Kind)
            : Doubt(data, s, Change(s, Form.Formal), Change(s, Form.HiredIn))
            ?? Texts.FormatLetterChanged(sector: s, formal: Words.Signed(Change(s, Form.Formal).Value!.Value), hiredIn: Words.Signed(Change(s, Form.HiredIn).Value!.Value)));
        return Chart.GroupedBars(
                Texts.FormatLetterChange(from: year - 1, to: year, sectors: string.Join("; ", findings)),
                Texts.FormatLetterChangeDescription(from: year - 1, to: year, sectors: Words.Joined(sectors)),
                SeriesCharts.ExtraJobs)
            .WithSeries(Texts.Formal, Of(Form.Formal))
            .WithSeries(Texts.HiredIn, Of(Form.HiredIn))
            .WithSeries(Texts.Total, Of(Form.Total))
            .Draw();
    }

    /// <summary>Printed hired-in jobs beside what the allocation key and its rounding allow.</summary>
    /// <param name="reconstructions">All of the letter.</param>
    /// <param name="year">The year of the level.</param>
    /// <exception cref="InvalidOperationException">The letter has no hired-in jobs of that year, or no key.</exception>
    public static Chart KeyTimesVolume(IReadOnlyCollection<Reconstruction> reconstructions, int year)
    {
        var printed = reconstructions.Where(r => r.Figure is { Measure: Measure.ExtraJobs, Form: Form.HiredIn, Subject: not Subject.Whole, Value: not null, IsOfParts: false } f && f.Period == Period.EndOf(year)).DistinctBy(r => r.Figure.Subject, StringComparer.Ordinal).ToList();
        var computed = printed.ConvertAll(r => r.Paths.First(p => p.Inputs.All(i => i.Relation?.Kind == RelationKind.KeyTimesVolume)));
        var widest = DutchNumber.Format(computed.Select(c => c.Quantity.Interval.Width).DefaultIfEmpty().Max(), 0);
        var isInside = printed.Zip(computed).All(p => p.Second.Quantity.Interval.Contains(p.First.Figure.Value!.Value));
        return Chart.Points(
                isInside ? Texts.FormatKeyRoomInside(jobs: widest, year: year) : Texts.FormatKeyRoomOutside(jobs: widest, year: year),
                Texts.FormatKeyRoomDescription(year: year),
                SeriesCharts.ExtraJobs)
            .WithSeries(Texts.AsPrinted, printed.Select(r => At(r.Figure.Subject, r.Figure)))
            .WithSeries(Texts.ByKey, printed.Zip(computed, (p, c) => Point.At(p.Figure.Subject, c.Quantity.Value, c.Formula).Within(c.Quantity.Interval)))
            .Draw();
    }

    private static List<string> SectorsOf(Dataset data) => [.. data.Subjects.PartsOf(Subject.Whole).Select(s => s.Id)];

    /// <summary>Why a headline says nothing of these: one cannot be read, or stands in a contradiction, whoever is to blame; null where nothing is against it.</summary>
    private static string? Doubt(Dataset data, string sector, params Figure[] figures) =>
        figures.Any(f => f.Value is null) ? Texts.FormatChangeUnknown(sector: sector)
        : data.Audit.Coverage.Figures.Any(c => c.Status is FigureStatus.Disputed or FigureStatus.Explained && figures.Contains(c.Figure)) ? Texts.FormatLetterDoubted(sector: sector)
        : null;

    private static Point At(string label, Figure figure) => Point.At(label, figure.Value, figure.Id);

    private static Figure One(Figures figures) => figures.Where(f => !f.IsOfParts) is var whole && (whole.FirstOrDefault(f => f.IsTableCell) ?? whole.FirstOrDefault(f => f.Qualifier == Qualifier.Exact)) is { } one ? one
        : throw new InvalidOperationException("The letter prints no such figure; a chart needs every sector and form.");
}
