namespace Banenafspraak.Analysis;

/// <summary>What a figure means. Figures with the same meaning restate each other.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="Period">For a level the moment it is measured; for a change its span.</param>
/// <param name="RelativeTo">What an extra or a change is counted from.</param>
/// <param name="Unit">Unit of the value.</param>
public sealed record Meaning(Measure Measure, string Subject, Form Form, Period Period, Period RelativeTo, Unit Unit) : Variable
{
    /// <summary>More than one step from a share to its whole, and to that one's whole, says nothing that a rule could use.</summary>
    private const int Steps = 2;

    /// <summary>For a change: the measure whose levels it lies between.</summary>
    public Measure? ChangeOf { get; init; }

    /// <summary>For a share of something: that something.</summary>
    public Meaning? Whole { get; init; }

    /// <summary>What the figure counts in or leaves out, where other figures of the same name do otherwise.</summary>
    public Scope Scope { get; init; }

    /// <summary>True for what is said of some, most or other parts of the subject: no rule ties it to the number of the whole.</summary>
    internal bool IsOfParts => (Scope & Statement.Parts) != Scope.None;

    /// <inheritdoc/>
    public override string Id =>
        $"{Measure.Word()}/{Subject}/{Form.Word()}/{Period}" + (Scope == Scope.None ? "" : $" ({Scope.Word()})") + (Whole is null ? "" : $" of {Whole.Id}");

    internal override string Identity => $"{Id} {RelativeTo} {Unit} {ChangeOf}";

    /// <inheritdoc/>
    public override Unit Unit { get; init; } = Unit;

    /// <summary>The meaning of a figure. A level over a year or its last quarter and one at its end are the same (counting rules: jobs are measured over December).</summary>
    internal static Meaning Of(Figure figure, Figures all, int steps = Steps)
    {
        var of = all.Find(figure.Of);
        var isChange = figure.Measure is Measure.Change or Measure.Growth;
        return new(figure.Measure, figure.Subject, figure.Form, isChange ? figure.Period : figure.Period.Day, figure.RelativeTo, figure.Unit)
        {
            ChangeOf = isChange ? of?.Measure : null,
            Whole = figure.Measure == Measure.Share && of is not null && steps > 0 ? Of(of, all, steps - 1) : null,
            Scope = figure.Counts,
        };
    }
}

/// <summary>One unknown of the relations between figures: something that has a value, whether or not a letter printed it.</summary>
public abstract record Variable
{
    /// <summary>Names it in one line: "extra-jobs/markt/formal/2022-12-31", "rules/hours-per-job/year/2015".</summary>
    public abstract string Id { get; }

    /// <summary>All that tells it from another of that name, in one line.</summary>
    internal virtual string Identity => Id;

    /// <summary>Unit of its value.</summary>
    public abstract Unit Unit { get; init; }
}

/// <summary>A number of the counting rules, a plain constant, or a measure, known by its name alone.</summary>
/// <param name="Id">Id of the parameter, or the name of the constant or the measure.</param>
/// <param name="Quantity">Its value.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record NamedNumber(string Id, Quantity Quantity, Unit Unit) : Variable
{
    /// <inheritdoc/>
    public override string Id { get; } = Id;

    /// <inheritdoc/>
    public override Unit Unit { get; init; } = Unit;

    public static NamedNumber HundredPercent { get; } = new("100%", Quantity.Hundred, Unit.Percent);

    public static NamedNumber Of(Parameter parameter) => new(parameter.Id, parameter.Quantity, parameter.Unit);
}
