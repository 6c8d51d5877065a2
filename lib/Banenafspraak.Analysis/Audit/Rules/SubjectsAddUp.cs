namespace Banenafspraak.Analysis;

/// <summary>Markt and overheid add up to totaal, and the parts of every other subject to it; sectors of overheid as far as they are printed.</summary>
internal sealed class SubjectsAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (!AddsUp(meaning))
            yield break;
        foreach (var subject in new[] { meaning.Subject, context.Subjects.Find(meaning.Subject)?.Parent })
        {
            if (!string.IsNullOrEmpty(subject) && context.Once(this, meaning with { Subject = subject }, whole => Of(whole, context.Subjects)) is { } sum)
                yield return sum;
        }
    }

    private static SumRelation? Of(Meaning whole, Subjects subjects)
    {
        var parts = subjects.PartsOf(whole.Subject);
        return parts.Count > 1 ? Sum(whole, parts, isOpen: false)
            : subjects.Below(whole.Subject).Where(c => c.Kind == "sector").ToList() is { Count: > 1 } sectors ? Sum(whole, sectors, isOpen: true)
            : null;
    }

    private static SumRelation Sum(Meaning whole, IReadOnlyList<Subject> parts, bool isOpen) =>
        new(RelationKind.PartsOverSector, "sectors add up", whole, [.. parts.Select(p => whole with { Subject = p.Id })]) { IsOpen = isOpen };

    private static bool AddsUp(Meaning meaning) =>
        meaning.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.Change && meaning.Unit == Unit.Job && meaning.Form != Form.Procurement;
}
