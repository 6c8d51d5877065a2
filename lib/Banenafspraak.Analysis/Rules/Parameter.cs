namespace Banenafspraak.Analysis;

/// <summary>One number of the counting rules, valid from a date, with its reference.</summary>
/// <param name="Id">Such as "rules/hours-per-job/year/2015"; a rival or indicative value has a word behind the year.</param>
/// <param name="Name">What it is: "hours-per-job/year".</param>
/// <param name="Subject">Id of the subject it holds for.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="Quantity">Value and interval; exact unless it was measured.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Basis">Set, measured or indicative.</param>
/// <param name="Certainty">How it is known; never open.</param>
/// <param name="Reference">Article, letter or source.</param>
/// <param name="Consulted">Day on which the source was last consulted; null where that was not recorded.</param>
/// <param name="ConflictsWith">Id of a rival value of the same thing; empty where there is none.</param>
/// <param name="Note">What a reader must know.</param>
public sealed record Parameter(
    string Id,
    string Name,
    string Subject,
    DateOnly From,
    Quantity Quantity,
    Unit Unit,
    Basis Basis,
    Certainty Certainty,
    string Reference,
    DateOnly? Consulted,
    string ConflictsWith,
    string Note)
{
    /// <summary>One line: value, unit and reference.</summary>
    public override string ToString() => $"{DutchNumber.Format(Quantity.Value)} {Unit.Word()} ({Reference})";

    internal static Parameter Read(TableRow row)
    {
        var value = row.Number("value") ?? 0;
        var basis = row.Word<Basis>("basis");
        foreach (var column in new[] { "decimals", "reference" })
        {
            if (row[column].Length == 0)
                row.Fault(column, "expected a value, because the parameter has one");
        }
        return new(
            row["id"],
            row["parameter"],
            row["subject"],
            row.Date("valid_from") ?? default,
            basis == Basis.Measured ? Quantity.Measured(value, row.Integer("decimals") ?? value.Scale) : Quantity.Set(value),
            row.Word<Unit>("unit"),
            basis,
            row.Word<Certainty>("certainty"),
            row["reference"],
            row.Date("consulted"),
            row["conflicts_with"],
            row["note"]);
    }

    /// <summary>A yearly target (Regeling Wfsv, article 3.33), which the national series hold.</summary>
    internal static Parameter Of(SeriesValue target) => new(
        target.Id,
        CountingRules.TargetName,
        target.Subject,
        new(target.Period.Year ?? 1, 12, 31),
        Quantity.Set(target.Value ?? 0),
        Unit.Job,
        target.Basis,
        Certainty.Law,
        target.Source,
        target.Consulted,
        target.ConflictsWith,
        target.Note);
}

/// <summary>A number of the counting rules that is not established from a date on: it exists or must exist, but no source that was consulted has it.</summary>
/// <param name="Id">Such as "rules/quota-percentage/overheid/2020".</param>
/// <param name="Name">What it would be.</param>
/// <param name="Subject">Id of the subject it would hold for.</param>
/// <param name="From">First day from which it is not known.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Consulted">Day on which it was last looked for.</param>
/// <param name="Note">What is not known.</param>
public sealed record OpenParameter(string Id, string Name, string Subject, DateOnly From, Unit Unit, DateOnly? Consulted, string Note)
{
    internal static OpenParameter Read(TableRow row)
    {
        if (row["certainty"] != Certainty.Open.Word())
            row.Fault("value", $"expected a number; only what is {Certainty.Open.Word()} has none");
        return new(row["id"], row["parameter"], row["subject"], row.Date("valid_from") ?? default, row.Word<Unit>("unit"), row.Date("consulted"), row["note"]);
    }
}

/// <summary>How far the rules can answer a question for a number.</summary>
internal enum AnswerState
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
internal sealed record ParameterAnswer(AnswerState State, string Name, string Subject, DateOnly Day, IReadOnlyList<Parameter> Candidates, string Reason)
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
