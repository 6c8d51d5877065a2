using System.Globalization;
using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>The time that a figure speaks of: a year, a measuring date, a quarter, or a span between two years.</summary>
/// <remarks>
/// Range: years 1900 to 2199. Equality is by kind and dates, so the year 2022 and the date 2022-12-31 differ;
/// <see cref="Moment"/> makes a level "over 2022" and one "at the end of 2022" the same, as the counting rules do
/// (jobs are measured over December). The default value is <see cref="None"/>, written "-".
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period
{
    private enum Kind
    {
        None,
        Year,
        Date,
        Quarter,
        Span,
    }

    private readonly Kind _kind;
    private readonly DateOnly _start;
    private readonly DateOnly _end;

    private Period(Kind kind, DateOnly start, DateOnly end) => (_kind, _start, _end) = (kind, start, end);

    /// <summary>No period: a definition, or one that the letter does not date.</summary>
    public static Period None => default;

    /// <summary>The measurement that all extra jobs are counted from (nulmeting): the end of 2012.</summary>
    public static Period Baseline => EndOf(2012);

    /// <summary>True for <see cref="None"/>.</summary>
    public bool IsNone => _kind == Kind.None;

    /// <summary>True for a span between two years: the period of a change.</summary>
    public bool IsSpan => _kind == Kind.Span;

    /// <summary>The year in which it ends; null for <see cref="None"/>.</summary>
    public int? Year => IsNone ? null : _end.Year;

    /// <summary>The moment a level is measured: the end of a year or span, the date itself, a quarter as it is.</summary>
    public Period Moment => _kind is Kind.Year or Kind.Span ? EndOf(_end.Year) : this;

    /// <summary>For a span, the moment of the earlier level; otherwise <see cref="None"/>.</summary>
    public Period EarlierMoment => IsSpan ? EndOf(_start.Year) : None;

    /// <summary>A whole year, written "2022".</summary>
    public static Period OfYear(int year) => new(Kind.Year, new(year, 1, 1), new(year, 12, 31));

    /// <summary>The last day of a year, written "2022-12-31".</summary>
    public static Period EndOf(int year) => On(new(year, 12, 31));

    /// <summary>One day, written "2022-12-31".</summary>
    public static Period On(DateOnly date) => new(Kind.Date, date, date);

    /// <summary>A quarter, written "2024Q4".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static Period QuarterOf(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var start = new DateOnly(year, (3 * quarter) - 2, 1);
        return new(Kind.Quarter, start, start.AddMonths(3).AddDays(-1));
    }

    /// <summary>From one year to a later one, written "2021..2022".</summary>
    /// <exception cref="ArgumentException">The years are not in order.</exception>
    public static Period Between(int from, int to) =>
        from < to ? new(Kind.Span, new(from, 12, 31), new(to, 12, 31)) : throw new ArgumentException($"A span runs from an earlier year to a later one, not {from}..{to}.", nameof(to));

    /// <summary>Reads "-", "2022", "2022-12-31", "2024Q4" or "2021..2022".</summary>
    public static bool TryParse(string text, out Period period)
    {
        period = None;
        if (text == "-")
            return true;
        if (IsYear(text, out var year))
            period = OfYear(year);
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2200)
            period = On(date);
        else if (text.Length == 6 && text[4] == 'Q' && text[5] is >= '1' and <= '4' && IsYear(text[..4], out year))
            period = QuarterOf(year, text[5] - '0');
        else if (text.Length == 10 && text[4..6] == ".." && IsYear(text[..4], out var from) && IsYear(text[6..], out var to) && from < to)
            period = Between(from, to);
        return !period.IsNone;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"expected {Forms}, found \"{text}\"");

    /// <summary>The forms that <see cref="TryParse"/> reads, for messages.</summary>
    public const string Forms = "a period (2022, 2022-12-31, 2024Q4, 2021..2022 or -)";

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Year => Text(_end, "yyyy"),
        Kind.Date => Text(_end, "yyyy-MM-dd"),
        Kind.Quarter => Text(_end, "yyyy") + "Q" + (_end.Month / 3).ToString(CultureInfo.InvariantCulture),
        Kind.Span => Text(_start, "yyyy") + ".." + Text(_end, "yyyy"),
        _ => "-",
    };

    private static string Text(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static bool IsYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2200;
    }
}
