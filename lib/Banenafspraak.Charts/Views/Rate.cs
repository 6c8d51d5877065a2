using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>What a subject realised of its target at one moment, from the two numbers that a letter prints without reserve.</summary>
internal sealed record Rate(Figure Realised, Figure Target)
{
    /// <summary>In percent.</summary>
    public Quantity Value { get; } = Realised.Quantity!.Value.InPercentOf(Target.Quantity!.Value);

    /// <summary>The rate of a subject; null where one of the two numbers is missing, unreadable or printed with a reserve.</summary>
    public static Rate? Of(Figures figures, string subject, Period period)
    {
        var then = figures.Subject(subject).Period(period).Form(Form.Total).Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact });
        return then.Measure(Measure.Jobs) is [var realised, ..] && then.Measure(Measure.Target) is [var target, ..] ? new(realised, target) : null;
    }

    /// <summary>What forbids to compare this with the same subject at a later moment; null where nothing does.</summary>
    public Break? BreakBefore(Rate later, Breaks breaks) =>
        breaks.Between(Realised, later.Realised.Period.LastDay) ?? breaks.Between(Target, later.Target.Period.LastDay);

    public Point At(string label) => Point.At(label, Value.Value, Realised.Id).Within(Value.Interval);
}
