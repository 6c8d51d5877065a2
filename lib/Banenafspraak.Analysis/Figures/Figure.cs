namespace Banenafspraak.Analysis;

/// <summary>One published number with its place and its meaning (cijfer).</summary>
/// <remarks>Equality is by all properties. The id, and with it <see cref="Section"/> and <see cref="Place"/>, is the identity; it survives inserted rows.</remarks>
public sealed record Figure
{
    /// <summary>Letter, section and place: "kst-34352-299/t1/formal/markt" (table, row, column) or "kst-34352-299/terugblik/p2/5" (section, paragraph, n-th number).</summary>
    public required string Id { get; init; }

    /// <summary>Id of the letter, as in letters.csv.</summary>
    public required string Letter { get; init; }

    /// <summary>Slug of the section, or t1, note-2.</summary>
    public required string Section { get; init; }

    /// <summary>Place within the section.</summary>
    public required string Place { get; init; }

    /// <summary>Line in the text that letters.csv names; null where there is no such text.</summary>
    public int? Line { get; init; }

    /// <summary>The number as the text at hand shows it: "70.388", "76,0", "twee".</summary>
    public required string Printed { get; init; }

    /// <summary>The value in <see cref="Unit"/>, negative for a decrease; null where it cannot be read.</summary>
    public decimal? Value { get; init; }

    /// <summary>Unit of the value.</summary>
    public required Unit Unit { get; init; }

    /// <summary>What is measured.</summary>
    public required Measure Measure { get; init; }

    /// <summary>Id of the subject.</summary>
    public required string Subject { get; init; }

    /// <summary>Form of the jobs.</summary>
    public required Form Form { get; init; }

    /// <summary>What it counts in or leaves out, and whether it may still change.</summary>
    public Scope Scope { get; init; }

    /// <summary>The time it speaks of.</summary>
    public required Period Period { get; init; }

    /// <summary>What a change or an extra is counted from: <see cref="Period.Baseline"/>, an earlier period, or <see cref="Period.None"/>.</summary>
    public Period RelativeTo { get; init; }

    /// <summary>Id of the figure or subject that a percentage, share or change is of; empty where there is none.</summary>
    public string Of { get; init; } = "";

    /// <summary>How firmly it was printed.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>Decimals as printed; null where it cannot be read.</summary>
    public int? Decimals { get; init; }

    /// <summary>How the value is known.</summary>
    public Reading Reading { get; init; }

    /// <summary>The printed unit word and what else a reader must know.</summary>
    public string Note { get; init; } = "";

    /// <summary>True where law or agreement fixes the number, so that it was not rounded (yearly targets, 25,5 hours).</summary>
    public bool IsSet { get; init; }

    /// <summary>How its letter says that it rounded it; null where it says nothing.</summary>
    public Rounding? SaidRounding { get; init; }

    /// <summary>How it was rounded: as its letter says, else to the nearest with the decimals that it is printed with.</summary>
    public Rounding Rounding => SaidRounding ?? Rounding.ToDecimals(Decimals ?? Value?.Scale ?? 0);

    /// <summary>Value and interval; null where the value cannot be read.</summary>
    public Quantity? Quantity => Value is not { } value ? null
        : IsSet || Measure == Measure.Count ? Analysis.Quantity.Set(value)
        : Analysis.Quantity.Measured(value, Rounding);

    /// <summary>True where it is the same number as another, printed with as many decimals or fewer. Both can be read.</summary>
    internal bool Restates(Figure other) => Value == other.Value || Rounding.Before(Value!.Value).Contains(other.Value!.Value);

    /// <summary>True where it stands in a table.</summary>
    public bool IsTableCell => Section.Length > 1 && Section[0] == 't' && Section.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>What it counts, and of which parts: its scope, whether or not it may still change.</summary>
    internal Scope Counts => Scope & ~Scope.Provisional;

    /// <summary>Whether it is said of some parts of its subject, and not of all of it.</summary>
    public bool IsOfParts => (Scope & Statement.Parts) != Scope.None;

    /// <summary>Where it was printed, for people: "kst-34352-299, t1/formal/markt, line 44".</summary>
    public string Source => $"{Letter}, {Section}/{Place}" + (Line is null ? "" : $", line {Line}");

    /// <summary>As printed and where, for a sentence about its letter: "56,6% (s-waterschappen/rate/2023)".</summary>
    internal string Named => $"{Printed} ({Section}/{Place})";

    /// <summary>The figure without a value that is not printed but follows from others: unreadable.</summary>
    public Figure AsPrinted() => Reading is Reading.Proven or Reading.Inferred ? this with { Value = null, Decimals = null, Reading = Reading.Unreadable } : this;

    /// <summary>Records in its row whatever contradicts itself: id and place, reading and value, print and value.</summary>
    internal void Check(TableRow row)
    {
        var place = Letter.Length + Section.Length + 2;
        if (Id.Length != place + Place.Length || Id[place - 1] != '/' || Id[Letter.Length] != '/'
            || !Id.StartsWith(Letter, StringComparison.Ordinal) || !Id.EndsWith(Place, StringComparison.Ordinal) || string.CompareOrdinal(Id, Letter.Length + 1, Section, 0, Section.Length) != 0)
            row.Fault("id", $"expected {Letter}/{Section}/{Place} (letter, section and place), found \"{Id}\"");
        if (Reading == Reading.Unreadable)
        {
            if (Value is not null)
                row.Fault("value", "expected an empty cell, because the reading is unreadable");
            return;
        }
        if (Value is null)
            row.Fault("value", $"expected a number, because the reading is {Reading.Word()}");
        else if (Reading == Reading.Printed)
            CheckPrinted(row, Value.Value);
    }

    private void CheckPrinted(TableRow row, decimal value)
    {
        if (!DutchNumber.TryParsePrinted(Printed, out var shown, out var decimals))
            row.Fault("printed", $"expected one Dutch number or number word, found \"{Printed}\" (an unreadable one has reading unreadable and no value)");
        else if (Math.Abs(value) != Math.Abs(shown) || (value < 0 && shown > 0 && Measure is not (Measure.Change or Measure.Growth)))
            row.Fault("value", $"expected {DutchNumber.Format(shown, decimals)} as printed (negative only for a change or growth), found {DutchNumber.Format(value)}");
        else if (Decimals != decimals)
            row.Fault("decimals", $"expected {decimals}, as many as \"{Printed}\" shows");
    }
}
