namespace Banenafspraak.Analysis;

/// <summary>A share of a printed whole is a part of it.</summary>
internal sealed class ShareOfWhole : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.Share, Whole: { } whole } && whole with { Subject = meaning.Subject, Form = meaning.Form } is var part && part != whole)
            yield return new ProductRelation(RelationKind.ShareOfTotal, "share of the whole", part, whole, meaning, output: 2);
    }
}
