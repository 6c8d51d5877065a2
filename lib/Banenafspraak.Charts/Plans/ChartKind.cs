namespace Banenafspraak.Charts;

/// <summary>How a <see cref="ChartPlan"/> draws its series.</summary>
internal enum ChartKind
{
    Lines,
    Points,
    GroupedBars,
    StackedBars,
}
