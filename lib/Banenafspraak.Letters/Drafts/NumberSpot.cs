namespace Banenafspraak.Letters;

/// <summary>A number in running text with its surroundings: its sentence, the numbers next to it, the words that tell something.</summary>
internal sealed class NumberSpot
{
    private const int LongestSentence = 900;

    /// <param name="number">The number.</param>
    /// <param name="before">The number before it in the same passage; null for the first.</param>
    /// <param name="after">The number behind it; null for the last.</param>
    /// <param name="end">Where what is said of the number begins again: behind it, or behind the second number of a range.</param>
    /// <param name="clues">The words of the passage.</param>
    public NumberSpot(PlacedMention number, PlacedMention? before, PlacedMention? after, int end, TextClues clues)
    {
        (Number, Clues, End) = (number, clues, end);
        SentenceStart = StartOf(clues.Text, number.Start);
        SentenceEnd = EndOf(clues.Text, end);
        IsLedOn = before is not null && before.End > SentenceStart;
        PreviousEnd = IsLedOn ? before!.End : SentenceStart;
        NextStart = after is not null && after.Start < SentenceEnd && after.Start >= end ? after.Start : SentenceEnd;
        HasNext = NextStart < SentenceEnd;
        AsideEnd = HasNext && clues.Text[NextStart - 1] == '(' && clues.Text.IndexOf(')', after!.End) is > 0 and var close && close < SentenceEnd ? close + 1 : -1;
    }

    /// <summary>The number.</summary>
    public PlacedMention Number { get; }

    /// <summary>The words of its passage.</summary>
    public TextClues Clues { get; }

    /// <summary>Index of its first character.</summary>
    public int Start => Number.Start;

    /// <summary>Index behind it, or behind the range that it begins.</summary>
    public int End { get; }

    /// <summary>Where its sentence begins.</summary>
    public int SentenceStart { get; }

    /// <summary>Where its sentence ends.</summary>
    public int SentenceEnd { get; }

    /// <summary>Where the number before it in the sentence ends; the beginning of the sentence where there is none.</summary>
    public int PreviousEnd { get; }

    /// <summary>Where the next number of the sentence begins; the end of the sentence where there is none.</summary>
    public int NextStart { get; }

    /// <summary>True where another number stands before it in the sentence.</summary>
    public bool IsLedOn { get; }

    /// <summary>True where another number stands behind it in the sentence.</summary>
    public bool HasNext { get; }

    /// <summary>Behind the brackets with the next number, where that stands in brackets: what is said there is said of this number too; -1 elsewhere.</summary>
    public int AsideEnd { get; }

    /// <summary>True where its sentence goes on from another with a semicolon.</summary>
    public bool IsHalf => SentenceStart > 1 && Clues.Text[SentenceStart - 2] == ';';

    /// <summary>Where the list ends that it stands in, "12, 13 and 14", and where the number behind that begins; its own end where it stands alone.</summary>
    public (int End, int Next) List { get; private set; }

    /// <summary>The unit that the last number of its list prints for all; null where it stands alone.</summary>
    public Unit? ListUnit { get; private set; }

    /// <summary>The same in a list.</summary>
    /// <param name="end">Where the list ends.</param>
    /// <param name="next">Where the next number begins, or the sentence ends.</param>
    /// <param name="unit">What its last number prints.</param>
    public NumberSpot InList(int end, int next, Unit? unit)
    {
        (List, ListUnit) = ((end, next), unit);
        return this;
    }

    /// <summary>True where a part of the text stands right behind the list that it stands in, and so is said of each of its numbers.</summary>
    public bool IsBehindList(int start, int end) => List.End > End && start >= List.End && end <= List.Next;

    /// <summary>What stands between the number before it, or the beginning of the sentence, and itself.</summary>
    public ReadOnlySpan<char> Lead => Clues.Text.AsSpan(PreviousEnd, Start - PreviousEnd);

    /// <summary>What stands between itself and the next number, or the end of the sentence.</summary>
    public ReadOnlySpan<char> Own => Clues.Text.AsSpan(End, NextStart - End);

    /// <summary>True where a part of the text stands between the number before and itself.</summary>
    public bool IsInLead(int start, int end) => start >= SentenceStart && end > PreviousEnd && end <= Start;

    /// <summary>True where a part of the text stands between itself and the next number, or behind the next number in brackets.</summary>
    public bool IsInOwn(int start, int end) => (start >= End && end <= NextStart) || (AsideEnd >= 0 && start >= AsideEnd && end <= SentenceEnd && !Clues.Text.AsSpan(AsideEnd, start - AsideEnd).ContainsAnyInRange('0', '9'));

    /// <summary>Where the sentence before begins.</summary>
    public int EarlierStart => SentenceStart == 0 ? 0 : StartOf(Clues.Text, SentenceStart - 1);

