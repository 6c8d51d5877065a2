using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>One number of a chart: where it stands on the axis, its value, what is known of its rounding, where it was printed.</summary>
/// <remarks>Equality is by all of these. The default value has an empty label, which no chart accepts.</remarks>
public readonly record struct Point
{
    private readonly string? label;

    private Point(string label, int? year, decimal? value, Interval? interval, string? source) =>
        (this.label, Year, Value, Interval, Source) = (label, year, value, interval, source);

    /// <summary>The category, or the year in digits.</summary>
    public string Label => label ?? "";

    /// <summary>The year, where the point stands at one; years are spaced as time is, labels evenly.</summary>
    public int? Year { get; }

    /// <summary>The number, in the unit of the chart; null where none was published. That is a gap, not zero.</summary>
    public decimal? Value { get; }

    /// <summary>What the number may be, given how it was rounded or reconstructed; null where that is not shown.</summary>
    public Interval? Interval { get; }

    /// <summary>Id of the place where the number was printed, or of its derivation; ids with "; " between them where it is computed from several.</summary>
    public string? Source { get; }

    /// <summary>A number in a category: a sector, a ministry, a quarter.</summary>
    public static Point At(string label, decimal? value, string? source = null) => new(label, year: null, value, interval: null, source);

    /// <summary>A number of a year.</summary>
    public static Point At(int year, decimal? value, string? source = null) =>
        new(year.ToString(CultureInfo.InvariantCulture), year, value, interval: null, source);

    /// <summary>This number, known to lie in <paramref name="interval"/>.</summary>
    /// <exception cref="ArgumentException">The value is missing or outside the interval.</exception>
    public Point Within(Interval interval) => Value is { } value && interval.Contains(value)
        ? new(Label, Year, value, interval, Source)
        : throw new ArgumentException($"The interval {interval} of \"{Label}\" must contain the point's value, which is {Shown(Value)}.", nameof(interval));

    private static string Shown(decimal? value) => value is { } number ? DutchNumber.Format(number) : "missing";
}
