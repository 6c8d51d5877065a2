namespace Banenafspraak.Analysis.Tests;

/// <summary>Invented letters of a few numbers each, for the audit to judge.</summary>
internal sealed class Letters
{
    /// <summary>A letter whose text is not OCR, and a later one.</summary>
    public const string First = "kst-34352-202";

    public const string Second = "kst-34352-299";

    private readonly List<Figure> _figures = [];

    public IReadOnlyList<Figure> Figures => _figures;

    /// <summary>Adds one number.</summary>
    /// <param name="place">Section and place within it: "t1/bzk/total", "text/p1/2"; in the second letter with its id in front.</param>
    /// <param name="meaning">measure/subject/form/period, and "baseline" behind it for extra jobs and their targets.</param>
    /// <param name="printed">As printed: "5.994", "59,6%"; "o" cannot be read.</param>
    /// <param name="of">Place of the figure that it is of, or a subject.</param>
    /// <param name="scope">What it counts in or leaves out.</param>
    /// <param name="qualifier">How firmly it is printed.</param>
    /// <param name="unit">Where it does not follow from the measure and the percent sign.</param>
    public Letters Add(string place, string meaning, string printed, string of = "", Scope scope = Scope.None, Qualifier qualifier = Qualifier.Exact, Unit? unit = null)
    {
        var words = meaning.Split('/');
        Assert.True(Vocabulary.TryParse<Measure>(words[0], out var measure) & Vocabulary.TryParse<Form>(words[2], out var form), meaning);
        var readable = DutchNumber.TryParsePrinted(printed, out var value, out var decimals);
        var id = place.StartsWith("kst-", StringComparison.Ordinal) ? place : $"{First}/{place}";
        var parts = id.Split('/', 3);
        _figures.Add(new Figure
        {
            Id = id,
            Letter = parts[0],
            Section = parts[1],
            Place = parts[2],
            Printed = printed,
            Value = readable ? value : null,
            Decimals = readable ? decimals : null,
            Unit = unit ?? (printed.EndsWith('%') ? Unit.Percent : UnitOf(measure)),
            Measure = measure,
            Subject = words[1],
            Form = form,
            Period = Period.Parse(words[3]),
            RelativeTo = words.Length > 4 ? Period.Baseline : Period.None,
            Of = of.Contains('/', StringComparison.Ordinal) && !of.StartsWith("kst-", StringComparison.Ordinal) ? $"{First}/{of}" : of,
            Qualifier = qualifier,
            Reading = readable ? Reading.Printed : Reading.Unreadable,
            Scope = scope,
        });
        return this;
    }

    public Letters Add(Figure figure)
    {
        _figures.Add(figure);
        return this;
    }

    public Dataset Data() => Tests.Data.Set.With(_figures);

    public Analysis.Audit Audit() => Data().Audit;

    /// <summary>The only relation of a kind.</summary>
    public AuditRelation Only(RelationKind kind) => Assert.Single(Audit().Relations, r => r.Kind == kind);

    public void HasNone(params RelationKind[] kinds) => Assert.DoesNotContain(Audit().Relations, r => kinds.Contains(r.Kind));

    private static Unit UnitOf(Measure measure) => measure switch
    {
        Measure.RealisationRate or Measure.AllocationShare or Measure.QuotaPercentage or Measure.Share or Measure.Growth => Unit.Percent,
        Measure.Persons => Unit.Person,
        Measure.Workforce => Unit.Fte,
        Measure.JobSize => Unit.HourPerWeek,
        _ => Unit.Job,
    };
}
