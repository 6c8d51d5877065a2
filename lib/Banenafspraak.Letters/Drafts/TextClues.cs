namespace Banenafspraak.Letters;

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

    /// <summary>How the work is arranged, without what is left out: "zonder Binnenwerk".</summary>
    public List<FoundPhrase> Forms { get; }

    /// <summary>Times.</summary>
    public List<TimeInText> Times { get; }

    /// <summary>Names of subjects, the longest where they overlap.</summary>
    public List<(int Start, int End, Subject Subject)> Names { get; }
}
