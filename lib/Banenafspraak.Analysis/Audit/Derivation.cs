namespace Banenafspraak.Analysis;

/// <summary>A value with how it is known: printed or set; computed by a relation from other values, down to printed ones; or a measure of published numbers.</summary>
/// <remarks>A published figure and a value of the national series convert by themselves.</remarks>
public sealed class Derivation
{
    private const decimal Most = 1_000_000_000_000;

    private readonly Derivation?[] _members = [];
    private readonly int _computed = -1;
    private readonly string? _formula;

    internal Derivation(Variable variable, Quantity quantity, Figure? figure) => (Variable, Quantity, Figure) = (variable, quantity, figure);

    internal Derivation(Variable variable, Quantity quantity, Relation relation, Derivation?[] members, int computed)
        : this(variable, quantity, null)
    {
        (Relation, _members, _computed) = (relation, members, computed);
        Steps = 1 + Inputs.Sum(i => i.Steps);
    }

    private Derivation(string name, Unit unit, Quantity quantity, string formula, Derivation[] inputs)
        : this(new NamedNumber(name, quantity, unit), quantity, null)
    {
        (_formula, _members) = (formula, inputs);
        Steps = 1;
    }

    /// <summary>What is known.</summary>
    public Variable Variable { get; }

    /// <summary>What it is a number of; null for a number of the rules, a measure or a plain number, which may be compared with anything of its unit.</summary>
    public Meaning? Meaning => Variable as Meaning;

    /// <summary>Its value and interval.</summary>
    public Quantity Quantity { get; }

    /// <summary>Unit of the value.</summary>
    public Unit Unit => Variable.Unit;

    /// <summary>The figure that prints it; null for a computed one or a parameter.</summary>
    public Figure? Figure { get; }

    /// <summary>The relation that computes it; null where it is printed or set, or a measure.</summary>
    public Relation? Relation { get; }

    /// <summary>Why it holds, or the name of the measure: "sectors add up", "growth".</summary>
    public string Name => Relation?.Rule ?? Variable.Id;

    /// <summary>For each variable of the relation its derivation; null for the computed one, whose index is the second part.</summary>
    internal (IReadOnlyList<Derivation?> Members, int Computed) Parts => (_members, _computed);

    /// <summary>The values that it is computed from; empty where there are none.</summary>
    public IEnumerable<Derivation> Inputs => _members.OfType<Derivation>();

    /// <summary>How many relations stand between it and what is printed.</summary>
    public int Steps { get; }

    /// <summary>Id: of the figure, parameter or national value, or "derived/" and what it is; empty for a plain number.</summary>
    public string Id => Figure?.Id ?? Source ?? (IsComputed ? "derived/" + Variable.Id : Variable.Id);

    /// <summary>The arithmetic, with computed inputs in brackets: "38.061 × 25,8% - (36.206 × 24%)".</summary>
    public string Formula => Relation is not null ? Relation.Formula(_computed, i => _members[i]!.Operand) : _formula ?? Text;

