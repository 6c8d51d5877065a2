namespace Banenafspraak.Analysis;

/// <summary>A product of two factors; a factor in percent counts as hundredths. Member 0 is the product.</summary>
public sealed class ProductRelation(RelationKind kind, string rule, Term product, Term left, Term right, int output = 0)
    : Relation(kind, rule, [product, left, right], output)
{
    private readonly Estimate _scale = Estimate.Of(Quantity.Set(left.Unit == Unit.Percent || right.Unit == Unit.Percent ? 100 : 1, Unit.Other));

    /// <inheritdoc/>
    public override Estimate? Solve(int member, Func<int, Estimate> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (member == 0)
            return value(1) * value(2) / _scale;
        var divisor = value(3 - member);
        return divisor.Interval.Contains(0) ? null : value(0) * _scale / divisor;
    }

    /// <inheritdoc/>
    public override string Formula(int member, Func<int, string> text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return member == 0 ? $"{text(1)} × {text(2)}" : $"{text(0)} / {text(3 - member)}";
    }
}
