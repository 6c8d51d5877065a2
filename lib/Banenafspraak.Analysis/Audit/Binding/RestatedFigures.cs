namespace Banenafspraak.Analysis;

/// <summary>The same number printed more than once: each later printing must agree with the one that shows most decimals, the first of these.</summary>
/// <remarks>
/// Only figures whose meaning leaves one number possible: dated levels, targets, rates, changes and keys, and the size of a job. Counts, marks, shares of
/// an unnamed whole and undated plans are not the same number because they are called the same. A level of the last quarter and one at the end of the
/// year are compared as two definitions of one number.
/// </remarks>
internal sealed class RestatedFigures : IPlaceRule
{
    public IEnumerable<IReadOnlyList<Candidate>> From(FigureIndex index, RuleContext context)
    {
        var groups = index.Letters.SelectMany(l => l)
            .Where(f => f.Qualifier is not (Qualifier.RangeFrom or Qualifier.RangeTo))
            .Select(f => (Figure: f, Meaning: AtYearEnd(index.MeaningOf(f))))
            .Where(f => IsOneNumber(f.Meaning, context))
            .GroupBy(f => f.Meaning, f => f.Figure);
        foreach (var group in groups)
        {
            var first = group.OrderBy(f => f.Quantity is null).ThenBy(f => f.Qualifier != Qualifier.Exact).ThenByDescending(f => f.Decimals).First();
            foreach (var figure in group.Where(f => !ReferenceEquals(f, first)))
                yield return [new(new SumRelation(RelationKind.Restatement, "the same number again", group.Key, [group.Key]), [figure, first])];
        }
    }

    private static Meaning AtYearEnd(Meaning meaning) =>
        meaning.Period.Year is { } year && meaning.Period == Period.QuarterOf(year, 4) ? meaning with { Period = Period.EndOf(year) } : meaning;

    private static bool IsOneNumber(Meaning meaning, RuleContext context) => meaning.Measure switch
    {
        Measure.JobSize => meaning.Subject == Subject.Whole,
        Measure.Target when meaning.RelativeTo == Period.Baseline => true,
        _ when meaning.Period.IsNone => false,
        Measure.Jobs or Measure.ExtraJobs or Measure.Target => meaning.Unit == Unit.Job,
        Measure.RealisationRate or Measure.AllocationShare or Measure.QuotaPercentage or Measure.Workforce or Measure.Growth => true,
        Measure.Change => meaning.ChangeOf is not null,
        Measure.Share => meaning.Whole is not null,
        Measure.Persons => context.Find(meaning.Subject)?.Kind == "group",
        _ => false,
    };
}
