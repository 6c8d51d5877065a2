namespace Banenafspraak.Analysis;

/// <summary>One unknown of the relations between figures: something that has a value, whether or not a letter printed it.</summary>
public abstract record Term
{
    /// <summary>Names it in one line: "extra-jobs/markt/formal/2022-12-31", "rules/hours-per-job/year/2015".</summary>
    public abstract string Id { get; }

    /// <summary>Unit of its value.</summary>
    public abstract Unit Unit { get; init; }
}

/// <summary>What a figure means. Figures with the same meaning restate each other.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Subject">Id of the subject.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="Period">For a level the moment it is measured; for a change its span.</param>
/// <param name="RelativeTo">What an extra or a change is counted from.</param>
/// <param name="Unit">Unit of the value.</param>
public sealed record Meaning(Measure Measure, string Subject, Form Form, Period Period, Period RelativeTo, Unit Unit) : Term
{
    /// <summary>For a change: the measure whose levels it lies between.</summary>
    public Measure? ChangeOf { get; init; }

    /// <summary>For a percentage of something: that something.</summary>
    public Meaning? Whole { get; init; }

    /// <inheritdoc/>
    public override string Id =>
        $"{Measure.Word()}/{Subject}/{Form.Word()}/{Period}" + (Whole is null ? "" : $" of {Whole.Id}");

    /// <inheritdoc/>
    public override Unit Unit { get; init; } = Unit;

    /// <summary>The meaning of a figure. A level over a year and one at its end are the same (counting rules: jobs are measured over December).</summary>
    public static Meaning Of(Figure figure, Figures all)
    {
        var of = all.Find(figure.Of);
        var isChange = figure.Measure is Measure.Change or Measure.Growth;
        return new(figure.Measure, figure.Subject, figure.Form, isChange ? figure.Period : figure.Period.Moment, figure.RelativeTo, figure.Unit)
        {
            ChangeOf = isChange ? of?.Measure : null,
            Whole = isChange || figure.Measure == Measure.AllocationShare || of is null ? null : Of(of, all),
        };
    }
}

/// <summary>A number of the counting rules, or a plain constant, as a term.</summary>
/// <param name="Id">Id of the parameter, or the constant's name.</param>
/// <param name="Quantity">Its value.</param>
public sealed record RuleTerm(string Id, Quantity Quantity) : Term
{
    /// <inheritdoc/>
    public override string Id { get; } = Id;

    /// <inheritdoc/>
    public override Unit Unit { get; init; } = Quantity.Unit;

    internal static RuleTerm HundredPercent { get; } = new("100%", Quantity.Set(100, Unit.Percent));

    internal static RuleTerm Of(Parameter parameter) => new(parameter.Id, parameter.Quantity);
}
