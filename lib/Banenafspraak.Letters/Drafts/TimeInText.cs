using System.Globalization;
using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>A year, date or quarter that running text names.</summary>
/// <param name="Start">Index of its first digit, or of "nulmeting".</param>
/// <param name="End">Index just behind it.</param>
/// <param name="Period">The year, the date, the quarter; the baseline for the nulmeting.</param>
/// <param name="IsRelative">True where it is only what the sentence counts from: "sinds 2018", and all that <paramref name="IsCompared"/> says.</param>
/// <param name="IsCompared">True where something else is compared with it: "ten opzichte van 2021".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeInText(int Start, int End, Period Period, bool IsRelative, bool IsCompared)
{
    private static readonly string[] Compared = ["ten opzichte van", "t.o.v.", "t.0.v.", "vergeleken met", "tegenover", "dan in"];

    private static readonly string[] Relative = [.. Compared, "sinds", "sinds eind", "vanaf", "akkoord van", "tussen"];

    private static readonly string[] Quarters = ["eerste", "tweede", "derde", "vierde"];

    /// <summary>All of them, in the order of the text.</summary>
    public static IReadOnlyList<TimeInText> In(string text)
    {
        var found = new List<TimeInText>();
        foreach (var number in NumberScanner.Scan(text))
        {
            var token = text.AsSpan(number.Start, number.Length);
            if (QuarterAt(text, number) is { } quarter)
                found.Add(new(number.Start, number.End, quarter, false, false));
            else if (DutchDates.IsYear(token) && number.Start > 0)
            {
                var before = text[..number.Start];
                found.Add(new(number.Start, number.End, PeriodOf(before, int.Parse(token, CultureInfo.InvariantCulture)), IsBehind(before, Relative), IsBehind(before, Compared)));
            }
        }
        for (var at = text.IndexOf("nulmeting", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("nulmeting", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var isMeasured = IsBehind(text[..at], ["tijdens de", "ten tijde van de"]);
            found.Add(new(at, at + "nulmeting".Length, Period.Baseline, !isMeasured, !isMeasured));
        }
        return [.. found.OrderBy(f => f.Start)];
    }

    // "2024Q4", and "202404" where damage made a zero of the Q
    private static Period? QuarterAt(string text, ScannedNumber number)
    {
        var token = text.AsSpan(number.Start, number.Length);
        if (TimeRules.IsDamaged(token))
            return Period.QuarterOf(int.Parse(token[..4], CultureInfo.InvariantCulture), token[5] - '0');
        return DutchDates.IsYear(token) && text.AsSpan(number.End) is ['Q', >= '1' and <= '4' and var quarter, ..]
            ? Period.QuarterOf(int.Parse(token, CultureInfo.InvariantCulture), quarter - '0')
            : null;
    }

    private static Period PeriodOf(string before, int year)
    {
        if (Sentence.WordBefore(before, 1).Equals("eind", StringComparison.OrdinalIgnoreCase))
            return Period.EndOf(year);
        var month = DutchDates.Month(Sentence.WordBefore(before, 1));
        if (month > 0)
        {
            var day = Sentence.WordBefore(before, 2);
            return DutchDates.IsDay(day) && int.Parse(day, CultureInfo.InvariantCulture) <= DateTime.DaysInMonth(year, month)
                ? Period.On(new(year, month, int.Parse(day, CultureInfo.InvariantCulture)))
                : Period.OfYear(year);
        }
        var isQuarter = Sentence.WordBefore(before, 1) is "kwartaal" || (Sentence.WordBefore(before, 1) is "van" && Sentence.WordBefore(before, 2) is "kwartaal");
        if (!isQuarter)
            return Period.OfYear(year);
        var rank = Sentence.WordBefore(before, Sentence.WordBefore(before, 1) is "van" ? 3 : 2).ToString();
        var quarter = rank is "laatste" ? 4 : Array.IndexOf(Quarters, rank) + 1;
        return quarter > 0 ? Period.QuarterOf(year, quarter) : Period.OfYear(year);
    }

    private static bool IsBehind(string before, string[] words)
    {
        var text = before.TrimEnd();
        return Array.Exists(words, w => text.EndsWith(w, StringComparison.OrdinalIgnoreCase));
    }
}
