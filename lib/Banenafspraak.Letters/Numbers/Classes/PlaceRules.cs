using System.Text.RegularExpressions;

namespace Banenafspraak.Letters;

/// <summary>Numbers that are no figures because of where they stand.</summary>
internal static partial class PlaceRules
{
    private const int LongestMark = 3;

    /// <summary>The number of a note, in the sentence, in square brackets or before the note.</summary>
    public static MentionClass? NoteMark(in NumberContext number) => number.Kind == BlockKind.NoteMark || (number.IsDigits && number.Token.Length <= LongestMark && number.CharBefore == '[' && number.CharAfter == ']') || (number.IsDigits && number.Token.Length == 1 && number.Neighbour(-1)?.End == number.Number.Start) ? MentionClass.Footnote : null;

    /// <summary>What is left in a letterhead: the numbers of streets, boxes and telephones.</summary>
    public static MentionClass? Letterhead(in NumberContext number) => number.Kind == BlockKind.Furniture ? MentionClass.Address : null;

    /// <summary>The number of a heading: "1. Aanpak", "1 Aanpak", "4.2. Inzet", "Spoor 3: banen".</summary>
    public static MentionClass? HeadingNumber(in NumberContext number)
    {
        if (number.Kind != BlockKind.Heading || number.Index > 0 || !number.IsDigits)
            return null;
        var isFirst = number.Number.Start == 0 && (number.CharAfter is '.' or ')' || (number.CharAfter == ' ' && number.Token.Length <= 2 && number.Number.End + 1 < number.Text.Length && char.IsUpper(number.Text[number.Number.End + 1])));
        var isLabel = number.CharAfter == ':' && number.Token.Length <= 2;
        return isFirst || isLabel ? MentionClass.HeadingNumber : null;
    }

    private const int LongestPage = 30;

    private static readonly WordSet Names = WordSet.Of("pagina p blz");

    [GeneratedRegex(@"^\W*(pagina|blz\.?|p\.?)\s*\d{1,3}\s*(van|/)\s*\d{1,3}\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageOf();

    /// <summary>The number of a page in a page's header or footer: behind the letter's own number, or behind the word; "Pagina 2 van 4" is nothing else wherever it stands.</summary>
    public static MentionClass? Page(in NumberContext number)
    {
        if (number.Text.Length <= LongestPage && PageOf().IsMatch(number.Text))
            return MentionClass.Page;
        if (number.Kind != BlockKind.Furniture)
            return null;
        var isBehindNumber = number.ClassBefore == MentionClass.Reference && number.GapBefore.Trim(' ').IsEmpty && number.Before(2) is "nr";
        return isBehindNumber || Names.Contains(number.Before(1)) ? MentionClass.Page : null;
    }

    /// <summary>In a chart: years and measurements along the axis, and the ticks.</summary>
    public static MentionClass? Axis(in NumberContext number)
    {
        if (number.Kind != BlockKind.Chart)
            return null;
        var isCategory = DutchDates.IsYear(number.Token) || TimeRules.HasLostQ(number.Token) || char.IsLetter(number.CharBefore) || char.IsLetter(number.CharAfter) || number.CharAfter == '-';
        var isTick = number.Number.Value is { } value && number.Passage.Ticks(number.IsPercent).Contains(value);
        return isCategory || isTick ? MentionClass.AxisTick : null;
    }
}

/// <summary>Finds the ticks among the numbers of a chart: the longest row of neighbouring multiples of one round step.</summary>
internal static class AxisTicks
{
    private const int Fewest = 4;

    /// <summary>A chart with more numbers than this is no chart that a letter prints; its ticks are not looked for.</summary>
    private const int MostNumbers = 100;

    /// <summary>The ticks; empty where no row is at least four long.</summary>
    public static IReadOnlySet<decimal> Of(HashSet<decimal> values)
    {
        var longest = new HashSet<decimal>();
        if (values.Count > MostNumbers)
            return longest;
        foreach (var step in values.SelectMany(v => new[] { v, v / 2, v / 5 }).Where(IsRound).Distinct())
        {
            foreach (var first in values.Where(v => v % step == 0 && !values.Contains(v - step)))
            {
                var row = new HashSet<decimal>();
                for (var tick = first; values.Contains(tick); tick += step)
                    row.Add(tick);
                longest = row.Count >= Fewest && row.Count > longest.Count ? row : longest;
            }
        }
        return longest;
    }

    // 1, 2, 5, 10, 20, 25, 50, 100 ...
    private static bool IsRound(decimal step)
    {
        while (step >= 100 && step % 10 == 0)
            step /= 10;
        return step is 1 or 2 or 5 or 10 or 20 or 25 or 50;
    }
}
