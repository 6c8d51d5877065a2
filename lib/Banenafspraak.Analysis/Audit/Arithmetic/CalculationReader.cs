namespace Banenafspraak.Analysis;

/// <summary>Writes the arithmetic of a way to take a relation down in steps: derived members first.</summary>
internal sealed class CalculationReader
{
    private readonly List<CalculationStep> _steps = [];

    private CalculationReader()
    {
    }

    public static Calculation Read(RelationInstance way)
    {
        var reader = new CalculationReader();
        if (way.IsComplete && way.Relation.Members.Index().All(m => m.Index == way.Solved || m.Item is NamedNumber || way.Members[m.Index] is not null || way.Derived(m.Index) is not null))
            reader.Add(way.Relation, way.Solved, i => way.Derived(i) is { } derived ? reader.Of(derived) : reader.Of(way.Members[i], way.Relation.Members[i]));
        return new(
            reader._steps,
            way.Output is { } output ? Printed(output) : way.OutputVariable is NamedNumber rule ? Set(rule) : null,
            way.Relation.RoundsDown && !way.IsDerived,
            way.Relation.IsOpen || !way.HasAllReadings,
            [.. way.Figures.Concat(way.Output is { } published ? [published] : []).Distinct()])
        { IsLeast = way.Relation.IsLeast, IsQuestion = way.Relation.IsQuestion };
    }

    private Operand Of(Figure? figure, Variable variable) => figure is not null ? Printed(figure) : Set((NamedNumber)variable);

    /// <summary>A member that follows from other numbers, by steps of its own.</summary>
    private Operand Of(Derivation derivation)
    {
        if (derivation.Figure is { } figure)
            return Printed(figure);
        if (derivation.Relation is not { } relation)
            return Set((NamedNumber)derivation.Variable);
        var (members, computed) = derivation.Parts;
        return Add(relation, computed, i => Of(members[i]!));
    }

    private Operand Add(Relation relation, int solved, Func<int, Operand> member)
    {
        var tree = FormulaTree.Of(relation, solved);
        var isPercent = IsPercent(relation.Members[solved]);
        var isPlain = isPercent && tree.IsSumOfMembers && relation.Members.All(IsPercent);
        return Add(tree, isPercent && !isPlain, i => member(i) with { IsInHundredths = !isPlain && IsPercent(relation.Members[i]) });
    }

    private Operand Add(FormulaTree tree, bool inPercent, Func<int, Operand> member)
    {
        IReadOnlyList<(bool IsAdded, FormulaTree Tree)> parts = tree.Terms.Count > 0 ? tree.Terms : [(true, tree)];
        List<(bool IsAdded, Operand Operand)> terms = [.. parts.Select(t => (t.IsAdded, Term(t.Tree, member)))];
        var operation = tree.Terms.Count > 0 ? tree.Operation : Operation.Sum;
        var step = new CalculationStep(operation, terms, inPercent, Compute(operation, terms, inPercent));
        _steps.Add(step);
        return new(null, "", _steps.Count - 1, IsInHundredths: false, step.Quantity);
    }

    private Operand Term(FormulaTree tree, Func<int, Operand> member) =>
        tree.Member is { } index ? member(index)
        : tree.Constant is { } constant ? new(null, "", null, IsInHundredths: false, Quantity.Set(constant))
        : Add(tree, inPercent: false, member);

    private static Quantity? Compute(Operation operation, IReadOnlyList<(bool IsAdded, Operand Operand)> terms, bool inPercent)
    {
        try
        {
            var result = operation switch
            {
                Operation.Product => terms[0].Operand.Used * terms[1].Operand.Used,
                Operation.Quotient => terms[1].Operand.Used is { } divisor && !divisor.Interval.Contains(0) ? terms[0].Operand.Used / divisor : null,
                _ => terms.Skip(1).Aggregate(terms[0].Operand.Used, (sum, t) => t.IsAdded ? sum + t.Operand.Used : sum - t.Operand.Used),
            };
            return inPercent ? result * Quantity.Hundred : result;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool IsPercent(Variable variable) => variable.Unit is Unit.Percent or Unit.PercentagePoint;

    private static Operand Printed(Figure figure) => new(figure, figure.Id, null, IsInHundredths: false, figure.Quantity);

    private static Operand Set(NamedNumber number) => new(null, number.Id, null, IsInHundredths: false, number.Quantity);
}
