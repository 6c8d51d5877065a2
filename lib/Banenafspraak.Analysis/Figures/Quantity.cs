using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A value and what is known of it: printed, set, or computed from such numbers.</summary>
/// <param name="Value">As it is printed or set, or what the numbers as they stand give; not rounded.</param>
/// <param name="Interval">All values that it may have been before rounding; a single point for a number that is set.</param>
/// <remarks>Its unit belongs to what it is a quantity of: a figure, a parameter, a derivation.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Quantity(decimal Value, Interval Interval)
{
    /// <summary>The hundred of percentages.</summary>
    internal static Quantity Hundred { get; } = Set(100);

    /// <summary>A number fixed by law or agreement (a yearly target, 25,5 hours), or a plain constant: exact.</summary>
    public static Quantity Set(decimal value) => new(value, Interval.Exactly(value));

    /// <summary>A number that was measured and rounded to <paramref name="decimals"/> decimals before it was printed.</summary>
    public static Quantity Measured(decimal value, int decimals) => new(value, Interval.Rounded(value, decimals));

    /// <summary>A number that was rounded in a known way before it was printed: 418, rounded down to ones, stands for [418; 419].</summary>
    public static Quantity Measured(decimal value, Rounding rounding) => new(value, rounding.Before(value));

    /// <summary>It as a percentage of a whole: of a target, of an earlier level, of all jobs.</summary>
    /// <exception cref="DivideByZeroException">The whole may be 0.</exception>
    public Quantity InPercentOf(Quantity whole) => this * Hundred / whole;

    /// <summary>Sum of two quantities.</summary>
    public static Quantity operator +(Quantity a, Quantity b) => new(a.Value + b.Value, a.Interval + b.Interval);

    /// <summary>Difference of two quantities.</summary>
    public static Quantity operator -(Quantity a, Quantity b) => new(a.Value - b.Value, a.Interval - b.Interval);

    /// <summary>Product of two quantities.</summary>
    public static Quantity operator *(Quantity a, Quantity b) => new(a.Value * b.Value, a.Interval * b.Interval);

    /// <summary>Quotient of two quantities.</summary>
    /// <exception cref="DivideByZeroException">The divisor may be 0.</exception>
    public static Quantity operator /(Quantity a, Quantity b)
    {
        var interval = a.Interval / b.Interval;
        return new(a.Value / b.Value, interval);
    }
}

/// <summary>How numbers were rounded before they were printed.</summary>
/// <param name="Base">What they are multiples of: 1, 10, 0,1; more than 0.</param>
/// <param name="Direction">Which multiple was printed.</param>
/// <param name="Ties">Where a number half-way went; without meaning where the direction is not to the nearest.</param>
public sealed record Rounding(decimal Base, RoundingDirection Direction = RoundingDirection.Nearest, RoundingTies Ties = RoundingTies.Any)
{
    private static readonly Rounding[] Nearest = [.. Enumerable.Range(0, 29).Select(decimals => new Rounding(new decimal(1, 0, 0, isNegative: false, (byte)decimals)))];

    /// <summary>To the nearest number with so many decimals, half-way either way: what is known where nothing is said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals is not 0 to 28.</exception>
    public static Rounding ToDecimals(int decimals) => Nearest[decimals];

    /// <summary>The same downwards.</summary>
    public Rounding Down => this with { Direction = RoundingDirection.Down };

    /// <summary>All that a printed number may have been: 1.230 in tens is [1.225; 1.235], cut off in tens [1.230; 1.240).</summary>
    public Interval Before(decimal printed)
    {
        var size = Math.Abs(printed);
        var (near, far) = Direction switch
        {
            RoundingDirection.Down => (size, size + Base),
            RoundingDirection.Up => (Math.Max(size - Base, 0), size),
            _ => (size - (Base / 2), size + (Base / 2)),
        };
        var isOdd = Direction == RoundingDirection.Nearest && Ties == RoundingTies.Even && printed / Base % 2 != 0;
        var excludesFar = isOdd || Direction == RoundingDirection.Down || (Direction == RoundingDirection.Nearest && Ties == RoundingTies.Up);
        var excludesNear = isOdd || (Direction == RoundingDirection.Up && near < far);
        return printed > 0 ? Interval.Between(near, far).Without(excludesNear, excludesFar)
            : printed < 0 ? Interval.Between(-far, -near).Without(excludesFar, excludesNear)
            : Interval.Between(-far, far).Without(excludesFar, excludesFar);
    }
}

/// <summary>Which multiple of its base a number was rounded to; the size counts, so that -3,7 is cut off to -3.</summary>
public enum RoundingDirection
{
    /// <summary>To the nearest.</summary>
    Nearest,

    /// <summary>Down: cut off.</summary>
    Down,

    /// <summary>Up.</summary>
    Up,
}

/// <summary>Where a number half-way between two multiples went.</summary>
public enum RoundingTies
{
    /// <summary>Either way: nothing is known.</summary>
    Any,

    /// <summary>Up, in size.</summary>
    Up,

    /// <summary>To the even multiple.</summary>
    Even,
}

/// <summary>What a letter says of how it rounded, for some of its figures (data/roundings.csv).</summary>
/// <param name="Letter">Id of the letter.</param>
/// <param name="Section">Slug of the section or table; empty for the whole letter.</param>
/// <param name="Unit">Unit of the figures that it is said of.</param>
/// <param name="Rounding">How they were rounded.</param>
/// <param name="Line">Line of the letter's text where it says so.</param>
public sealed record LetterRounding(string Letter, string Section, Unit Unit, Rounding Rounding, int Line)
{
    /// <summary>Whether it is said of a figure. One that is no multiple of the base, or shows more decimals, was rounded otherwise and is not meant.</summary>
    internal bool Covers(Figure figure) =>
        (Section.Length == 0 || figure.Section == Section) && figure.Unit == Unit
        && figure.Value is { } value && value % Rounding.Base == 0 && figure.Decimals <= Rounding.Base.Scale;

    internal static LetterRounding Read(TableRow row, IReadOnlyList<Letter> letters)
    {
        if (!letters.Any(l => l.Id == row["letter"]))
            row.Fault("letter", $"expected a letter of letters.csv, found \"{row["letter"]}\"");
        var size = row.Number("base") ?? 1;
        if (size <= 0)
            row.Fault("base", $"expected a number above 0, found {DutchNumber.Format(size)}");
        var rounding = new Rounding(Math.Max(size, 0.0001m), row.Word<RoundingDirection>("direction"), row.Word<RoundingTies>("ties"));
        return new(row["letter"], row["section"], row.Word<Unit>("unit"), rounding, row.Integer("line") ?? 0);
    }
}
