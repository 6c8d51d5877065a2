namespace Banenafspraak.Analysis;

/// <summary>How far the rules can answer a question for a number.</summary>
public enum AnswerState
{
    /// <summary>One value.</summary>
    Known,

    /// <summary>The rule did not exist yet.</summary>
    NotYet,

    /// <summary>Not established; at most an indicative value.</summary>
    Open,

    /// <summary>Sources differ.</summary>
    Conflict,

    /// <summary>The rules have nothing by that name for that subject.</summary>
    NoSuchParameter,
}

/// <summary>What the rules know of a number on a day.</summary>
/// <param name="State">How far they can answer.</param>
/// <param name="Name">The number asked for.</param>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Day">The day.</param>
/// <param name="Candidates">The one value, the values that differ, or the indicative ones; may be empty.</param>
/// <param name="Reason">In one line: the value with its reference, or why there is none.</param>
public sealed record ParameterAnswer(AnswerState State, string Name, string Subject, DateOnly Day, IReadOnlyList<Parameter> Candidates, string Reason)
{
    /// <summary>The one value; null where there is not exactly one.</summary>
    public Parameter? Known => State == AnswerState.Known ? Candidates[0] : null;

    /// <summary>The one value.</summary>
    /// <exception cref="NotEstablishedException">There is not exactly one.</exception>
    public Parameter Value => Known ?? throw new NotEstablishedException(this);

    /// <summary>The candidate that a reference names.</summary>
    /// <param name="reference">A part of its reference or its whole id, such as "kst-34352-348/t1-note-2".</param>
    /// <exception cref="RuleException">The reference fits no candidate, or several; the message lists them.</exception>
    public Parameter By(string reference)
    {
        var chosen = Candidates.Where(c => c.Id == reference).ToList();
        if (chosen.Count == 0)
            chosen = [.. Candidates.Where(c => c.Reference.Contains(reference, StringComparison.OrdinalIgnoreCase))];
        return chosen is [var one] ? one : throw new RuleException(Candidates.Count == 0
            ? Reason
            : $"\"{reference}\" fits {chosen.Count} of the values of {Name} for {Subject}; there are: {string.Join(" and ", Candidates.Select(c => $"{c.Id}: {c}"))}.");
    }
}
