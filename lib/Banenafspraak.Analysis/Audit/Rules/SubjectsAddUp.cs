namespace Banenafspraak.Analysis;

/// <summary>Markt and overheid add up to totaal, and the parts of every other subject to it; sectors of overheid as far as they are printed.</summary>
internal sealed class SubjectsAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (!AddsUp(meaning))
            yield break;
        foreach (var subject in new[] { meaning.Subject, context.Find(meaning.Subject)?.Parent })
        {
            if (string.IsNullOrEmpty(subject) || meaning with { Subject = subject } is var whole && !context.IsNew(this, whole))
                continue;
            var parts = context.PartsOf(subject);
            if (parts.Count > 1)
                yield return Sum(whole, parts, isOpen: false);
            else if (SectorsOf(subject, context) is { Count: > 1 } sectors)
                yield return Sum(whole, sectors, isOpen: true);
        }
    }

    private static SumRelation Sum(Meaning whole, IReadOnlyList<Subject> parts, bool isOpen) =>
        new(RelationKind.PartsOverSector, "sectors add up", whole, [.. parts.Select(p => whole with { Subject = p.Id })]) { IsOpen = isOpen };

    private static List<Subject> SectorsOf(string subject, RuleContext context) => [.. context.ChildrenOf(subject).Where(c => c.Kind == "sector")];

    private static bool AddsUp(Meaning meaning) =>
        meaning.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change && meaning.Unit == Unit.Job && meaning.Form != Form.Procurement;
}
