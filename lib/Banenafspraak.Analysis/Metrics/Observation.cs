namespace Banenafspraak.Analysis;

/// <summary>One number that goes into a metric: a published figure, a value of a series, a derived level, or a plain quantity.</summary>
/// <remarks>All four convert by themselves. Equality is by all properties. A number printed with a reserve has no known interval, so it is refused.</remarks>
public sealed record Observation
{
    private const decimal Most = 1_000_000_000_000;

    private Observation(Estimate estimate, Unit unit, string text, string source)
    {
        if (estimate.Interval.Low < -Most || estimate.Interval.High > Most)
            throw new MetricException($"{text} is too large; a metric takes numbers up to {DutchNumber.Format(Most)}.");
        (Estimate, Unit, Text, Source) = (estimate, unit, text, source);
    }

    /// <summary>Its value as printed or computed, and all values that rounding leaves.</summary>
    public Estimate Estimate { get; }

    /// <summary>Unit of the value.</summary>
    public Unit Unit { get; }

    /// <summary>The number as a formula writes it: "10.004", "25,8%".</summary>
    public string Text { get; }

    /// <summary>Id of the place or derivation it comes from; empty for a plain quantity.</summary>
    public string Source { get; private init; }

    /// <summary>What it is a number of; null for a plain quantity, which may be compared with anything of its unit.</summary>
    public Meaning? Meaning { get; private init; }

    /// <summary>A published figure.</summary>
    /// <exception cref="MetricException">It has no readable value, or it is printed with a reserve (about, at least, a range).</exception>
    public static Observation Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Quantity is not { } quantity)
            throw new MetricException($"{figure.Id} has no readable value; a metric takes figures that have one.");
        if (figure.Qualifier != Qualifier.Exact)
            throw new MetricException($"{figure.Id} is printed as {figure.Qualifier.Word()}, so its interval is not known; a metric takes numbers printed without reserve.");
        var period = figure.Period.IsSpan ? figure.Period : figure.Period.Moment;
        var text = DutchNumber.Format(quantity.Value, figure.Decimals) + Sign(figure.Unit);
        return new(Estimate.Of(quantity), figure.Unit, text, figure.Id) { Meaning = new(figure.Measure, figure.Subject, figure.Form, period, figure.RelativeTo, figure.Unit) { Scope = figure.Counts } };
    }

    /// <summary>A value of the national series.</summary>
    /// <exception cref="MetricException">No value was found of that year.</exception>
    public static Observation Of(SeriesValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Value is not { } number)
            throw new MetricException($"{value.Id} has no value (status {value.Status}); a metric takes years that have one.");
        var quantity = value.Basis == Basis.Set ? Quantity.Set(number, Unit.Job) : Quantity.Measured(number, number.Scale, Unit.Job);
        var from = value.Measure == Measure.Jobs ? Period.None : Period.Baseline;
        return Of(quantity) with { Source = value.Id, Meaning = new(value.Measure, value.Subject, value.Form, value.Period, from, Unit.Job) };
    }

    /// <summary>A level that follows from a letter without being printed in it.</summary>
    public static Observation Of(Derivation derivation)
    {
        ArgumentNullException.ThrowIfNull(derivation);
        return new(derivation.Estimate, derivation.Term.Unit, derivation.Text, derivation.Id) { Meaning = derivation.Term as Meaning };
    }

    /// <summary>A number with a unit and nothing more: for a what-if.</summary>
    /// <exception cref="MetricException">It is larger than a million millions.</exception>
    public static Observation Of(Quantity quantity) => new(Estimate.Of(quantity), quantity.Unit, DutchNumber.Format(quantity.Value) + Sign(quantity.Unit), "");

    /// <summary>As <see cref="Of(Figure)"/>.</summary>
    public static implicit operator Observation(Figure figure) => Of(figure);

    /// <summary>As <see cref="Of(SeriesValue)"/>.</summary>
    public static implicit operator Observation(SeriesValue value) => Of(value);

    /// <summary>As <see cref="Of(Derivation)"/>.</summary>
    public static implicit operator Observation(Derivation derivation) => Of(derivation);

    /// <summary>As <see cref="Of(Quantity)"/>.</summary>
    public static implicit operator Observation(Quantity quantity) => Of(quantity);

    /// <summary>Its source, or the number itself where it has none: for messages.</summary>
    public override string ToString() => Source.Length > 0 ? $"{Source} ({Text})" : Text;

    /// <summary>In a formula: a negative number stands in brackets.</summary>
    internal string Operand => Estimate.Point < 0 ? $"({Text})" : Text;

    private static string Sign(Unit unit) => unit == Unit.Percent ? "%" : "";
}
