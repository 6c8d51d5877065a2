using System.Globalization;
using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>The time that a figure speaks of: a year, a measuring date, a quarter, or a span between two of these.</summary>
/// <remarks>
/// Range: years 1900 to 2199. Equality is by kind and dates, so the year 2022 and the date 2022-12-31 differ;
/// <see cref="Moment"/> makes a level "over 2022" and one "at the end of 2022" the same, as the counting rules do
/// (jobs are measured over December). The default value is <see cref="None"/>, written "-".
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Period
{
    private enum Kind : byte
    {
        None,
        Year,
        Date,
        Quarter,
        Span,
    }

    private readonly Kind _kind;
    private readonly Kind _ends;
    private readonly DateOnly _start;
    private readonly DateOnly _end;

    /// <param name="kind">The kind of period.</param>
    /// <param name="ends">For a span the kind of both its ends; otherwise the kind itself.</param>
    /// <param name="start">For a span the last day of its earlier end.</param>
    /// <param name="end">Last day.</param>
    private Period(Kind kind, Kind ends, DateOnly start, DateOnly end) => (_kind, _ends, _start, _end) = (kind, ends, start, end);

    /// <summary>No period: a definition, or one that the letter does not date.</summary>
    public static Period None => default;

    /// <summary>The measurement that all extra jobs are counted from (nulmeting): the end of 2012.</summary>
    public static Period Baseline => EndOf(2012);

    /// <summary>True for <see cref="None"/>.</summary>
    public bool IsNone => _kind == Kind.None;

    /// <summary>True for a span: the period of a change.</summary>
    public bool IsSpan => _kind == Kind.Span;

    /// <summary>The year in which it ends; null for <see cref="None"/>.</summary>
    public int? Year => IsNone ? null : _end.Year;

    /// <summary>True for a quarter, and for a span between two: indicative counts, which may not be set beside yearly ones.</summary>
    public bool IsQuarterly => _ends == Kind.Quarter;

    /// <summary>The moment a level is measured: the end of a year or span, the date itself, a quarter as it is.</summary>
    public Period Moment => MomentOf(_ends, _end);

    /// <summary>The last day; the first of all days for <see cref="None"/>.</summary>
    public DateOnly LastDay => _end;

    /// <summary>For a span, the moment of the earlier level; otherwise <see cref="None"/>.</summary>
    public Period EarlierMoment => IsSpan ? MomentOf(_ends, _start) : None;

    /// <summary>The day of the level: of a year, a date or a quarter the last one.</summary>
    internal Period Day => IsNone ? None : On(_end);

    /// <summary>For a span, the day of the earlier level; otherwise <see cref="None"/>.</summary>
    internal Period EarlierDay => IsSpan ? On(_start) : None;

    /// <summary>A whole year, written "2022".</summary>
    public static Period OfYear(int year) => new(Kind.Year, Kind.Year, new(year, 12, 31), new(year, 12, 31));

    /// <summary>The last day of a year, written "2022-12-31".</summary>
    public static Period EndOf(int year) => On(new(year, 12, 31));

    /// <summary>One day, written "2022-12-31".</summary>
    public static Period On(DateOnly date) => new(Kind.Date, Kind.Date, date, date);

    /// <summary>A quarter, written "2024Q4".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public static Period QuarterOf(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var end = new DateOnly(year, 3 * quarter, 1).AddMonths(1).AddDays(-1);
        return new(Kind.Quarter, Kind.Quarter, end, end);
    }

    /// <summary>From one year to a later one, written "2021..2022".</summary>
    /// <exception cref="ArgumentException">The years are not in order.</exception>
    public static Period Between(int from, int to) => Between(OfYear(from), OfYear(to));

    /// <summary>From one period to a later one of the same kind, written "2024Q3..2024Q4".</summary>
    /// <exception cref="ArgumentException">They are not two years, dates or quarters in order.</exception>
    public static Period Between(Period from, Period to) => CanSpan(from, to)
        ? new(Kind.Span, from._kind, from._end, to._end)
        : throw new ArgumentException($"A span runs from an earlier year, date or quarter to a later one, not {from}..{to}.", nameof(to));

    /// <summary>The span between two levels, between years where both are measured at the end of one; null where the first is not earlier.</summary>
    internal static Period? SpanBetween(Period from, Period to)
    {
        if (from == EndOf(from._end.Year) && to == EndOf(to._end.Year))
            (from, to) = (OfYear(from._end.Year), OfYear(to._end.Year));
        return CanSpan(from, to) ? Between(from, to) : null;
    }

    /// <summary>Reads "-", "2022", "2022-12-31", "2024Q4", "2021..2022" or "2024Q3..2024Q4".</summary>
    public static bool TryParse(string text, out Period period)
    {
        if (text.Split("..") is not [var first, var second])
            return TryParseSimple(text, out period);
        var spans = TryParseSimple(first, out var from) & TryParseSimple(second, out var to) && CanSpan(from, to);
        period = spans ? Between(from, to) : None;
        return spans;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Period Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"expected {Forms}, found \"{text}\"");

    /// <summary>The forms that <see cref="TryParse"/> reads, for messages.</summary>
    public const string Forms = "a period (2022, 2022-12-31, 2024Q4, 2021..2022 or -), a span in order";

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Year => Text(_end, "yyyy"),
        Kind.Date => Text(_end, "yyyy-MM-dd"),
        Kind.Quarter => Text(_end, "yyyy") + "Q" + (_end.Month / 3).ToString(CultureInfo.InvariantCulture),
        Kind.Span => $"{new Period(_ends, _ends, _start, _start)}..{new Period(_ends, _ends, _end, _end)}",
        _ => "-",
    };

    private static Period MomentOf(Kind kind, DateOnly end) => kind switch
    {
        Kind.None => None,
        Kind.Quarter => new(Kind.Quarter, Kind.Quarter, end, end),
        _ => On(end),
    };

    private static bool CanSpan(Period from, Period to) => from._kind == to._kind && from._kind is not (Kind.None or Kind.Span) && from._end < to._end;

    private static bool TryParseSimple(string text, out Period period)
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
        return !period.IsNone;
    }

    private static string Text(DateOnly date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static bool IsYear(string text, out int year)
    {
        year = 0;
        return text.Length == 4 && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2200;
    }
}
