namespace Banenafspraak.Analysis;

/// <summary>Proposes the relations that a meaning takes part in because of its shape, whether or not their other terms are known.</summary>
internal interface IRelationRule
{
    IEnumerable<Relation> From(Meaning meaning, RuleContext context);
}
