namespace Banenafspraak.Analysis;

/// <summary>One number of the counting rules, valid from a date, with its reference.</summary>
/// <param name="Id">Such as "rules/hours-per-job/year/2015".</param>
/// <param name="Name">What it is: "hours-per-job/year".</param>
/// <param name="Subject">Id of the subject it holds for.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="Quantity">Value, interval and unit.</param>
/// <param name="Basis">Set or measured.</param>
/// <param name="Reference">Article, letter or source.</param>
public sealed record Parameter(string Id, string Name, string Subject, DateOnly From, Quantity Quantity, Basis Basis, string Reference)
{
    internal static Parameter Read(TableRow row)
    {
        var value = row.Number("value") ?? 0;
        var unit = row.Word<Unit>("unit");
        var basis = row.Word<Basis>("basis");
        return new(
            row["id"],
            row["parameter"],
            row["subject"],
            row.Date("valid_from") ?? default,
            basis == Basis.Set ? Quantity.Set(value, unit) : Quantity.Measured(value, row.Integer("decimals") ?? value.Scale, unit),
            basis,
            row["reference"]);
    }
}

/// <summary>The numbers of the counting rules, by name and date.</summary>
public sealed class Parameters
{
    private readonly IReadOnlyList<Parameter> _all;

    internal Parameters(IReadOnlyList<Parameter> all) => _all = all;

    /// <summary>All of them, in the order of the files.</summary>
    public IReadOnlyList<Parameter> All => _all;

    /// <summary>The parameter that holds on a day: the last one that began on it or before; null where there is none.</summary>
    public Parameter? Find(string name, DateOnly day, string subject = Analysis.Subject.Whole) =>
        _all.Where(p => p.Name == name && p.Subject == subject && p.From <= day).MaxBy(p => p.From);

    /// <inheritdoc cref="Find"/>
    /// <exception cref="KeyNotFoundException">There is none, or none yet on that day; the message says what there is.</exception>
    public Parameter On(string name, DateOnly day, string subject = Analysis.Subject.Whole) =>
        Find(name, day, subject) ?? throw new KeyNotFoundException(
            _all.Where(p => p.Name == name && p.Subject == subject).MinBy(p => p.From) is { } first
                ? $"No parameter {name} for {subject} on {day:yyyy-MM-dd}; the first is of {first.From:yyyy-MM-dd}."
                : $"No parameter {name} for {subject}; there are: {string.Join(", ", _all.Select(p => $"{p.Name} ({p.Subject})").Distinct(StringComparer.Ordinal))}.");
}
