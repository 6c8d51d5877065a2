namespace Banenafspraak.Analysis;

/// <summary>Where a sector's change in jobs of one year came from: volume of hired-in jobs, allocation key, formal employment. From one letter's own figures.</summary>
/// <param name="Subject">Id of the sector.</param>
/// <param name="Effects">Volume and key effect, narrowed by the printed change in hired-in jobs.</param>
/// <param name="HiredIn">The printed change in hired-in jobs.</param>
/// <param name="Formal">The printed change in formal jobs.</param>
/// <param name="Total">The printed change in all jobs.</param>
public sealed record SectorChange(string Subject, VolumeAndKey Effects, Figure HiredIn, Figure Formal, Figure Total)
{
    /// <summary>Volume effect, key effect and formal change together. Its point rests on volumes, keys and the formal change alone.</summary>
    public Derivation Sum => Derivation.Measured(
        "change in jobs",
        Unit.Job,
        HiredInSum + Derivation.Of(Formal).Quantity,
        $"{Effects.Volume.Bracketed} + {Effects.Key.Bracketed} + {Derivation.Of(Formal).Bracketed}",
        [.. Effects.Change.Inputs, Formal]);

    /// <summary>Whether volume and key effect together are the printed change in hired-in jobs.</summary>
    public Verdict HiredInVerdict => Verdicts.Decide(HiredIn, HiredInSum);

    /// <summary>Whether all three together are the printed change in all jobs.</summary>
    public Verdict TotalVerdict => Verdicts.Decide(Total, Sum.Quantity);

    /// <summary>One line that a person can check by hand.</summary>
    public string Explanation => $"{Subject}: {Sum.Formula} = {Sum.Text}, so {Sum.Quantity.Interval}; printed {Derivation.Of(Total).Text}: {TotalVerdict.Word()}";

    /// <summary>Decomposes the change of a sector from the end of the year before to the end of a year.</summary>
    /// <param name="data">The data set.</param>
    /// <param name="letter">Id of the letter that prints the changes. Levels and keys that it does not print follow from those that it does.</param>
    /// <param name="sector">markt or overheid.</param>
    /// <param name="year">The later year.</param>
    /// <exception cref="MetricException">The letter lacks a change, a level or a key, or a break lies in the year; the message names it.</exception>
    /// <exception cref="ArgumentException">There is no such letter.</exception>
    public static SectorChange Of(Dataset data, string letter, string sector, int year)
    {
        ArgumentNullException.ThrowIfNull(data);
        var figures = data.Figures.Letter(letter).Where(f => f is { Qualifier: Qualifier.Exact, Quantity: not null, Counts: Scope.None });
        var derived = data.NotPrinted(letter);
        var (from, to) = (Period.EndOf(year - 1), Period.EndOf(year));
        if (NationalResult.Of(data, sector, year).BreakSince(year - 1) is { } found)
            throw new MetricException($"The extra jobs of {sector} at the end of {year} may not be compared with those of {year - 1}: {found.Kind} ({found.Id}, {found.Place}).");
        var hiredIn = ChangeOf(Form.HiredIn);
        var effects = VolumeAndKey.Of(
            Level(Measure.Jobs, Analysis.Subject.Whole, from),
            Level(Measure.AllocationShare, sector, from),
            Level(Measure.Jobs, Analysis.Subject.Whole, to),
            Level(Measure.AllocationShare, sector, to),
            Breaks.Of(data));
        return new(sector, effects.NarrowedBy(hiredIn), hiredIn, ChangeOf(Form.Formal), ChangeOf(Form.Total));

        Figure ChangeOf(Form form) => figures.FirstOrDefault(f => f.Measure == Measure.Change && f.Subject == sector && f.Form == form && f.Period == Period.Between(Period.OfYear(year - 1), Period.OfYear(year)))
            ?? throw Missing(Measure.Change, sector, form, $"{year - 1}..{year}");

        Derivation Level(Measure measure, string subject, Period period)
        {
            bool Is(Meaning m) => m.Measure == measure && m.Subject == subject && m.Form == Form.HiredIn && m.Period == period;
            return figures.Select(f => Derivation.Of(f)).Concat(derived).FirstOrDefault(d => d.Meaning is { } meaning && Is(meaning))
                ?? throw Missing(measure, subject, Form.HiredIn, period.ToString());
        }

        MetricException Missing(Measure measure, string subject, Form form, string period) =>
            new($"{letter} has no {measure.Word()} of {subject}, {form.Word()}, {period}, and none follows from it; a decomposition needs the sector's changes, all hired-in jobs and the key at both moments.");
    }

    private Quantity HiredInSum => Effects.Volume.Quantity + Effects.Key.Quantity;
}
