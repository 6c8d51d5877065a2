using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>How the numbers of a column or an axis are written: what they count, with how many decimals.</summary>
/// <remarks>Always in Dutch format (a dot between thousands, a decimal comma). Equality is by unit and decimals.</remarks>
public sealed record NumberFormat
{
    private NumberFormat(string unit, int decimals, string suffix)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        (Unit, Decimals, Suffix) = (unit, decimals, suffix);
    }

    /// <summary>What is counted, as a heading says it: "jobs", "%". Empty where the heading already says it.</summary>
    public string Unit { get; }

    /// <summary>Decimals that are written, 0 to 10; further ones are rounded half away from zero.</summary>
    public int Decimals { get; }

    /// <summary>What follows each number: "%", or nothing.</summary>
    public string Suffix { get; }

    /// <summary>Whole numbers of something: 70.388 "jobs".</summary>
    public static NumberFormat Count(string unit) => new(unit, 0, "");

    /// <summary>Percentages, where the number 59.6 is written "59,6%".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is not 0 to 10.</exception>
    public static NumberFormat Percent(int decimals = 1) => new("%", decimals, "%");

    /// <summary>Numbers with a fixed number of decimals: 25,5 "hours a week".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is not 0 to 10.</exception>
    public static NumberFormat Decimal(string unit, int decimals) => new(unit, decimals, "");

    /// <summary>One number: "70.388", "59,6%".</summary>
    public string Format(decimal value) => DutchNumber.Format(value, Decimals) + Suffix;

    /// <summary>An interval keeps the decimals of its own ends, for rounding them would make it another interval: "[59,55; 59,65]%".</summary>
    public string Format(Interval interval) => interval + Suffix;

    /// <summary>A number in a sentence, with its unit: "70.388 jobs", "59,6%".</summary>
    internal string WithUnit(string number) => Suffix.Length > 0 || Unit.Length == 0 ? number : number + " " + Unit;

    /// <summary>d3-format for axis ticks. Ticks may fall between the decimals of the data, so up to two are kept and zeros dropped.</summary>
    internal string TickFormat => string.Create(CultureInfo.InvariantCulture, $",.{Math.Max(Decimals, 2)}~f");

    /// <summary>d3-format for one number of the data.</summary>
    internal string HoverFormat => string.Create(CultureInfo.InvariantCulture, $",.{Decimals}f");
}
