namespace Banenafspraak.Analysis;

/// <summary>One way to take a relation: with the published figures that stand for its variables, and what its arithmetic says.</summary>
/// <remarks>Several ways to take one relation are alternatives: one of them has to hold.</remarks>
public sealed class RelationInstance
{
    private readonly IReadOnlyList<Derivation?>? _derived;
    private RelationKind? _kind;

    /// <param name="relation">The equation.</param>
    /// <param name="members">For each variable the figure that prints it; null for a number of the rules and for one that nobody printed.</param>
    /// <param name="hasAllReadings">False where numbers are printed differently in so many places that not every way to take them was tried.</param>
    internal RelationInstance(Relation relation, IReadOnlyList<Figure?> members, bool hasAllReadings = true)
    {
        (Relation, Members, Solved, HasAllReadings) = (relation, members, relation.Output, hasAllReadings);
        Computed = Compute(QuantityOf);
        Verdict = Decide();
    }

    /// <summary>A derivation of a figure from other printed numbers, as an instance of its last relation.</summary>
    internal RelationInstance(Figure figure, Derivation path)
    {
        var (members, computed) = path.Parts;
        (Relation, Solved, HasAllReadings) = (path.Relation!, computed, true);
        Members = [.. members.Select((m, i) => i == computed ? figure : m!.Figure)];
        _derived = [.. members.Select(m => m?.Relation is null ? null : m)];
        (Computed, Verdict) = (path.Quantity, Verdicts.Decide(figure, path.Quantity));
    }

    /// <summary>The equation.</summary>
    public Relation Relation { get; }

    /// <summary>The kind, or table row, table column, from x to y where the places of the figures make it one.</summary>
    public RelationKind Kind => _kind ??= _derived is null ? Places.KindOf(Relation, Members) : Relation.Kind;

    /// <summary>For each variable the figure that prints it; null for a number of the rules and for one that nobody printed.</summary>
    public IReadOnlyList<Figure?> Members { get; }

    /// <summary>Index of the variable that is computed.</summary>
    internal int Solved { get; }

    /// <summary>False where numbers are printed differently in so many places that not every way to take them was tried.</summary>
    internal bool HasAllReadings { get; }

    /// <summary>Its value from the other members; null where one is missing or cannot be read, or a divisor may be 0.</summary>
    public Quantity? Computed { get; }

    /// <summary>What follows for the output as printed.</summary>
    public Verdict Verdict { get; }

    /// <summary>True where it holds.</summary>
    public bool Holds => Verdict is Verdict.Exact or Verdict.WithinRounding;

    /// <summary>For a variable that is not printed, or cannot be read, how it follows from other printed numbers; null where it need not or does not.</summary>
    internal Derivation? Derived(int member) => _derived?[member];

    /// <summary>True where some of its variables follow from other relations.</summary>
    internal bool IsDerived => _derived is not null && _derived.Any(d => d is not null);

    /// <summary>The printed figures that it rests on, each once.</summary>
    public IEnumerable<Figure> Figures => Members.Select((m, i) => Derived(i) is null ? m : null).OfType<Figure>()
        .Concat((_derived ?? []).OfType<Derivation>().SelectMany(d => d.Figures)).Distinct();

    /// <summary>The figure that is computed from the others; null where it is not printed or set by the rules.</summary>
    public Figure? Output => Members[Solved];

    /// <summary>What is computed.</summary>
    public Variable OutputVariable => Relation.Members[Solved];

    /// <summary>The variables that nobody printed and that do not follow from other numbers.</summary>
    public IEnumerable<Variable> Missing => Relation.Members.Where((v, i) => v is Meaning && Members[i] is null && Derived(i) is null);

    /// <summary>True where each variable is printed, if only damaged, or a number of the rules.</summary>
    internal bool IsComplete => !Missing.Any();

    /// <summary>True where it can be asked: whole, or tying at least two figures. A sum of all that may be there asks only where one variable at most is missing.</summary>
    internal bool IsListed => Missing.Count() is var missing && (missing == 0 || (Members.Count(m => m is not null) > 1 && (!Relation.IsOpen || missing == 1)));

    /// <summary>Ids of the figures and parameters that the output is computed from.</summary>
    public IEnumerable<string> Inputs => Relation.Members
        .SelectMany((v, i) => i == Solved ? [] : Derived(i)?.Sources ?? (Members[i] is { } figure ? [figure.Id] : v is NamedNumber ? [v.Id] : Array.Empty<string>()))
        .Distinct(StringComparer.Ordinal);

    /// <summary>The arithmetic with the numbers as printed; what is not printed is named in brackets.</summary>
    public string Formula => Relation.Formula(Solved, i => Derived(i)?.Operand ?? NumberOf(i));

    /// <summary>True where it would hold if every number that was printed had been rounded down instead.</summary>
    internal bool HoldsRoundedDown => !IsDerived && Output is { Quantity.Interval.IsExact: false } output
        && Compute(i => Members[i] is { } figure ? RoundedDown(figure) : QuantityOf(i)) is { } computed
        && computed.Interval.Meets(RoundedDown(output).Interval);

    private static Quantity RoundedDown(Figure figure) => figure.Quantity is { Interval.IsExact: false } printed
        ? Quantity.Measured(printed.Value, figure.Rounding.Down)
        : figure.Quantity!.Value;

    private Quantity QuantityOf(int member) => Members[member]?.Quantity ?? ((NamedNumber)Relation.Members[member]).Quantity;

    private Quantity? Compute(Func<int, Quantity> quantity)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (i != Solved && (Members[i] is { } figure ? figure.Quantity is null : Relation.Members[i] is not NamedNumber))
                return null;
        }
        try
        {
            return Relation.Solve(Solved, quantity);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Verdict Decide()
    {
        if (!IsComplete || Members.Any(m => m is { Quantity: null }))
            return Verdict.NotChecked;
        if (Computed is not { } computed || Members.Any(m => m is { Qualifier: not Qualifier.Exact }))
            return Verdict.Undecidable;
        var verdict = (Output, OutputVariable) switch
        {
            ({ } output, _) when Relation.RoundsDown => Verdicts.DecideRoundedDown(output, computed),
            ({ } output, _) => Verdicts.Decide(output, computed),
            (null, NamedNumber rule) => Verdicts.Decide(rule.Quantity, computed),
            _ => Verdict.NotChecked,
        };
        return verdict == Verdict.Contradicted && (Relation.IsOpen || !HasAllReadings) ? Verdict.Undecidable : verdict;
    }

    private string NumberOf(int member) => (Members[member], Relation.Members[member]) switch
    {
        ({ Value: { } value } figure, _) => RelationText.InFormula(value, RelationText.Number(value, figure.Decimals, figure.Unit)),
        ({ } figure, _) => $"\"{figure.Printed}\"",
        (null, NamedNumber rule) => RelationText.InFormula(rule.Quantity.Value, RelationText.Number(rule.Quantity.Value, null, rule.Unit)),
        (null, var variable) => $"[{variable.Id}]",
    };
}
