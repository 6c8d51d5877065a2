namespace Banenafspraak.Analysis;

/// <summary>Names the definitions that may differ between the figures of a contradicted relation.</summary>
internal static class Definitions
{
    /// <summary>Each as "one definition against the other"; empty where nothing but a wrong number explains the contradiction.</summary>
    public static IReadOnlyList<string> ThatDiffer(RelationInstance way, IReadOnlyList<Break> breaks) =>
        [.. Regulated(way), .. Letters(way), .. Moments(way), .. Provisional(way), .. Listed(way), .. Counted(way), .. Broken(way, breaks), .. Rounding(way)];

    private static IEnumerable<string> Regulated(RelationInstance way)
    {
        if (way.Kind == RelationKind.TargetAsSet)
            yield return Texts.DefinitionTargetAsSet;
    }

    private static IEnumerable<string> Letters(RelationInstance way)
    {
        var letters = way.Figures.Select(f => f.Letter).Distinct(StringComparer.Ordinal).ToList();
        if (letters.Count > 1)
            yield return Texts.FormatDefinitionLetters(first: letters[0], second: letters[1]);
    }

    private static IEnumerable<string> Moments(RelationInstance way)
    {
        foreach (var day in way.Figures.Where(f => f is { Period.IsSpan: false, Measure: not (Measure.QuotaPercentage or Measure.Workforce) }).GroupBy(f => f.Period.LastDay))
        {
            if (day.Select(f => f.Period.Moment).Distinct().ToList() is [var one, var other, ..])
                yield return Texts.FormatDefinitionMoments(first: one, second: other);
        }
    }

    private static IEnumerable<string> Provisional(RelationInstance way)
    {
        foreach (var alike in way.Figures.GroupBy(f => f.Measure))
        {
            if (alike.Any(IsProvisional) && !alike.All(IsProvisional))
                yield return Texts.FormatDefinitionProvisional(measure: alike.Key.Word());
        }
    }

    private static bool IsProvisional(Figure figure) => figure.Scope.HasFlag(Scope.Provisional);

    private static IEnumerable<string> Listed(RelationInstance way)
    {
        if (way.Kind is RelationKind.TableColumn or RelationKind.PartsOverMinistry && !way.Figures.All(f => f.Subject is "markt" or "overheid" or Subject.Whole))
            yield return Texts.DefinitionListed;
    }

    private static IEnumerable<string> Counted(RelationInstance way)
    {
        if (way.Relation.IsLeast)
            yield return Texts.DefinitionCounted;
    }

    private static IEnumerable<string> Broken(RelationInstance way, IReadOnlyList<Break> breaks)
    {
        var moments = way.Figures.Where(f => f.Measure is not (Measure.Change or Measure.Growth)).Select(f => f.Period.Moment.LastDay).Distinct().ToList();
        if (moments.Count < 2)
            yield break;
        foreach (var change in breaks.Where(b => way.Figures.Any(f => Concerns(b, f)) && moments.Min() < b.From.Moment.LastDay && b.From.Moment.LastDay <= moments.Max()))
            yield return Texts.FormatDefinitionBreak(moment: change.From, kind: change.Kind, place: change.Id);
    }

    /// <summary>A break concerns the numbers of its own measure and form, and the rates that are made of them.</summary>
    private static bool Concerns(Break change, Figure figure) =>
        figure.Subject == change.Subject && ((figure.Measure == change.Measure && figure.Form == change.Form) || figure.Measure == Measure.RealisationRate);

    private static IEnumerable<string> Rounding(RelationInstance way)
    {
        if (way.HoldsRoundedDown)
            yield return Texts.DefinitionRounding;
    }
}
