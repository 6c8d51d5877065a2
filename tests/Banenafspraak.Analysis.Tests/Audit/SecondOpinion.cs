namespace Banenafspraak.Analysis.Tests;

/// <summary>
/// Decides a relation a second time, by trying every corner of what its numbers may have been before rounding, in exact fractions. It takes from the
/// library which figures stand for which terms, and nothing of its arithmetic.
/// </summary>
internal sealed class SecondOpinion(Dataset data)
{
    /// <summary>The best that any way of taking the relation gives: contradicted only where every way is.</summary>
    public Verdict Of(AuditRelation relation) => relation.Instances.Select(Of).MinBy(Rank);

    /// <summary>The verdict on one way.</summary>
    public Verdict Of(RelationInstance way)
    {
        var known = way.Relation.Members.Select((t, i) => Known(t, way.Members[i], way.Derived[i])).ToArray();
        if (Array.Exists(known, k => k is null))
            return Verdict.NotChecked;
        if (way.Figures.Any(f => f.Qualifier != Qualifier.Exact))
            return Verdict.Undecidable;
        var numbers = Array.ConvertAll(known, k => k!.Value);
        var equation = new Equation(way.Relation, data.Subjects);
        if (DividesByZero(equation, numbers, way.Solved))
            return Verdict.Undecidable;
        if (IsAsPublished(Root(equation, Array.ConvertAll(numbers, n => n.Shown), way.Solved), way))
            return Verdict.Exact;
        if (way.Relation.RoundsDown)
            numbers[way.Solved] = Unrounded.CutOff(way.Output!.Value!.Value, DecimalsOf(way.Output));
        return CanBeZero(equation, numbers) ? Verdict.WithinRounding
            : way.Relation.IsOpen ? Verdict.Undecidable
            : Verdict.Contradicted;
    }

    /// <summary>True where some choice of unrounded numbers makes both sides equal: the difference is nowhere torn, so it is 0 somewhere if it is not always above or below.</summary>
    public static bool CanBeZero(Equation equation, Unrounded[] numbers)
    {
        return LiesAround(Corners(numbers).Select(equation.Difference));
    }

    /// <summary>The number of one term from those of the others; null where it would be divided by something that may be 0.</summary>
    public static Unrounded? Solve(Equation equation, Unrounded[] numbers, int solved)
    {
        if (DividesByZero(equation, numbers, solved))
            return null;
        var values = Corners(numbers, solved).Select(c => Root(equation, c, solved)).ToList();
        return new(values.Min(), values.Max(), Root(equation, Array.ConvertAll(numbers, n => n.Shown), solved));
    }

    private static bool DividesByZero(Equation equation, Unrounded[] numbers, int solved) =>
        LiesAround(Corners(numbers, solved).Select(c => Line(equation, c, solved).Slope));

    /// <summary>True where 0 is among the values, or between two of them.</summary>
    private static bool LiesAround(IEnumerable<Fraction> values)
    {
        var (below, above) = (false, false);
        return values.Any(v => (below |= v <= Fraction.Zero) & (above |= v >= Fraction.Zero));
    }

    /// <summary>All ways to take each number at its lowest or its highest.</summary>
    private static IEnumerable<Fraction[]> Corners(Unrounded[] numbers, int fixedAt = -1)
    {
        var free = Enumerable.Range(0, numbers.Length).Where(i => i != fixedAt && numbers[i].Low != numbers[i].High).ToList();
        for (var corner = 0; corner < 1 << free.Count; corner++)
        {
            var values = Array.ConvertAll(numbers, n => n.Low);
            for (var i = 0; i < free.Count; i++)
            {
                if ((corner & (1 << i)) != 0)
                    values[free[i]] = numbers[free[i]].High;
            }
            yield return values;
        }
    }

    private static Fraction Root(Equation equation, Fraction[] values, int solved)
    {
        var (start, slope) = Line(equation, values, solved);
        return Fraction.Zero - (start / slope);
    }

    private static (Fraction Start, Fraction Slope) Line(Equation equation, Fraction[] values, int solved)
    {
        Fraction[] at = [.. values];
        at[solved] = 0m;
        var start = equation.Difference(at);
        at[solved] = 1m;
        return (start, equation.Difference(at) - start);
    }

    /// <summary>True where the number rounds to what is printed, either way at a tie; a number of the rules is not printed, and is met or not.</summary>
    private static bool IsAsPublished(Fraction computed, RelationInstance way)
    {
        if (way.Output is not { Value: { } printed } figure)
            return computed == ((RuleTerm)way.OutputTerm).Quantity.Value;
        var unit = Unrounded.Unit(DecimalsOf(figure));
        return way.Relation.RoundsDown
            ? computed >= printed && computed < printed + unit
            : computed >= printed - (unit / 2m) && computed <= printed + (unit / 2m);
    }

    private static int DecimalsOf(Figure figure) => figure.Decimals ?? figure.Value!.Value.Scale;

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.WithinRounding => 1,
        Verdict.Undecidable => 2,
        Verdict.NotChecked => 3,
        _ => 4,
    };

    private Unrounded? Known(Term term, Figure? figure, Derivation? derived) =>
        derived is not null ? Derived(derived)
        : figure is not null ? Unrounded.Of(figure)
        : term is RuleTerm rule ? Unrounded.Of(rule, data.Parameters)
        : null;

    private Unrounded? Derived(Derivation derivation)
    {
        if (derivation.Relation is not { } relation)
            return Known(derivation.Term, derivation.Figure, null);
        var (members, computed) = derivation.Parts;
        var numbers = members.Select((m, i) => i == computed ? Unrounded.Exactly(0) : Derived(m!)!.Value).ToArray();
        return Solve(new(relation, data.Subjects), numbers, computed);
    }
}
