namespace Banenafspraak.Analysis;

/// <summary>How the value of a term is known: printed (no relation), or computed by a relation from other terms, down to printed ones.</summary>
public sealed class Derivation
{
    private readonly Derivation?[] _members;
    private readonly int _computed;

    internal Derivation(Term term, Estimate estimate, Figure? figure)
        : this(term, estimate, null, [], -1) => Figure = figure;

    internal Derivation(Term term, Estimate estimate, Relation? relation, Derivation?[] members, int computed)
    {
        (Term, Estimate, Relation, _members, _computed) = (term, estimate, relation, members, computed);
        Steps = relation is null ? 0 : 1 + Inputs.Sum(i => i.Steps);
    }

    /// <summary>What is known.</summary>
    public Term Term { get; }

    /// <summary>Its value and interval.</summary>
    public Estimate Estimate { get; }

    /// <summary>The figure that prints it; null for a computed term or a parameter.</summary>
    public Figure? Figure { get; }

    /// <summary>The relation that computes it; null where it is printed or set.</summary>
    public Relation? Relation { get; }

    /// <summary>For each term of the relation its derivation; null for the computed one, whose index is the second part.</summary>
    internal (IReadOnlyList<Derivation?> Members, int Computed) Parts => (_members, _computed);

    /// <summary>The terms that the relation takes; empty where there is none.</summary>
    public IEnumerable<Derivation> Inputs => _members.OfType<Derivation>();

    /// <summary>How many relations stand between it and what is printed.</summary>
    public int Steps { get; }

    /// <summary>Id: of the figure or parameter, or "derived/" and the term.</summary>
    public string Id => Figure?.Id ?? (Relation is null ? Term.Id : "derived/" + Term.Id);

    /// <summary>The arithmetic, with computed inputs in brackets: "38.061 × 25,8% - (36.206 × 24%)".</summary>
    public string Formula => Relation is null ? Text : Relation.Formula(_computed, i => _members[i]!.Operand);

    /// <summary>All printed figures and parameters that it rests on, each once, in the order of the formula.</summary>
    public IEnumerable<string> Sources => Relation is null ? [Id] : Inputs.SelectMany(i => i.Sources).Distinct(StringComparer.Ordinal);

    /// <summary>All printed figures that it rests on, each once.</summary>
    public IEnumerable<Figure> Figures => Figure is { } figure ? [figure] : Inputs.SelectMany(i => i.Figures).Distinct();

    /// <summary>Every relation on the way, the deepest first: what a person would compute step by step.</summary>
    public IEnumerable<Derivation> Path => Relation is null ? [] : Inputs.SelectMany(i => i.Path).Append(this);

    /// <summary>The value in Dutch format: as printed, or computed with two decimals.</summary>
    public string Text =>
        (Figure is { Value: { } value } ? DutchNumber.Format(value, Figure.Decimals) : DutchNumber.Format(Math.Round(Estimate.Point, Relation is null ? 4 : 2)))
        + (Term.Unit == Unit.Percent ? "%" : "");

    /// <summary>What it says of a printed figure; a number that the relation rounds down is compared so.</summary>
    public Verdict On(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Relation is { RoundsDown: true } relation && _computed == relation.Output && figure is { Qualifier: Qualifier.Exact, Quantity: not null }
            ? Verdicts.DecideRoundedDown(figure, Estimate)
            : Verdicts.Decide(figure, Estimate);
    }

    /// <summary>How it stands in the formula of another: in brackets where it was computed or is negative.</summary>
    internal string Operand => Relation is not null ? $"({Formula})" : Estimate.Point < 0 ? $"({Text})" : Text;

    /// <summary>The narrowest first; of those as wide as each other the shortest.</summary>
    internal static IEnumerable<Derivation> InOrder(IEnumerable<Derivation> derivations) =>
        derivations.OrderBy(d => d.Estimate.Interval.Width).ThenBy(d => d.Steps).ThenBy(d => d.Relation!.Key, StringComparer.Ordinal);
}
