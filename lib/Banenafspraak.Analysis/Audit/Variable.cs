namespace Banenafspraak.Analysis;

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
