namespace Banenafspraak.Analysis;

/// <summary>The columns of figures, on their way in and on every way out.</summary>
internal static class FigureColumns
{
    private const string Baseline = "baseline";

    /// <summary>The columns of data/figures.</summary>
    public static readonly RecordTable<Figure> OfData = new(
    [
        ("id", typeof(string), f => f.Id),
        ("section", typeof(string), f => f.Section),
        ("place", typeof(string), f => f.Place),
        ("line", typeof(int), f => f.Line),
        ("printed", typeof(string), f => f.Printed),
        ("value", typeof(decimal), f => f.Value),
        ("unit", typeof(string), f => f.Unit.Word()),
        ("measure", typeof(string), f => f.Measure.Word()),
        ("subject", typeof(string), f => f.Subject),
        ("form", typeof(string), f => f.Form.Word()),
        ("scope", typeof(string), f => f.Scope.Word()),
        ("period", typeof(string), f => f.Period.ToString()),
        ("relative_to", typeof(string), f => f.RelativeTo == Period.Baseline ? Baseline : f.RelativeTo.ToString()),
        ("of", typeof(string), f => f.Of.Length == 0 ? null : f.Of),
        ("qualifier", typeof(string), f => f.Qualifier.Word()),
        ("decimals", typeof(int), f => f.Decimals),
        ("reading", typeof(string), f => f.Reading.Word()),
        ("note", typeof(string), f => f.Note),
    ]);

    /// <summary>The same with the letter's id in front, and at the end what a reader without this library would have to compute.</summary>
    public static readonly RecordTable<Figure> All = new RecordTable<Figure>(("letter", typeof(string), f => f.Letter)).With(OfData)
        .With(f => f.Quantity?.Interval).With(f => f.Period).With("is_set", f => f.IsSet);

    /// <summary>The figure of a row of data/figures.</summary>
    public static Figure Read(TableRow row, string letter)
    {
        var figure = new Figure
        {
            Id = row["id"],
            Letter = letter,
            Section = row["section"],
            Place = row["place"],
            Line = row.Integer("line"),
            Printed = row["printed"],
            Value = row.Number("value"),
            Unit = row.Word<Unit>("unit"),
            Measure = row.Word<Measure>("measure"),
            Subject = row["subject"],
            Form = row.Word<Form>("form"),
            Scope = row.Word<Scope>("scope"),
            Period = row.Period("period"),
            RelativeTo = row["relative_to"] == Baseline ? Period.Baseline : row.Period("relative_to"),
            Of = row["of"] == "-" ? "" : row["of"],
            Qualifier = row.Word<Qualifier>("qualifier"),
            Decimals = row.Integer("decimals"),
            Reading = row.Word<Reading>("reading"),
            Note = row["note"],
        };
        figure.Check(row);
        return figure;
    }
}
