namespace Banenafspraak.Analysis;

/// <summary>Proposes relations that follow from where figures are printed, each bound to its figures already.</summary>
internal interface IPlaceRule
{
    IEnumerable<IReadOnlyList<Candidate>> From(FigureIndex index, RuleContext context);
}
