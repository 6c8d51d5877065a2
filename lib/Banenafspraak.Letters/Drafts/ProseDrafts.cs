namespace Banenafspraak.Letters;

/// <summary>Drafts of the figures in running text: a rule for what is measured, then form, subject and period from the words around.</summary>
internal sealed class ProseDrafts
{
    private readonly AgreedTargets _agreement;
    private readonly MeasureRule[] _inOrder;
    private readonly SubjectChoice _subjects;
    private readonly PeriodChoice _periods;

    public ProseDrafts(LetterTopic topic, SubjectFinder finder, IReadOnlyList<SeriesValue> series)
    {
        (_agreement, _subjects, _periods) = (new(series), new(finder, topic), new(topic));
        _inOrder =
        [
            OtherRules.JobSize, JobRules.UnitOfCounting, OtherRules.Amount, OtherRules.Age, OtherRules.Duration, OtherRules.Rating,
            PercentRules.Quota, PercentRules.Points, PercentRules.Growth, PercentRules.Allocation, PercentRules.FormShare, PercentRules.Rate, PercentRules.Share,
            _agreement.Rule,
            JobRules.Continued, JobRules.Target, OtherRules.Workforce, JobRules.Change, JobRules.ExtraJobs, JobRules.Jobs,
            OtherRules.Persons, OtherRules.Count,
        ];
    }

    /// <summary>The drafts of one passage, in order.</summary>
    /// <param name="figures">Its mentions of class figure.</param>
    public IEnumerable<DraftFigure> Of(IReadOnlyList<PlacedMention> figures)
    {
        DraftFigure? previous = null;
        for (var i = 0; i < figures.Count; i++)
        {
            previous = Draft(figures, i, previous);
            yield return previous;
        }
    }

    private DraftFigure Draft(IReadOnlyList<PlacedMention> figures, int index, DraftFigure? previous)
    {
        var number = figures[index];
        var next = index + 1 < figures.Count ? figures[index + 1] : null;
        var isRange = number.Mention.Qualifier == Qualifier.RangeFrom && next is not null;
        var sentence = isRange
            ? new NumberSentence(number, index > 0 ? figures[index - 1] : null, index + 2 < figures.Count ? figures[index + 2] : null, next!.End)
            : new NumberSentence(number, index > 0 ? figures[index - 1] : null, next, number.End);
        var unit = NounChoice.Of(number, sentence, next, previous);
        var (rule, found) = Measured(sentence, unit, previous);
        var (subject, isNamed) = _subjects.Of(sentence, found.Measure, previous);
        var value = Math.Abs(number.Mention.Value ?? 0);
        var isAgreed = found.Measure == Measure.Target && _agreement.Has(value);
        if (isAgreed && _agreement.SubjectOf(value) is { } agreed)
            (subject, isNamed) = (agreed, true);
        var form = FormChoice.Of(sentence, found.Measure, subject, previous);
        var target = !isAgreed ? Period.None : _agreement.PeriodOf(value) is { IsNone: false } year ? year : Period.Baseline;
        var (period, relative, isDated) = _periods.Of(sentence, found.Measure, form, previous, target);
        var confidence = rule.Confidence * (isNamed ? 1 : 0.9m) * (isDated ? 1 : 0.9m);
        return new(number.Mention, found.Measure, subject, form, period, relative, found.Unit ?? unit ?? Unit.Other, Math.Round(confidence, 2), rule.Name);
    }

    /// <summary>The first rule whose form the sentence has; the last one takes any.</summary>
    private (MeasureRule Rule, MeasureFound Found) Measured(NumberSentence sentence, Unit? unit, DraftFigure? previous)
    {
        foreach (var rule in _inOrder)
        {
            if (rule.Of(sentence, unit, previous) is { } found)
                return (rule, found);
        }
        throw new InvalidOperationException("The last rule takes any sentence.");
    }
}
