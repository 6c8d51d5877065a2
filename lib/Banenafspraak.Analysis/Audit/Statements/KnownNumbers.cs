namespace Banenafspraak.Analysis;

/// <summary>A firm number: of a letter, or of the national series where <paramref name="Letter"/> is empty.</summary>
internal sealed record KnownNumber(Meaning Meaning, Quantity Quantity, string Id, string Letter, string Text)
{
    /// <summary>Whether it stands in a contradiction, whoever is to blame.</summary>
    public bool IsDoubted { get; init; }
}

/// <summary>The numbers that may judge a statement: printed without reserve, readable, and not accused by the audit.</summary>
internal sealed class KnownNumbers
{
    private readonly Breaks _breaks;
    private readonly ILookup<(string Subject, Form Form), KnownNumber> _numbers;

    public KnownNumbers(Dataset printed, Coverage coverage)
    {
        _breaks = Breaks.Of(printed);
        HashSet<string> Where(Func<FigureCoverage, bool> condition) => coverage.Figures.Where(condition).Select(c => c.Figure.Id).ToHashSet(StringComparer.Ordinal);
        var (accused, doubted) = (Where(c => c.IsAccused), Where(c => c.Status is FigureStatus.Disputed or FigureStatus.Explained));
        _numbers = printed.Figures.Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact } && !accused.Contains(f.Id))
            .Select(f => new KnownNumber(printed.Index.MeaningOf(f), f.Quantity!.Value, f.Id, f.Letter, DutchNumber.Format(f.Value!.Value, f.Decimals) + (f.Unit == Unit.Percent ? "%" : "")) { IsDoubted = doubted.Contains(f.Id) })
            .Concat(printed.Series.Where(s => s is { Quantity: not null, ConflictsWith: "", Basis: not Basis.Indicative }).Select(Of))
            .ToLookup(n => (n.Meaning.Subject, n.Meaning.Form));
    }

    /// <summary>The years that any number of a subject and form is of, in order.</summary>
    public IEnumerable<int> Years(string subject, Form form) => _numbers[(subject, form)].Select(n => n.Meaning.Period.Year).OfType<int>().Distinct().Order();

    /// <summary>
    /// Jobs against target at the end of a year, then the printed rate, then with the national series; of each the letter's own numbers first. Nothing where the
    /// row contradicts itself: that tells neither that a target was met nor that it was missed.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Evidence>> OfTarget(Statement statement, string subject, int year)
    {
        var end = Period.EndOf(year).LastDay;
        var all = _numbers[(subject, statement.Form)].Where(n => !n.Meaning.Period.IsSpan && n.Meaning.Period.LastDay == end && n.Meaning.Scope == statement.Counts).ToList();
        if (all.Exists(n => n.IsDoubted))
            return [];
        List<KnownNumber> own = [.. all.Where(n => n.Letter == statement.Letter)], letters = [.. all.Where(n => n.Letter.Length > 0)];
        return [Pairs(own), Pairs(letters), Rates(own), Rates(letters), Pairs(all)];

        static List<Evidence> Pairs(List<KnownNumber> numbers) =>
        [
            .. from target in numbers
               where target.Meaning.Measure == Measure.Target
               join jobs in numbers on target.Meaning with { Measure = target.Meaning.RelativeTo == Period.Baseline ? Measure.ExtraJobs : Measure.Jobs } equals jobs.Meaning
               select new Evidence((jobs.Quantity - target.Quantity).Interval, Texts.FormatFormulaOf(part: jobs.Text, whole: target.Text), [jobs.Id, target.Id]),
        ];

        static List<Evidence> Rates(List<KnownNumber> numbers) =>
            [.. numbers.Where(n => n.Meaning.Measure == Measure.RealisationRate).Select(n => new Evidence((n.Quantity - Quantity.Hundred).Interval, Texts.FormatStatementRate(rate: n.Text), [n.Id]))];
    }

    /// <summary>The printed change over a span, then the two levels, then with the national series; of each the letter's own numbers first.</summary>
    public IReadOnlyList<IReadOnlyList<Evidence>> OfChange(Statement statement, string subject, Period span)
    {
        var all = _numbers[(subject, statement.Form)].Where(n => n.Meaning.Scope == statement.Counts).ToList();
        List<KnownNumber> own = [.. all.Where(n => n.Letter == statement.Letter)], letters = [.. all.Where(n => n.Letter.Length > 0)];
        return [Changes(own), Changes(letters), Levels(own), Levels(letters), Levels(all)];

        List<Evidence> Changes(List<KnownNumber> numbers) =>
        [
            .. numbers.Where(n => n.Meaning is { Measure: Measure.Change or Measure.Growth, Period.IsSpan: true } change
                    && Alike(statement.Measure).Contains(change.ChangeOf ?? (change.Unit == Unit.Job ? Measure.Jobs : change.Measure))
                    && change.Period.EarlierMoment == span.EarlierMoment && change.Period.Moment == span.Moment)
                .Select(n => new Evidence(n.Quantity.Interval, Texts.FormatStatementChange(earlier: Year(span.EarlierMoment), later: Year(span.Moment), source: n.Letter, change: n.Text), [n.Id])),
        ];

        List<Evidence> Levels(List<KnownNumber> numbers) =>
        [
            .. from later in numbers
               where Alike(statement.Measure).Contains(later.Meaning.Measure) && later.Meaning.Period == span.Day
               join earlier in numbers on later.Meaning with { Period = span.EarlierDay } equals earlier.Meaning
               select new Evidence(
                   (later.Quantity - earlier.Quantity).Interval,
                   Texts.FormatStatementLevels(first: earlier.Text, earlier: Year(span.EarlierMoment), second: later.Text, later: Year(span.Moment)),
                   [earlier.Id, later.Id],
                   _breaks.Between(subject, Behind(statement.Measure), statement.Form, span.EarlierMoment.LastDay, span.Moment.LastDay)),
        ];
    }

    private static KnownNumber Of(SeriesValue value)
    {
        var from = value.Measure == Measure.Jobs ? Period.None : Period.Baseline;
        return new(new(value.Measure, value.Subject, value.Form, value.Period.Moment, from, Unit.Job), value.Quantity!.Value, value.Id, "", DutchNumber.Format(value.Value!.Value));
    }

    /// <summary>The baseline does not change, so jobs rise where extra jobs do.</summary>
    private static IReadOnlyList<Measure> Alike(Measure measure) => measure is Measure.Jobs or Measure.ExtraJobs ? [Measure.Jobs, Measure.ExtraJobs] : [measure];

    /// <summary>The measures whose breaks break this one.</summary>
    private static IReadOnlyList<Measure> Behind(Measure measure) => measure == Measure.RealisationRate ? [measure, Measure.Jobs, Measure.Target] : Alike(measure);

    private static string Year(Period moment) => moment.IsQuarterly || moment != Period.EndOf(moment.LastDay.Year) ? moment.ToString() : moment.ToString()[..4];
}