    /// <summary>Ids of all printed figures and parameters that it rests on, each once, in the order of the formula.</summary>
    public IEnumerable<string> Sources => IsComputed
        ? Inputs.SelectMany(i => Relation is null ? [i.Id] : i.Sources).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal)
        : [Id];

    /// <summary>All printed figures that it rests on, each once.</summary>
    public IEnumerable<Figure> Figures => Figure is { } figure ? [figure] : Inputs.SelectMany(i => i.Figures).Distinct();

    /// <summary>The value in Dutch format: as printed, or computed with two decimals.</summary>
    public string Text =>
        (Figure is { Value: { } value } ? DutchNumber.Format(value, Figure.Decimals) : DutchNumber.Format(Math.Round(Quantity.Value, IsComputed ? 2 : 4)))
        + (Unit == Unit.Percent ? "%" : "");

    /// <summary>One line that a person can check by hand: what it is, numbers, operation, result, interval, unit.</summary>
    public string Explanation => $"{Name}: {Formula} = {Text}, so {Quantity.Interval}{UnitWord}";

    /// <summary>What it says of a printed figure; a number that the relation rounds down is compared so.</summary>
    public Verdict On(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return Relation is { RoundsDown: true } relation && _computed == relation.Output && figure is { Qualifier: Qualifier.Exact, Quantity: not null }
            ? Verdicts.DecideRoundedDown(figure, Quantity)
            : Verdicts.Decide(figure, Quantity);
    }

    /// <summary>A published figure as an input of a measure.</summary>
    /// <exception cref="MetricException">It has no readable value, or it is printed with a reserve (about, at least, a range): its interval is not known.</exception>
    public static Derivation Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Quantity is not { } quantity)
            throw new MetricException($"{figure.Id} has no readable value; a metric takes figures that have one.");
        if (figure.Qualifier != Qualifier.Exact)
            throw new MetricException($"{figure.Id} is printed as {figure.Qualifier.Word()}, so its interval is not known; a metric takes numbers printed without reserve.");
        var period = figure.Period.IsSpan ? figure.Period : figure.Period.Moment;
        var meaning = new Meaning(figure.Measure, figure.Subject, figure.Form, period, figure.RelativeTo, figure.Unit) { Scope = figure.Counts };
        return new Derivation(meaning, quantity, figure).Checked();
    }

    /// <summary>A value of the national series as an input of a measure.</summary>
    /// <exception cref="MetricException">No value was found of that year.</exception>
    public static Derivation Of(SeriesValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Quantity is not { } quantity)
            throw new MetricException($"{value.Id} has no value (status {value.Status}); a metric takes years that have one.");
        var from = value.Measure == Measure.Jobs ? Period.None : Period.Baseline;
        return new Derivation(new Meaning(value.Measure, value.Subject, value.Form, value.Period, from, Unit.Job), quantity, null) { Source = value.Id }.Checked();
    }

    /// <summary>A number with a unit and nothing more: for a what-if.</summary>
    /// <exception cref="MetricException">It is larger than a million millions.</exception>
    public static Derivation Of(Quantity quantity, Unit unit) => new Derivation(new NamedNumber("", quantity, unit), quantity, null).Checked();

    /// <summary>As <see cref="Of(Figure)"/>.</summary>
    public static implicit operator Derivation(Figure figure) => Of(figure);

    /// <summary>As <see cref="Of(SeriesValue)"/>.</summary>
    public static implicit operator Derivation(SeriesValue value) => Of(value);

    /// <summary>Its id with its value, or the value alone where it has no id: for messages.</summary>
    public override string ToString() => Id.Length > 0 ? $"{Id} ({Text})" : Text;

    /// <summary>A measure of published numbers.</summary>
    /// <param name="name">What it is: "growth", "distance to target".</param>
    /// <param name="unit">Unit of the result.</param>
    /// <param name="quantity">The result.</param>
    /// <param name="formula">The arithmetic in Dutch numbers: "22.500 - 10.004".</param>
    /// <param name="inputs">The numbers that it rests on, in the order of the formula.</param>
    internal static Derivation Measured(string name, Unit unit, Quantity quantity, string formula, params IEnumerable<Derivation> inputs) =>
        new(name, unit, quantity, formula, [.. inputs]);

    /// <summary>A measure with another quantity: narrowed by what else is known.</summary>
    internal Derivation With(Quantity quantity) => new(Variable.Id, Unit, quantity, Formula, [.. Inputs]);

    /// <summary>The value as a measure writes it: in brackets where it is negative.</summary>
    internal string Bracketed => Quantity.Value < 0 ? $"({Text})" : Text;

    /// <summary>How it stands in the formula of another: in brackets where a relation computed it or it is negative.</summary>
    internal string Operand => Relation is not null ? $"({Formula})" : Bracketed;

    /// <summary>The same for every way to write this arithmetic down, in one step or in several, with whichever printing of its numbers.</summary>
    internal string Arithmetic => ArithmeticOf(Summands);

    internal static string ArithmeticOf(IEnumerable<(bool IsAdded, string Identity)> summands) =>
        string.Join(' ', summands.Select(s => (s.IsAdded ? "+" : "-") + s.Identity).Order(StringComparer.Ordinal));

    /// <summary>What is added up or taken away, sums of sums taken apart.</summary>
    internal IEnumerable<(bool IsAdded, string Identity)> Summands => Relation?.Summands(_computed, i => _members[i]!) ?? [(true, Variable.Identity)];

    /// <summary>The narrowest first; of those as wide as each other the shortest.</summary>
    internal static IEnumerable<Derivation> InOrder(IEnumerable<Derivation> derivations) =>
        derivations.OrderBy(d => d.Quantity.Interval.Width).ThenBy(d => d.Steps).ThenBy(d => d.Relation!.Key, StringComparer.Ordinal);

    private string? Source { get; init; }

    private bool IsComputed => Relation is not null || _formula is not null;

    private string UnitWord => Unit switch
    {
        Unit.Percent => "%",
        Unit.PercentagePoint => " percentage points",
        Unit.Job => " jobs",
        Unit.Other => "",
        _ => " " + Unit.Word(),
    };

    private Derivation Checked() => Quantity.Interval.Low >= -Most && Quantity.Interval.High <= Most
        ? this
        : throw new MetricException($"{Text} is too large; a metric takes numbers up to {DutchNumber.Format(Most)}.");
}
