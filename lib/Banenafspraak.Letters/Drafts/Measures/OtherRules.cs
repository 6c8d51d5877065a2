namespace Banenafspraak.Letters;

/// <summary>Forms of sentence that say what another number measures.</summary>
internal static class OtherRules
{
    /// <summary>Hours are the size of a job, by the week: "25,5 uur".</summary>
    public static readonly MeasureRule JobSize = new(nameof(JobSize), 0.9m, (_, unit, _) =>
        unit is Unit.Hour or Unit.HourPerWeek ? new(Measure.JobSize, Unit.HourPerWeek) : null);

    /// <summary>Money: "130 miljoen euro".</summary>
    public static readonly MeasureRule Amount = new(nameof(Amount), 0.95m, (_, unit, _) => unit is Unit.Euro ? new(Measure.Amount) : null);

    /// <summary>A range of years is an age: "van 15 tot en met 39 jaar".</summary>
    public static readonly MeasureRule Age = new(nameof(Age), 0.8m, (sentence, unit, _) =>
        unit is Unit.Year && sentence.Number.Mention.Qualifier is Qualifier.RangeFrom or Qualifier.RangeTo ? new(Measure.Age) : null);

    /// <summary>Years are a length of time: "voor de duur van twee jaar".</summary>
    public static readonly MeasureRule Duration = new(nameof(Duration), 0.9m, (_, unit, _) =>
        unit is Unit.Year ? new(Measure.Duration) : null);

    /// <summary>A bare number up to ten with a decimal, behind the article, is a mark: "een 8,6".</summary>
    public static readonly MeasureRule Rating = new(nameof(Rating), 0.8m, (sentence, unit, _) =>
        sentence.Number.Mention is { Unit: null, Value: >= 1 and <= 10, Decimals: 1 } && sentence.Before.EndsWith(" een ", StringComparison.Ordinal)
            ? new(Measure.Rating, Unit.Point)
            : null);

    /// <summary>Full-time equivalents are staff.</summary>
    public static readonly MeasureRule Workforce = new(nameof(Workforce), 0.9m, (_, unit, _) =>
        unit is Unit.Fte ? new(Measure.Workforce) : null);

    /// <summary>A number of people.</summary>
    public static readonly MeasureRule Persons = new(nameof(Persons), 0.85m, (_, unit, _) =>
        unit is Unit.Person ? new(Measure.Persons) : null);

    /// <summary>Whatever else is counted.</summary>
    public static readonly MeasureRule Count = new(nameof(Count), 0.6m, (_, _, _) => new MeasureFound(Measure.Count));
}
