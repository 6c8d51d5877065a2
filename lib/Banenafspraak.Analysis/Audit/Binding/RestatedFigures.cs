namespace Banenafspraak.Analysis;

/// <summary>
/// The same number printed more than once: in a letter each printing must agree with the one that shows most decimals, the first of these; and these must agree
/// between letters.
/// </summary>
/// <remarks>
/// Only figures whose meaning leaves one number possible: dated levels, targets, rates, changes and keys, and the size of a job. Counts, marks, shares of
/// an unnamed whole and undated plans are not the same number because they are called the same. A level of the last quarter and one at the end of the
/// year are compared as two definitions of one number. Two numbers of one paragraph that differ are more likely two things than one thing told twice, so
/// there a difference proves nothing.
/// </remarks>
internal sealed class RestatedFigures : IPlaceRule
{
    public IEnumerable<IReadOnlyList<RelationInstance>> From(FigureIndex index, RuleContext context)
    {
        var groups = index.Letters.SelectMany(l => l)
            .Where(f => f.Qualifier is not (Qualifier.RangeFrom or Qualifier.RangeTo))
            .Select(f => (Figure: f, Meaning: index.MeaningOf(f)))
            .Where(f => IsOneNumber(f.Meaning, context))
            .GroupBy(f => f.Meaning, f => f.Figure);
        foreach (var group in groups)
        {
            var firsts = group.GroupBy(f => f.Letter, StringComparer.Ordinal).Select(l => (First: First(l), Letter: l)).ToList();
            foreach (var (first, letter) in firsts)
            {
                foreach (var figure in letter.Where(f => !ReferenceEquals(f, first)))
                    yield return [Again(figure, first, group.Key)];
                if (!ReferenceEquals(first, firsts[0].First))
                    yield return [Again(first, firsts[0].First, group.Key)];
            }
        }
    }

    private static Figure First(IEnumerable<Figure> figures) =>
        figures.OrderBy(f => f.Quantity is null).ThenBy(f => f.Qualifier != Qualifier.Exact).ThenByDescending(f => f.Decimals).First();

    private static RelationInstance Again(Figure figure, Figure first, Meaning meaning)
    {
        var inOneParagraph = Places.ParagraphOf(figure) is { } paragraph && paragraph == Places.ParagraphOf(first);
        return new(new SumRelation(RelationKind.Restatement, "the same number again", meaning, [meaning]) { IsOpen = inOneParagraph }, [figure, first]);
    }

    private static bool IsOneNumber(Meaning meaning, RuleContext context) => meaning.Measure switch
    {
        Measure.JobSize => meaning.Subject == Subject.Whole,
        Measure.Target when meaning.RelativeTo == Period.Baseline => true,
        _ when meaning.Period.IsNone || meaning.IsOfParts => false,
        Measure.Jobs or Measure.ExtraJobs or Measure.Target => meaning.Unit == Unit.Job,
        Measure.RealisationRate or Measure.AllocationShare or Measure.QuotaPercentage or Measure.Workforce or Measure.Growth => true,
        Measure.Change => meaning.ChangeOf is not null,
        Measure.Share => meaning.Whole is not null,
        Measure.Persons => context.Subjects.Find(meaning.Subject)?.Kind == "group",
        _ => false,
    };
}