    /// <summary>The lead without a word such as "bijna" or "ruim" at its end.</summary>
    public ReadOnlySpan<char> PlainLead => Number.Mention.Qualifier is Qualifier.Exact || Lead.TrimEnd().LastIndexOf(' ') is not (>= 0 and var space) ? Lead.TrimEnd() : Lead[..space].TrimEnd();

    /// <summary>True where a word in front of it leads back to the sentence before.</summary>
    /// <param name="means">What the word must point to; empty for any.</param>
    public bool LeadsBack(string means) => Clues.GoesOn.Exists(g =>
        (means.Length == 0 || g.Means == means) && ((g.Start >= SentenceStart && g.End <= Start) || (g.Means == "form" && g.Start >= End && g.End <= NextStart && Words(End, g.Start) <= 1)));

    /// <summary>True where it says the number before it once more in another unit: "12 banen, ofwel 3%".</summary>
    public bool Restates => Clues.Restates.Exists(r => r.Start >= PreviousEnd && r.End <= Start && Words(r.End, Start) == 0);

    /// <summary>How many words stand between two places.</summary>
    public int Words(int from, int to)
    {
        var count = 0;
        foreach (var part in Clues.Text.AsSpan(from, Math.Max(0, to - from)).Split(' '))
            count += part.End.Value > part.Start.Value ? 1 : 0;
        return count;
    }

    /// <summary>Where the sentence begins that a place stands in.</summary>
    public static int StartOf(string text, int from)
    {
        for (var at = from - 1; at > 0 && at > from - LongestSentence; at--)
        {
            if (text[at] == ' ' && Ends(text, at))
                return at + 1;
        }
        return Math.Max(0, from - LongestSentence);
    }

    /// <summary>Where the sentence ends that goes on at a place.</summary>
    internal static int EndOf(string text, int from)
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

/// <summary>All words of a passage that tell something of its numbers, found once.</summary>
internal sealed class TextClues
{
    /// <summary>How many characters may stand between "zonder" and what is left out.</summary>
    private const int FurthestNegated = 6;

    public TextClues(string text, Lexicon lexicon, SubjectFinder subjects, int written = 0)
    {
        Text = text;
        Roles = lexicon["role"].In(text);
        Behind = lexicon["behind"].In(text);
        Ends = lexicon["ends"].In(text);
        Verbs = lexicon["change-verb"].In(text);
        Earlier = lexicon["earlier"].In(text);
        Past = lexicon["past"].In(text);
        Undated = lexicon["undated"].In(text);
        People = lexicon["people"].In(text);
        GoesOn = lexicon["goes-on"].In(text);
        Turns = lexicon["turn"].In(text);
        Restates = lexicon["restates"].In(text);
        var left = lexicon["negation"].In(text);
        bool IsLeft(int start) => left.Exists(n => n.End <= start && start - n.End <= FurthestNegated);
        Forms = [.. lexicon["form"].In(text).Where(f => !IsLeft(f.Start))];
        Times = TimeInText.In(text, lexicon, written);
        Names = [.. subjects.In(text).Where(n => !IsLeft(n.Start))];
    }

    public string Text { get; }

    /// <summary>What the number next to them is: a target, a rate, a change.</summary>
    public List<FoundPhrase> Roles { get; }

    /// <summary>The same, of the number just before them.</summary>
    public List<FoundPhrase> Behind { get; }

    /// <summary>The same, where the clause ends with them: "kwamen er 12 bij".</summary>
    public List<FoundPhrase> Ends { get; }

    /// <summary>Verbs that make what follows "met" a change.</summary>
    public List<FoundPhrase> Verbs { get; }

    /// <summary>Words that lead to an earlier year.</summary>
    public List<FoundPhrase> Earlier { get; }

    /// <summary>Words that set an earlier number against the present one.</summary>
    public List<FoundPhrase> Past { get; }

    /// <summary>Words that make a number one without a time.</summary>
    public List<FoundPhrase> Undated { get; }

    /// <summary>Groups of people.</summary>
    public List<FoundPhrase> People { get; }

    /// <summary>Words that go on from the sentence before.</summary>
    public List<FoundPhrase> GoesOn { get; }

    /// <summary>Words behind which something else is told: "maar".</summary>
    public List<FoundPhrase> Turns { get; }

    /// <summary>Words that say a number once more in another unit.</summary>
    public List<FoundPhrase> Restates { get; }

    /// <summary>How the work is arranged, without what is left out: "zonder Binnenwerk".</summary>
    public List<FoundPhrase> Forms { get; }

    /// <summary>Times.</summary>
    public List<TimeInText> Times { get; }

    /// <summary>Names of subjects, the longest where they overlap.</summary>
    public List<(int Start, int End, Subject Subject)> Names { get; }
}
