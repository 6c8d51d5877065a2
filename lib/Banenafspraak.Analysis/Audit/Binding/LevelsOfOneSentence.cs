namespace Banenafspraak.Analysis;

/// <summary>Two levels of one thing in one paragraph, an earlier and a later one ("van x naar y"), where no change between them is printed: listed as not checked.</summary>
internal sealed class LevelsOfOneSentence : IPlaceRule
{
    public IEnumerable<IReadOnlyList<RelationInstance>> From(FigureIndex index, RuleContext context)
    {
        var printed = index.Letters.SelectMany(l => l).Where(f => f.Measure is Measure.Change or Measure.Growth).Select(Difference).ToHashSet();
        var paragraphs = index.Letters.SelectMany(l => l).Where(IsLevel).GroupBy(Places.ParagraphOf);
        foreach (var levels in paragraphs.SelectMany(p => p.GroupBy(f => index.MeaningOf(f) with { Period = Period.None })))
        {
            var inTime = levels.OrderBy(f => f.Period.Moment.LastDay).ToList();
            for (var i = 1; i < inTime.Count; i++)
            {
                var (earlier, later) = (index.MeaningOf(inTime[i - 1]), index.MeaningOf(inTime[i]));
                if (earlier.Period == Period.Baseline || Period.SpanBetween(earlier.Period, later.Period) is not { } span || printed.Contains(Difference(inTime[i])) || printed.Contains(Difference(inTime[i]) with { Year = null }))
                    continue;
                var change = later with { Measure = Measure.Change, Period = span, ChangeOf = later.Measure, Unit = later.Unit == Unit.Percent ? Unit.PercentagePoint : later.Unit };
                yield return [new(new SumRelation(RelationKind.FromTo, "from an earlier level to a later one", later, [earlier, change], output: 2), [inTime[i], inTime[i - 1], null])];
            }
        }
    }

    private static bool IsLevel(Figure figure) =>
        figure.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.RealisationRate or Measure.Persons && !figure.Period.IsNone && Places.ParagraphOf(figure) is not null;

    /// <summary>What a change into the year of this figure would be known by.</summary>
    private static (string Letter, string Subject, Form Form, int? Year) Difference(Figure figure) => (figure.Letter, figure.Subject, figure.Form, figure.Period.Year);
}
