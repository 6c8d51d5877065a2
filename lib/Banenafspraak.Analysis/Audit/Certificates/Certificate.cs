namespace Banenafspraak.Analysis;

/// <summary>Every verdict with the numbers and the arithmetic that decide it, as data: enough to recompute it from the files of data/ without this library.</summary>
/// <remarks>
/// Numbers are texts, exact: "59.65", or "1193/21" where decimals do not end. A formula is a postfix list over the indexes of the members; percentages and
/// percentage points count in it as hundredths. A member is a figure, a parameter, a constant, or a step: a number that is not printed and follows from others.
/// Bounds are those before the widening of <see cref="Interval"/>.
/// </remarks>
/// <param name="rows">Where each figure and parameter stands.</param>
internal sealed class Certificate(IReadOnlyDictionary<string, RowPlace> rows)
{
    /// <summary>The certificate of these relations, for <see cref="JsonOutput"/>.</summary>
    public object Of(IReadOnlyList<AuditRelation> relations) => new
    {
        Verdicts = Enum.GetValues<Verdict>().ToDictionary(v => v.Word(), v => relations.Count(r => r.Verdict == v), StringComparer.Ordinal),
        Relations = relations.Select(relation => new
        {
            relation.Id,
            relation.Letter,
            relation.Kind,
            relation.Verdict,
            Ways = relation.Instances.Select((way, i) => Way(way, i + 1, relation.Instances.Count)),
        }),
    };

    /// <summary>One way to take a relation; the first of all decides.</summary>
    private object Way(RelationInstance way, int number, int of)
    {
        var formula = Postfix.Of(way.Relation, way.Solved);
        var computed = Postfix.Compute(formula, i => ValueOf(way.Members[i], way.Derived(i), way.Relation.Members[i]));
        return new
        {
            Way = number,
            Of = of,
            way.Kind,
            way.Relation.Rule,
            way.Relation.Convention,
            Output = way.Solved,
            Members = way.Members.Select((figure, i) => Member(figure, way.Derived(i), way.Relation.Members[i])),
            Formula = formula,
            Computed = computed is { } range ? Bounds(IsPercent(way.OutputVariable) ? range * FractionRange.Of(Quantity.Hundred) : range) : null,
            Published = Published(way) is { } published ? Bounds(FractionRange.Of(published)) : null,
            Rounding = way.Relation.RoundsDown ? "down" : "nearest",
            way.Relation.IsOpen,
            way.Relation.IsQuestion,
            way.HasAllReadings,
            way.Verdict,
            Because = Because(way),
        };
    }

    private object Member(Figure? figure, Derivation? derived, Variable variable) => (figure, derived, variable) switch
    {
        (_, { Relation: { } relation, Parts: var (members, computed) }, _) => new
        {
            Step = relation.Kind,
            relation.Rule,
            Output = computed,
            Members = members.Select((m, i) => Member(m?.Figure, m, relation.Members[i])),
            Formula = Postfix.Of(relation, computed),
        },
        ({ } f, _, _) => new
        {
            Figure = f.Id,
            Row = RowOf(f.Id),
            f.Printed,
            f.Unit,
            f.Decimals,
            f.Qualifier,
            f.IsSet,
            Number = f.Quantity is { } quantity ? Bounds(FractionRange.Of(quantity)) : null,
        },
        (_, _, NamedNumber number) when RowOf(number.Id) is { } row => new { Parameter = number.Id, Row = row, number.Unit, Number = Bounds(FractionRange.Of(number.Quantity)) },
        (_, _, NamedNumber number) => new { Constant = number.Id, number.Unit, Number = Bounds(FractionRange.Of(number.Quantity)) },
        _ => new { Term = variable.Id, variable.Unit },
    };

    /// <summary>A member as it counts in a formula; null where it is not printed, or cannot be read.</summary>
    private static FractionRange? ValueOf(Figure? figure, Derivation? derived, Variable variable)
    {
        if (derived is { Relation: { } relation, Parts: var (members, computed) })
            return Postfix.Compute(Postfix.Of(relation, computed), i => ValueOf(members[i]!.Figure, members[i], relation.Members[i]));
        if ((figure is null ? (variable as NamedNumber)?.Quantity : figure.Quantity) is not { } quantity)
            return null;
        return IsPercent(variable) ? FractionRange.Of(quantity) / FractionRange.Of(Quantity.Hundred) : FractionRange.Of(quantity);
    }

    private static Quantity? Published(RelationInstance way) => (way.Output, way.OutputVariable) switch
    {
        ({ Quantity: { } quantity } output, _) => way.Relation.RoundsDown ? Quantity.Measured(quantity.Value, output.Rounding.Down) : quantity,
        (null, NamedNumber number) => number.Quantity,
        _ => null,
    };

    private static object Bounds(FractionRange range) =>
        new { Value = range.Value.ToString(), Low = range.Low.ToString(), High = range.High.ToString(), LowBelongs = true, HighBelongs = true };

    /// <summary>What leaves it undecided; null where it is decided.</summary>
    private static string? Because(RelationInstance way) => way.Verdict switch
    {
        Verdict.NotChecked => way.IsComplete ? "unreadable" : "missing",
        Verdict.Undecidable when way.Figures.Any(f => f.Qualifier != Qualifier.Exact) => "reserve",
        Verdict.Undecidable when way.Computed is null => "divisor-may-be-zero",
        Verdict.Undecidable when way.Relation.IsQuestion => "question",
        Verdict.Undecidable when way.Relation.IsLeast => "part",
        Verdict.Undecidable when way.Computed.Value.Interval.Meets(Published(way)!.Value.Interval) => "too-wide",
        Verdict.Undecidable => way.Relation.IsOpen ? "open" : "not-all-readings",
        _ => null,
    };

    private static bool IsPercent(Variable variable) => variable.Unit is Unit.Percent or Unit.PercentagePoint;

    private string? RowOf(string id) => rows.TryGetValue(id, out var place) ? place.ToString() : null;
}
