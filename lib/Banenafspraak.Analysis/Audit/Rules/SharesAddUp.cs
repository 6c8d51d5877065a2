using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>Shares of the forms that make up one whole add up to 100%.</summary>
internal sealed class SharesAddUp : IRelationRule
{
    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Share, Unit: Unit.Percent })
            yield break;
        if (meaning.Form is Form.Permanent or Form.Temporary)
        {
            yield return Sum(Scope.None);
            yield return Sum(Scope.WithProcurement);
        }
        else if (meaning.Form is Form.Formal)
            yield return Of(meaning with { Form = Form.Formal }, meaning with { Form = Form.HiredIn });

        // What is hired in may be printed together with what is bought from suppliers.
        SumRelation Sum(Scope hiredIn) => Of(meaning with { Form = Form.Permanent }, meaning with { Form = Form.Temporary }, meaning with { Form = Form.HiredIn, Scope = hiredIn });
    }

    private static SumRelation Of(params Meaning[] shares) => new(RelationKind.SharesAddUp, "shares add up to 100%", NamedNumber.HundredPercent, shares);
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

/// <summary>
/// A share that counts procurement in is not smaller than procurement alone, which the jobs with it and without it tell. Of which of these two it is a share
/// are alternatives, unless it names its whole.
/// </summary>
internal sealed class ShareHoldsProcurement : IRelationRule
{
    private const string Rule = "a share that counts procurement in is no smaller than procurement alone";
    private static readonly CompositeFormat OfWith = CompositeFormat.Parse("1 - {1} / {0}");
    private static readonly CompositeFormat OfWithout = CompositeFormat.Parse("{0} / {1} - 1");

    public IEnumerable<Relation> From(Meaning meaning, RuleContext context)
    {
        if (meaning is not { Measure: Measure.Share, Unit: Unit.Percent, Scope: Scope.WithProcurement, Form: not Form.Total })
            yield break;
        var without = new Meaning(Measure.Jobs, meaning.Subject, Form.Total, meaning.Period, Period.None, Unit.Job);
        var with = without with { Scope = Scope.WithProcurement };
        if (meaning.Whole is null || meaning.Whole == with)
            yield return Least("of the jobs with procurement", OfWith, v => Share(v[1], v[0]) is { } rest ? Quantity.Hundred - rest : null);
        if (meaning.Whole is null || meaning.Whole == without)
            yield return Least("of the jobs without procurement", OfWithout, v => Share(v[0], v[1]) - Quantity.Hundred);

        ComputedRelation Least(string convention, CompositeFormat format, Func<Quantity[], Quantity?> compute) =>
            new(RelationKind.ShareOfTotal, $"{Rule}, {convention}", meaning, [with, without], compute, format) { Convention = convention, IsLeast = true };
    }

    private static Quantity? Share(Quantity part, Quantity whole) => whole.Interval.Contains(0) ? null : part.InPercentOf(whole);
}
