namespace Banenafspraak.Analysis;

/// <summary>
/// A change or a growth that does not say what it is of lies between two levels of the same thing in its paragraph, or else in its section, where these are
/// the only two; where several pairs may be meant that is a question, of which each pair is a way.
/// </summary>
internal sealed class ChangesWithoutOf : IPlaceRule
{
    private static readonly IRelationRule[] Rules = [new ChangeBetweenLevels(), new GrowthOfLevel(), new ChangeOfRate()];

    public IEnumerable<IReadOnlyList<RelationInstance>> From(FigureIndex index, RuleContext context)
    {
        foreach (var letter in index.Letters)
        {
            var open = letter.Where(f => f.Measure is Measure.Change or Measure.Growth && index.MeaningOf(f).ChangeOf is null).ToList();
            var levels = open.Count == 0 ? null : letter.Where(f => f is { Period: { IsNone: false, IsSpan: false } }).ToLookup(f => Thing(index.MeaningOf(f)));
            foreach (var change in open)
            {
                var alike = levels![Thing(index.MeaningOf(change))].Where(l => IsOf(change, l)).ToList();
                var inParagraph = Places.ParagraphOf(change) is { } paragraph ? Pairs(alike.Where(l => Places.ParagraphOf(l) == paragraph), change, index) : [];
                var pairs = inParagraph.Count > 0 ? inParagraph : Pairs(alike.Where(l => l.Section == change.Section), change, index);
                var ways = pairs.SelectMany(p => Ways(p, change, index, context)).ToList();
                if (ways.Count > 0)
                    yield return pairs.Count == 1 ? ways : [.. ways.Select(w => w.AsQuestion())];
            }
        }
    }

    private static (string Subject, Form Form, Scope Scope) Thing(Meaning meaning) => (meaning.Subject, meaning.Form, meaning.Scope);

    private static bool IsOf(Figure change, Figure level) => (change.Measure, change.Unit, level.Measure) switch
    {
        (Measure.Change, Unit.PercentagePoint, Measure.RealisationRate or Measure.Share) => true,
        (Measure.Growth, Unit.Percent, Measure.Jobs or Measure.ExtraJobs or Measure.Persons) => true,
        (Measure.Change, _, Measure.Jobs or Measure.ExtraJobs or Measure.Persons or Measure.Target) => change.Unit == level.Unit,
        _ => false,
    };

    /// <summary>All pairs of an earlier and a later level of one meaning that the period of the change allows; a number that is printed again makes no new pair.</summary>
    private static List<(Figure Earlier, Figure Later)> Pairs(IEnumerable<Figure> levels, Figure change, FigureIndex index) =>
    [
        .. from kind in levels.DistinctBy(index.MeaningOf).GroupBy(l => index.MeaningOf(l) with { Period = Period.None })
           from earlier in kind
           from later in kind
           where earlier.Period.LastDay < later.Period.LastDay && (change.Period.IsNone || change.Period.LastDay == later.Period.LastDay)
               && (!change.Period.IsSpan || change.Period.EarlierDay == earlier.Period.Day)
           select (earlier, later),
    ];

    private static IEnumerable<RelationInstance> Ways((Figure Earlier, Figure Later) pair, Figure change, FigureIndex index, RuleContext context)
    {
        if (Period.SpanBetween(pair.Earlier.Period.Day, pair.Later.Period.Day) is not { } span)
            return [];
        var meaning = index.MeaningOf(change) with { Period = span, ChangeOf = pair.Later.Measure };
        return Rules.SelectMany(r => r.From(meaning, context)).Select(r => new RelationInstance(r, [.. r.Members.Select(m => FigureOf((Meaning)m))]));

        Figure FigureOf(Meaning term) => term.Period == span ? change : term.Period == pair.Later.Period.Day ? pair.Later : pair.Earlier;
    }
}
