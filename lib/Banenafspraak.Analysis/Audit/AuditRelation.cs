namespace Banenafspraak.Analysis;

/// <summary>One relation between published numbers, decided.</summary>
/// <param name="Id">Kind and the figure or meaning that is computed: "relations/table-row/kst-34352-348/t1/ocw/total". It survives inserted rows.</param>
/// <param name="Letter">The letter that it was generated for.</param>
/// <param name="Instances">All ways to take it; the first decides. It is contradicted only where every way is.</param>
public sealed record AuditRelation(string Id, string Letter, IReadOnlyList<RelationInstance> Instances)
{
    /// <summary>The way that decides.</summary>
    public RelationInstance Deciding => Instances[0];

    /// <summary>All ways, and behind them those that take a number from another place that prints it too: they say nothing else as long as both print the same.</summary>
    public IEnumerable<RelationInstance> InstancesFromAllPlaces => Instances.Concat(Instances.SelectMany(w => w.FromOtherPlaces))
        .DistinctBy(w => (w.Relation.Key, string.Join(' ', w.Members.Select(m => m?.Id))));

    /// <summary>The kind of rule.</summary>
    public RelationKind Kind => Deciding.Kind;

    /// <summary>What the arithmetic says.</summary>
    public Verdict Verdict => Deciding.Verdict;

    /// <summary>The printed figures that it ties together.</summary>
    public IEnumerable<Figure> Figures => Deciding.Figures;

    /// <summary>True where it was decided: the figures hold together, or they cannot.</summary>
    public bool IsDecided => Holds || Verdict == Verdict.Contradicted;

    /// <summary>True where it holds.</summary>
    public bool Holds => Deciding.Holds;

    /// <summary>True where it holds and says more than that a number was printed twice.</summary>
    internal bool Supports => Holds && Kind != RelationKind.Restatement;

    /// <summary>True where all its numbers are there and firm, and yet nothing can be computed.</summary>
    internal bool DividesByZero => IsFirmAndUndecided && Deciding.Computed is null;

    /// <summary>True where one paragraph prints two numbers that would be the same, and are not.</summary>
    internal bool DiffersInOneParagraph => IsFirmAndUndecided && Kind == RelationKind.Restatement && Deciding.Relation.IsOpen;

    /// <summary>True where a difference of two percentages is printed with a percent sign.</summary>
    internal bool IsPointsCalledPercent => Holds && Kind == RelationKind.PercentagePoint && Deciding.Relation is SumRelation && Deciding.Output is { } output && output.Printed.Contains('%', StringComparison.Ordinal);

    private bool IsFirmAndUndecided => Verdict == Verdict.Undecidable && Deciding.Output is not null && Figures.All(f => f.Qualifier == Qualifier.Exact);

    /// <summary>What is published for the output; null where it is not printed or cannot be read.</summary>
    public decimal? Published => Deciding.Output is { } output ? output.Value : (Deciding.OutputVariable as NamedNumber)?.Quantity.Value;

    /// <summary>One line that a person can check by hand: numbers, operation, interval, published value, verdict.</summary>
    public string Explanation => RelationText.Explain(Instances);

    /// <summary>Why it is not decided, or by which convention it was taken; empty where the arithmetic says it all.</summary>
    public string Remark => RelationText.Remark(Instances);
}
