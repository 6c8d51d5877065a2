namespace Banenafspraak.Analysis;

/// <summary>Other ways to take the percentage that a contradicted target rests on: rounded down before it was printed, or as another place prints it.</summary>
internal static class PercentagesInForce
{
    /// <summary>The ways in which the relation would hold, each with its arithmetic; empty where there is none.</summary>
    public static IEnumerable<string> ThatWouldHold(AuditRelation relation, FigureIndex index)
    {
        foreach (var percentage in relation.Figures.Where(f => f is { Measure: Measure.QuotaPercentage, Quantity: not null }).ToList())
        {
            var printed = RelationText.Number(percentage.Value!.Value, percentage.Decimals, Unit.Percent);
            var range = CutOff(percentage).Interval.ToString();
            if (relation.Kind == RelationKind.Restatement)
            {
                var other = relation.Figures.First(f => f.Id != percentage.Id);
                if (other.Value > percentage.Value && CutOff(percentage).Interval.Meets(Interval.Rounded(other.Value.Value, other.Decimals ?? 0)))
                    yield return Texts.FormatDefinitionCutOff(percentage: printed, interval: range, other: other.Printed);
                continue;
            }
            if (Holding(relation, percentage, CutOff(percentage)) is var (way, computed, verdict))
                yield return Texts.FormatDefinitionPercentageDown(percentage: printed, interval: range, computed: computed.Interval, convention: way, verdict: RelationText.Words(verdict));
            foreach (var other in index.Anywhere(index.MeaningOf(percentage)).Where(f => f is { Qualifier: Qualifier.Exact, Quantity: not null } && f.Value != percentage.Value).DistinctBy(f => f.Value))
            {
                if (Holding(relation, percentage, other.Quantity!.Value) is not var (way2, computed2, verdict2))
                    continue;
                var number = RelationText.Number(other.Value!.Value, other.Decimals, Unit.Percent);
                var result = DutchNumber.Format(Math.Round(computed2.Value, 2, MidpointRounding.AwayFromZero));
                yield return Texts.FormatDefinitionPercentageElsewhere(percentage: printed, other: number, place: RelationText.Place(other, percentage), computed: result, convention: way2, verdict: RelationText.Words(verdict2));
            }
        }
    }

    private static (string Convention, Quantity Computed, Verdict Verdict)? Holding(AuditRelation relation, Figure percentage, Quantity instead)
    {
        foreach (var way in relation.Instances)
        {
            if (way.ComputeWith(percentage, instead) is not { } computed)
                continue;
            var verdict = way.Judge(way.Output, computed);
            if (verdict is Verdict.Exact or Verdict.WithinRounding)
                return (way.Relation.Convention, computed, verdict);
        }
        return null;
    }

    /// <summary>All that is cut off to the percentage as printed; the next percentage is none of it.</summary>
    private static Quantity CutOff(Figure percentage) => Quantity.Measured(percentage.Value!.Value, percentage.Rounding.Down);
}
