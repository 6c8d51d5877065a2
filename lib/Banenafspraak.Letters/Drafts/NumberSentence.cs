namespace Banenafspraak.Letters;

/// <summary>A number with its sentence, cut where rules for drafts look: before it, behind it, and what leads on from another number.</summary>
internal sealed class NumberSentence
{
    private const int LongestSentence = 900;

    /// <param name="number">The number.</param>
    /// <param name="before">The number before it in the same passage; null for the first.</param>
    /// <param name="after">The number behind it; null for the last.</param>
    /// <param name="end">Where what is said of the number begins again: behind it, or behind the second number of a range.</param>
    public NumberSentence(PlacedMention number, PlacedMention? before, PlacedMention? after, int end)
    {
        var text = number.Passage.Text.Text;
        Number = number;
        var start = Start(text, number.Start);
        var stop = End(text, end);
        Before = text[start..number.Start];
        Earlier = start == 0 ? "" : text[Start(text, start - 1)..start];
        After = text[end..stop];
        var next = after is not null && after.Start < stop && after.Start >= end ? after.Start : stop;
        Own = text[end..next] + (next < stop ? BehindAside(text, end, after!, stop) : "");
        IsLedOn = before is not null && before.End > start;
        Lead = text[(before is not null && before.End > start ? before.End : start)..number.Start];
    }

    /// <summary>The number.</summary>
    public PlacedMention Number { get; }

    /// <summary>The sentence up to the number.</summary>
    public string Before { get; }

    /// <summary>The sentence before its sentence.</summary>
    public string Earlier { get; }

    /// <summary>The sentence behind the number.</summary>
    public string After { get; }

    /// <summary>What stands behind the number up to the next one.</summary>
    public string Own { get; }

    /// <summary>What stands before the number from the one before it on, or from the beginning of the sentence.</summary>
    public string Lead { get; }

    /// <summary>True where another figure stands before it in the sentence.</summary>
    public bool IsLedOn { get; }

    /// <summary>True where the sentence has one of the words or phrases, whatever its capitals.</summary>
    public bool Has(params ReadOnlySpan<string> phrases) => Contains(Before, phrases) || Contains(After, phrases);

    /// <summary>True where a text has one of the phrases.</summary>
    public static bool Contains(string text, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // "79.262 banen (98 procent) via formele dienstverbanden": what is said behind the brackets is said of the first number too.
    private static string BehindAside(string text, int end, PlacedMention after, int stop)
    {
        var close = after.Start > end && text[after.Start - 1] == '(' ? text.IndexOf(')', after.End, stop - after.End) : -1;
        if (close < 0)
            return "";
        var length = text.AsSpan(close + 1, stop - close - 1).IndexOfAnyInRange('0', '9');
        return text.Substring(close + 1, length < 0 ? stop - close - 1 : length);
    }

    private static int Start(string text, int from)
    {
        for (var at = from - 1; at > 0 && at > from - LongestSentence; at--)
        {
            if (text[at] == ' ' && Ends(text, at))
                return at + 1;
        }
        return Math.Max(0, from - LongestSentence);
    }

    private static int End(string text, int from)
    {
        for (var at = from; at < text.Length && at < from + LongestSentence; at++)
        {
            if (text[at] == ' ' && Ends(text, at))
                return at;
        }
        return Math.Min(text.Length, from + LongestSentence);
    }

    // A colon leads on to what it announces: it ends no sentence here.
    private static bool Ends(string text, int space)
    {
        var chunk = text.AsSpan(0, space);
        chunk = chunk[(chunk.LastIndexOf(' ') + 1)..];
        return !chunk.EndsWith(":") && Sentence.EndsWith(chunk);
    }
}
