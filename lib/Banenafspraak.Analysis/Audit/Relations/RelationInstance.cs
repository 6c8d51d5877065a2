using System.Collections.ObjectModel;

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
    /// <param name="derived">For each variable that cannot be read how it follows from other printed numbers; null where none does.</param>
    internal RelationInstance(Relation relation, IReadOnlyList<Figure?> members, bool hasAllReadings = true, IReadOnlyList<Derivation?>? derived = null)
    {
        (Relation, Members, Solved, HasAllReadings, _derived) = (relation, members, relation.Output, hasAllReadings, derived);
        Computed = Compute(QuantityOf, Solved);
        Verdict = Decide();
    }

    /// <summary>A derivation of a figure from other printed numbers, as an instance of its last relation.</summary>
    internal RelationInstance(Figure figure, Derivation path)
    {
        var (members, computed) = path.Parts;
        (Relation, Solved, HasAllReadings, _kind) = (path.Relation!, computed, true, path.Relation!.Kind);
        Members = [.. members.Select((m, i) => i == computed ? figure : m!.Figure)];
        _derived = [.. members.Select(m => m?.Relation is null ? null : m)];
        (Computed, Verdict) = (path.Quantity, Verdicts.Decide(figure, path.Quantity));
    }

    /// <summary>The equation.</summary>
    public Relation Relation { get; }

    /// <summary>The kind, or table row, table column, from x to y where the places of the figures make it one.</summary>
    public RelationKind Kind => _kind ??= Places.KindOf(Relation, Members);

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

    /// <summary>By the index of a variable all places nearby that print it, of most decimals first, where there are several.</summary>
    internal IReadOnlyDictionary<int, IReadOnlyList<Figure>> Printings { get; init; } = ReadOnlyDictionary<int, IReadOnlyList<Figure>>.Empty;

    /// <summary>For each of its numbers that is printed in several places nearby the printings that go before it: the way counts where it says something else than each of them.</summary>
    public IEnumerable<(Figure Before, Figure Taken)> PrintedBefore => Printings.SelectMany(p => p.Value.TakeWhile(f => !ReferenceEquals(f, Members[p.Key])).Select(f => (f, Members[p.Key]!)));

    /// <summary>True where one of its numbers says no more than a printing that goes before it.</summary>
    public bool IsToldBefore => PrintedBefore.Any(p => p.Taken.Restates(p.Before));

    /// <summary>The same with one of its numbers taken from another place that prints it.</summary>
    internal IEnumerable<RelationInstance> FromOtherPlaces =>
        from printing in Printings
        from figure in printing.Value
        where !ReferenceEquals(figure, Members[printing.Key])
        select new RelationInstance(Relation, [.. Members.Select((m, i) => i == printing.Key ? figure : m)], HasAllReadings, _derived) { Printings = Printings };

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
        && Compute(i => Members[i] is { } figure ? RoundedDown(figure) : QuantityOf(i), Solved) is { } computed
        && (Relation.IsLeast ? computed.Interval.Low <= RoundedDown(output).Interval.High : computed.Interval.Meets(RoundedDown(output).Interval));

    /// <summary>A variable that cannot be read, as the others give it; null where they do not.</summary>
    internal Derivation? Solve(int member)
    {
        if (Compute(QuantityOf, member) is not { } quantity)
            return null;
        var inputs = Relation.Members.Select((v, i) => i == member ? null : new Derivation(v, QuantityOf(i), Members[i]));
        return new(Relation.Members[member], quantity, Relation, [.. inputs], member);
    }

    /// <summary>The output with another quantity for one of its inputs; null where it cannot be told.</summary>
    internal Quantity? ComputeWith(Figure input, Quantity quantity) => Compute(i => Members[i]?.Id == input.Id ? quantity : QuantityOf(i), Solved);

    /// <summary>The values of a figure with which it holds; null where that cannot be told.</summary>
    internal Interval? Needed(Figure figure)
    {
        var at = Members.Index().Where(m => m.Item?.Id == figure.Id).ToList();
        return at is not [var (member, _)] || Derived(member) is not null ? null
            : member == Solved ? Computed?.Interval
            : Compute(QuantityOf, member)?.Interval;
    }

    private static Quantity RoundedDown(Figure figure) => figure.Quantity is { Interval.IsExact: false } printed
        ? Quantity.Measured(printed.Value, figure.Rounding.Down)
        : figure.Quantity!.Value;

    /// <summary>The same numbers in a sum of which other parts may exist.</summary>
    internal RelationInstance Opened() => new(((SumRelation)Relation).Opened(), Members, HasAllReadings, _derived) { Printings = Printings };

    /// <summary>The same numbers as one of several pairs that may be meant.</summary>
    internal RelationInstance AsQuestion() => new(Relation.AsQuestion(), Members, HasAllReadings, _derived);

    /// <summary>What a value computed for the output says of it as printed.</summary>
    internal Verdict Judge(Figure? output, Quantity computed)
    {
        var verdict = (output, OutputVariable) switch
        {
            ({ Quantity: { } printed }, _) when Relation.IsLeast => computed.Interval.Low > printed.Interval.High ? Verdict.Contradicted : Verdict.Undecidable,
            ({ }, _) when Relation.RoundsDown => Verdicts.DecideRoundedDown(output, computed),
            ({ }, _) => Verdicts.Decide(output, computed),
            (null, NamedNumber rule) => Verdicts.Decide(rule.Quantity, computed),
            _ => Verdict.NotChecked,
        };
        var mayFail = Relation.IsOpen || Relation.IsQuestion || !HasAllReadings;
        return (verdict == Verdict.Contradicted && mayFail) || (verdict != Verdict.NotChecked && Relation.IsQuestion) ? Verdict.Undecidable : verdict;
    }

    private Quantity QuantityOf(int member) => Derived(member)?.Quantity ?? Members[member]?.Quantity ?? ((NamedNumber)Relation.Members[member]).Quantity;

    private Quantity? Compute(Func<int, Quantity> quantity, int solved)
    {
        for (var i = 0; i < Members.Count; i++)
        {
            if (i != solved && Derived(i) is null && (Members[i] is { } figure ? figure.Quantity is null : Relation.Members[i] is not NamedNumber))
                return null;
        }
        try
        {
            return Relation.Solve(solved, quantity);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private Verdict Decide()
    {
        if (!IsComplete || Members.Where((m, i) => m is { Quantity: null } && Derived(i) is null).Any())
            return Verdict.NotChecked;
        return Computed is not { } computed || Figures.Any(f => f.Qualifier != Qualifier.Exact) ? Verdict.Undecidable : Judge(Output, computed);
    }

    private string NumberOf(int member) => (Members[member], Relation.Members[member]) switch
    {
        ({ Value: { } value } figure, _) => RelationText.InFormula(value, RelationText.Number(value, figure.Decimals, figure.Unit)),
        ({ } figure, _) => $"\"{figure.Printed}\"",
        (null, NamedNumber rule) => RelationText.InFormula(rule.Quantity.Value, RelationText.Number(rule.Quantity.Value, null, rule.Unit)),
        (null, var variable) => $"[{variable.Id}]",
    };
}
