namespace Banenafspraak.Analysis.Tests;

/// <summary>
/// Decides a relation a second time, by trying every corner of what its numbers may have been before rounding, in exact fractions. It takes from the
/// library which figures stand for which terms, and nothing of its arithmetic.
/// </summary>
internal sealed class SecondOpinion(Dataset data)
{
    /// <summary>What both say of a relation and of each way to take it, for a message; null where they agree on everything.</summary>
    public string? Differs(AuditRelation relation)
    {
        var verdicts = relation.Instances.Select(Of).ToList();
        return verdicts.SequenceEqual(relation.Instances.Select(w => w.Verdict)) && verdicts.MinBy(Rank) == relation.Verdict
            ? null
            : $"{relation.Id}: {relation.Verdict} or {string.Join(", ", verdicts)}; {relation.Explanation}";
    }

    /// <summary>What each number may have been; null where one is missing or cannot be read.</summary>
    public Unrounded[]? Numbers(RelationInstance way)
    {
        var known = way.Relation.Members.Select((t, i) => Known(t, way.Members[i], way.Derived(i))).ToArray();
        return Array.Exists(known, k => k is null) ? null : Array.ConvertAll(known, k => k!.Value);
    }

    /// <summary>The verdict on one way.</summary>
    public Verdict Of(RelationInstance way)
    {
        if (Numbers(way) is not { } numbers)
            return Verdict.NotChecked;
        if (way.Figures.Any(f => f.Qualifier != Qualifier.Exact))
            return Verdict.Undecidable;
        var equation = new Equation(way.Relation, data.Subjects);
        var lines = Lines(equation, numbers, way.Solved);
        if (LiesAround(lines.Select(l => l.Slope)))
            return Verdict.Undecidable;
        var computed = Solve(equation, numbers, way.Solved, lines);
        if (way.Relation.IsLeast)
            return computed.Low > numbers[way.Solved].High ? Verdict.Contradicted : Verdict.Undecidable;
        if (way.Relation.IsQuestion)
            return Verdict.Undecidable;
        var isAsPublished = IsAsPublished(computed.Shown, way);
        if (way.Relation.RoundsDown)
            numbers[way.Solved] = Unrounded.CutOff(way.Output!.Value!.Value, DecimalsOf(way.Output));
        if (!isAsPublished && !CanBeZero(lines, numbers[way.Solved]))
            return way.Relation.IsOpen ? Verdict.Undecidable : Verdict.Contradicted;
        var published = numbers[way.Solved].Shown;
        return computed.High - computed.Low > (published < Fraction.Zero ? Fraction.Zero - published : published) ? Verdict.Undecidable
            : isAsPublished ? Verdict.Exact
            : Verdict.WithinRounding;
    }

    /// <summary>The number of one term from those of the others; null where it would be divided by something that may be 0.</summary>
    public static Unrounded? Solve(Equation equation, Unrounded[] numbers, int solved) =>
        Lines(equation, numbers, solved) is var lines && LiesAround(lines.Select(l => l.Slope)) ? null : Solve(equation, numbers, solved, lines);

    /// <summary>The number of one term where all others are as given.</summary>
    public static Fraction Root(Equation equation, Fraction[] values, int solved) => Root(LineOf(equation, values, solved));

    private static Unrounded Solve(Equation equation, Unrounded[] numbers, int solved, List<(Fraction Start, Fraction Slope)> lines)
    {
        var roots = lines.ConvertAll(Root);
        return new(roots.Min(), roots.Max(), Root(equation, Array.ConvertAll(numbers, n => n.Shown), solved));
    }

    /// <summary>True where some choice of unrounded numbers makes both sides equal: the difference is nowhere torn, so it is 0 somewhere if it is not always above or below.</summary>
    private static bool CanBeZero(List<(Fraction Start, Fraction Slope)> lines, Unrounded solved) =>
        LiesAround(lines.SelectMany(l => new[] { l.Start + (l.Slope * solved.Low), l.Start + (l.Slope * solved.High) }));

    /// <summary>True where 0 is among the values, or between two of them.</summary>
    private static bool LiesAround(IEnumerable<Fraction> values)
    {
        var (below, above) = (false, false);
        return values.Any(v => (below |= v <= Fraction.Zero) & (above |= v >= Fraction.Zero));
    }

    /// <summary>The difference of both sides as a line in one term, at every corner of the others.</summary>
    private static List<(Fraction Start, Fraction Slope)> Lines(Equation equation, Unrounded[] numbers, int solved) =>
        [.. Corners(numbers, solved).Select(c => LineOf(equation, c, solved))];

    /// <summary>All ways to take each number but one at its lowest or its highest.</summary>
    private static IEnumerable<Fraction[]> Corners(Unrounded[] numbers, int solved)
    {
        var free = Enumerable.Range(0, numbers.Length).Where(i => i != solved && numbers[i].Low != numbers[i].High).ToList();
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

    private static Fraction Root((Fraction Start, Fraction Slope) line) => Fraction.Zero - (line.Start / line.Slope);

    private static (Fraction Start, Fraction Slope) LineOf(Equation equation, Fraction[] values, int solved)
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
            return computed == ((NamedNumber)way.OutputVariable).Quantity.Value;
        var unit = Unrounded.Unit(DecimalsOf(figure));
        return way.Relation.RoundsDown
            ? computed >= printed && computed < printed + unit
            : computed >= printed - (unit / 2m) && computed <= printed + (unit / 2m);
    }

    private static int DecimalsOf(Figure figure) => figure.Decimals ?? figure.Value!.Value.Scale;

    /// <summary>The best that any way gives counts: a relation is contradicted only where every way is.</summary>
    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.WithinRounding => 1,
        Verdict.Undecidable => 2,
        Verdict.NotChecked => 3,
        _ => 4,
    };

    private Unrounded? Known(Variable variable, Figure? figure, Derivation? derived) =>
        derived is not null ? Derived(derived)
        : figure is not null ? Unrounded.Of(figure)
        : variable is NamedNumber rule ? Unrounded.Of(rule, data.Parameters)
        : null;

    private Unrounded? Derived(Derivation derivation)
    {
        if (derivation.Relation is not { } relation)
            return Known(derivation.Variable, derivation.Figure, null);
        var (members, computed) = derivation.Parts;
        var numbers = members.Select((m, i) => i == computed ? Unrounded.Exactly(0) : Derived(m!)!.Value).ToArray();
        return Solve(new(relation, data.Subjects), numbers, computed);
    }
}
