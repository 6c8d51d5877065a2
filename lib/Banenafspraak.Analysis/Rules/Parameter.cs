namespace Banenafspraak.Analysis;

/// <summary>One number of the counting rules, valid from a date, with its reference.</summary>
/// <param name="Id">Such as "rules/hours-per-job/year/2015"; a rival or indicative value has a word behind the year.</param>
/// <param name="Name">What it is: "hours-per-job/year".</param>
/// <param name="Subject">Id of the subject it holds for.</param>
/// <param name="From">First day on which it holds.</param>
/// <param name="Quantity">Value, interval and unit; exact unless it was measured.</param>
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
    Basis Basis,
    Certainty Certainty,
    string Reference,
    DateOnly? Consulted,
    string ConflictsWith,
    string Note)
{
    /// <summary>One line: value, unit and reference.</summary>
    public override string ToString() => $"{Quantity} ({Reference})";

    internal static Parameter Read(TableRow row)
    {
        var value = row.Number("value") ?? 0;
        var unit = row.Word<Unit>("unit");
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
            basis == Basis.Measured ? Quantity.Measured(value, row.Integer("decimals") ?? value.Scale, unit) : Quantity.Set(value, unit),
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
        TargetPath.Name,
        target.Subject,
        new(target.Period.Year ?? 1, 12, 31),
        Quantity.Set(target.Value ?? 0, Unit.Job),
        target.Basis,
        Certainty.Law,
        target.Source,
        target.Consulted,
        target.ConflictsWith,
        target.Note);
}
