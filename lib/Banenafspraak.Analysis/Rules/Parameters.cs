namespace Banenafspraak.Analysis;

/// <summary>The numbers of the counting rules, by name and date.</summary>
/// <remarks>
/// What holds on a day is what began last on it or before. A number that is not established answers with a reason; an indicative one is shown
/// beside it and never given as the answer. Where two sources differ both are held: asking says so, and the caller chooses by reference.
/// </remarks>
public sealed class Parameters
{
    internal Parameters(IReadOnlyList<Parameter> all, IReadOnlyList<OpenParameter> open) => (All, Open) = (all, open);

    /// <summary>All that have a value, in the order of the files: rivals and indicative ones too; the yearly targets last.</summary>
    public IReadOnlyList<Parameter> All { get; }

    /// <summary>All that are not established.</summary>
    public IReadOnlyList<OpenParameter> Open { get; }

    /// <summary>The parameter with an id, a rival or indicative one too.</summary>
    /// <exception cref="RuleException">There is none.</exception>
    public Parameter this[string id] => All.FirstOrDefault(p => p.Id == id)
        ?? throw new RuleException(Open.FirstOrDefault(p => p.Id == id) is { } open
            ? $"{id} is not established: {open.Note}."
            : $"No parameter has the id \"{id}\"; ids look like rules/quota-percentage/overheid/2024.");

    /// <summary>What the rules know of a number on a day: its value, or why there is none.</summary>
    internal ParameterAnswer Ask(string name, DateOnly day, string subject = Analysis.Subject.Whole)
    {
        var named = All.Where(p => p.Name == name && p.Subject == subject).ToList();
        var open = Open.Where(p => p.Name == name && p.Subject == subject).ToList();
        List<DateOnly> starts = [.. named.Select(p => p.From), .. open.Select(p => p.From)];
        if (starts.Count == 0)
            return new(AnswerState.NoSuchParameter, name, subject, day, [], $"No parameter {name} for {subject}; there are: {Names()}.");
        if (starts.Min() is var first && first > day)
            return new(AnswerState.NotYet, name, subject, day, [], $"No parameter {name} for {subject} on {day:yyyy-MM-dd}; the first is of {first:yyyy-MM-dd}.");
        var start = starts.Where(s => s <= day).Max();
        var binding = named.Where(p => p.From == start && p.Basis != Basis.Indicative).ToList();
        var indicative = named.Where(p => p.From == start && p.Basis == Basis.Indicative).ToList();
        return binding.Count switch
        {
            1 => new(AnswerState.Known, name, subject, day, binding, binding[0].ToString()),
            0 => new(AnswerState.Open, name, subject, day, indicative, $"{name} for {subject} on {day:yyyy-MM-dd} is not established: "
                + (open.Find(p => p.From == start)?.Note ?? "only an expectation was published")
                + string.Concat(indicative.Select(p => $"; indicative only: {p}")) + "."),
            _ => new(AnswerState.Conflict, name, subject, day, binding,
                $"{name} for {subject} on {day:yyyy-MM-dd} has {binding.Count} values that differ: {string.Join(" and ", binding)}; choose one by its reference."),
        };
    }

    /// <summary>The parameter that holds on a day; null where there is none, none yet, none established, or more than one.</summary>
    public Parameter? Find(string name, DateOnly day, string subject = Analysis.Subject.Whole) => Ask(name, day, subject).Known;

    /// <summary>The parameter that holds on a day.</summary>
    /// <exception cref="NotEstablishedException">There is none, none yet, none established, or more than one; the message says what there is.</exception>
    public Parameter On(string name, DateOnly day, string subject = Analysis.Subject.Whole) => Ask(name, day, subject).Value;

    /// <summary>The parameter of a year: the one that holds on its last day.</summary>
    /// <inheritdoc cref="On"/>
    public Parameter OfYear(string name, int year, string subject = Analysis.Subject.Whole) => On(name, EndOf(year), subject);

    /// <summary>The same numbers with another value for one of them: what would follow if.</summary>
    /// <exception cref="RuleException">No parameter has the id.</exception>
    public Parameters With(string id, decimal value)
    {
        var before = this[id];
        var quantity = before.Basis == Basis.Measured ? Quantity.Measured(value, value.Scale) : Quantity.Set(value);
        return new([.. All.Select(p => p == before ? p with { Quantity = quantity } : p)], Open);
    }

    internal static Parameters Read(IReadOnlyList<TableRow> rows, IEnumerable<SeriesValue> series)
    {
        var all = new List<Parameter>();
        var open = new List<OpenParameter>();
        foreach (var row in rows)
        {
            if (row["value"].Length == 0)
                open.Add(OpenParameter.Read(row));
            else
                all.Add(Parameter.Read(row));
            if (row["value"].Length > 0 && row["certainty"] == Certainty.Open.Word())
                row.Fault("certainty", $"expected how the value is known; only what has no value is {Certainty.Open.Word()}");
        }
        foreach (var row in rows.Where(r => r["conflicts_with"].Length > 0 && all.TrueForAll(p => p.Id != r["conflicts_with"])))
            row.Fault("conflicts_with", $"expected the id of another parameter, found \"{row["conflicts_with"]}\"");
        all.AddRange(series.Where(s => s is { Measure: Measure.Target, Basis: Basis.Set, Value: not null }).Select(Parameter.Of));
        return new(all, open);
    }

    internal static DateOnly EndOf(int year)
    {
        RuleException.Require(year is >= 1900 and < 2200, $"Year: 1900 to 2199 is allowed, not {year}.");
        return new(year, 12, 31);
    }

    private string Names() => string.Join(", ", All.Select(p => (p.Name, p.Subject)).Concat(Open.Select(p => (p.Name, p.Subject))).Distinct().Select(p => $"{p.Name} ({p.Subject})"));
}
