namespace Banenafspraak.Analysis;

/// <summary>Shares of the forms that make up one whole add up to 100%.</summary>
internal sealed class SharesAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Share, Unit: Unit.Percent })
            yield break;
        if (meaning.Form is Form.Permanent or Form.Temporary)
            yield return Sum(meaning, Form.Permanent, Form.Temporary, Form.HiredIn);
        else if (meaning.Form is Form.Formal)
            yield return Sum(meaning, Form.Formal, Form.HiredIn);
    }

    private static SumRelation Sum(Meaning share, params Form[] forms) =>
        new(RelationKind.SharesAddUp, "shares add up to 100%", NamedNumber.HundredPercent, [.. forms.Select(f => share with { Form = f })]);
}

/// <summary>A share of a printed whole is a part of it.</summary>
internal sealed class ShareOfWhole : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is { Measure: Measure.Share, Whole: { } whole } && whole with { Subject = meaning.Subject, Form = meaning.Form } is var part && part != whole)
            yield return new ProductRelation(RelationKind.ShareOfTotal, "share of the whole", part, whole, meaning, output: 2);
    }
}
