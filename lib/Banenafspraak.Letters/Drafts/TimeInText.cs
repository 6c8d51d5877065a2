using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Banenafspraak.Letters;

/// <summary>A year, date or quarter that running text names.</summary>
/// <param name="Start">Index of its first character, or of "nulmeting".</param>
/// <param name="End">Index just behind it.</param>
/// <param name="Period">The year, the date, the quarter; the baseline for the nulmeting.</param>
/// <param name="IsCompared">True where it is only what the sentence counts from: "ten opzichte van 2021", "sinds 2018".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly partial record struct TimeInText(int Start, int End, Period Period, bool IsCompared)
{
    /// <summary>A quarter without its year: "in het derde kwartaal". Its year is that of the text around it.</summary>
    public int Quarter { get; init; }

    /// <summary>Longer passages are no text of a letter; no time is looked for in them.</summary>
    private const int LongestText = 100_000;

    private const int Timeout = 10_000;

    [GeneratedRegex(
        """
        \b(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>(19|20)\d\d)\b
        | \b(?<y>(19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)\b
        | \b((?<d>\d{1,2})\s+)?(?<mn>jan(uari)?|feb(ruari)?|maart|mrt|apr(il)?|mei|juni?|juli?|aug(ustus)?|sep(t(ember)?)?|okt(ober)?|nov(ember)?|dec(ember)?)\b\.?\s+(van\s+)?(?<y>(19|20)\d\d)\b
        | \b(?<d>\d{1,2})\s+(?<mn>januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b(?!\s+(19|20)\d\d)
        | \b(?<y>(19|20)\d\d)\s?[Qq](?<q>[1-4])\b
        | \b[Qq](?<q>[1-4])\s?(?<y>(19|20)\d\d)\b
        | \b(?<y>20\d\d)0(?<q>[1-4])\b
        | \b(?<qo>[1-4])e\s+kwartaal(\s+(van\s+|in\s+)?(?<y>(19|20)\d\d)\b)?
        | \b(?<qn>eerste|tweede|derde|vierde|laatste)\s+kwartaal(\s+(van\s+|in\s+)?(?<y>(19|20)\d\d)\b)?
        | \b(?<h>eerste|tweede)\s+(helft|halfjaar)\s+(van\s+)?(?<y>(19|20)\d\d)\b
        | \b(?<e>eind|einde|ultimo|per\s+eind)\s+(van\s+)?(?<y>(19|20)\d\d)\b
        | (?<![\d.,/-])\b(?<y>(19|20)\d\d)\b(?![.,/-]?\d)(?!\s+(fta|banen|fte|personen|mensen)\b)
        | \b(?<nul>nulmeting|nulstand|nulmetingen)\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        Timeout)]
    private static partial Regex Times();

    private static readonly string[] Months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    private static readonly string[] Ranks = ["eerste", "tweede", "derde", "vierde"];

    /// <summary>All of them, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lexicon">Its words of kind compared tell what a sentence only counts from.</param>
    /// <param name="written">The year in which the text was written: that of a day without a year.</param>
    public static List<TimeInText> In(string text, Lexicon lexicon, int written)
    {
        var found = new List<TimeInText>();
        var compared = (List<FoundPhrase>?)null;
        foreach (Match match in Times().Matches(text.Length <= LongestText ? text : ""))
        {
            if (Read(match, written) is not { } time)
                continue;
            if (match.Groups["mn"].Success && !match.Groups["d"].Success && text.AsSpan(0, match.Index).TrimEnd().EndsWith("eind", StringComparison.OrdinalIgnoreCase) && time.Period.Year is { } year)
                time = time with { Period = Period.On(new DateOnly(year, MonthOf(match.Groups["mn"].Value), 1).AddMonths(1).AddDays(-1)) };
            compared ??= lexicon["compared"].In(text);
            var isCompared = compared.Exists(c => c.End <= time.Start && time.Start - c.End <= Between(text[c.End..time.Start]));
            found.Add(time with { IsCompared = isCompared && !IsToldOf(text.AsSpan(time.End)) });
        }
        return found;
    }

    // "ten opzichte van eind 2021, toen er 12 waren": the year of that number
    private static bool IsToldOf(ReadOnlySpan<char> behind) => behind.TrimStart(", (").StartsWith("toen ");

    // "ten opzichte van (de) (het) (eind) 2021"
    private static int Between(string gap) =>
        gap.Trim() is "" or "in" or "op" or "per" or "de" or "het" or "die van" or "de stand van" or "het jaar" or "eind" or "december" ? gap.Length : -1;

    private static int MonthOf(string name) => Array.FindIndex(Months, m => name.StartsWith(m, StringComparison.OrdinalIgnoreCase) || (m is "maa" && name is "mrt")) + 1;

    private static TimeInText? Read(Match match, int written)
    {
        string? Of(string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;
        TimeInText At(Period period) => new(match.Index, match.Index + match.Length, period, false);
        if (Of("nul") is not null)
            return At(Period.Baseline);
        var year = Of("y") is { } digits ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        if (Of("q") is { } quarter)
            return At(Period.QuarterOf(year, quarter[0] - '0'));
        if ((Of("qn") ?? Of("qo")) is { } rank)
        {
            var number = char.IsAsciiDigit(rank[0]) ? rank[0] - '0' : rank.Equals("laatste", StringComparison.OrdinalIgnoreCase) ? 4 : Array.FindIndex(Ranks, r => r.Equals(rank, StringComparison.OrdinalIgnoreCase)) + 1;
            return year == 0 ? At(Period.None) with { Quarter = number } : At(Period.QuarterOf(year, number));
        }
        if (Of("h") is { } half)
            return At(Period.QuarterOf(year, half.Equals("eerste", StringComparison.OrdinalIgnoreCase) ? 2 : 4));
        if (Of("e") is not null)
            return At(Period.EndOf(year));
        if (Of("d") is { } dayDigits)
        {
            year = year == 0 ? written : year;
            if (year == 0)
                return null;
            var day = int.Parse(dayDigits, CultureInfo.InvariantCulture);
            var month = Of("m") is { } m ? int.Parse(m, CultureInfo.InvariantCulture) : MonthOf(Of("mn")!);
            return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? At(Period.On(new(year, month, day))) : null;
        }
        return At(Period.OfYear(year));
    }
}
