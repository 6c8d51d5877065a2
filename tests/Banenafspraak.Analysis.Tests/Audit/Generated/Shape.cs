namespace Banenafspraak.Analysis.Tests;

/// <summary>One kind of relation without its numbers: the figures that take part, and how one follows from the others.</summary>
/// <param name="Kind">What the audit must take it for.</param>
/// <param name="Inputs">Figures whose numbers are chosen; one that has a value keeps it.</param>
/// <param name="Output">The figure whose number follows.</param>
/// <param name="Ways">All ways in which it may follow.</param>
internal sealed record Shape(RelationKind Kind, IReadOnlyList<Figure> Inputs, Figure Output, params Func<decimal[], decimal>[] Ways)
{
    /// <summary>Figures that stand beside them and keep their numbers.</summary>
    public IReadOnlyList<Figure> Beside { get; init; } = [];

    /// <summary>Subjects that take part: id, kind, parent, whether they make up the parent.</summary>
    public IReadOnlyList<(string Id, string Kind, string Parent, bool AddsUp)> Subjects { get; init; } = [];

    /// <summary>Set targets that data/ holds: subject, period, value.</summary>
    public IReadOnlyList<(string Subject, Period Period, decimal Value)> Targets { get; init; } = [];

    /// <summary>Index of the input that divides.</summary>
    public int? Divisor { get; init; }

    /// <summary>True where the result may have been rounded down.</summary>
    public bool MayRoundDown { get; init; }

    /// <summary>True where parts may exist that are not printed, so that nothing is contradicted.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A whole that is the sum of its parts.</summary>
    public static Shape Sum(RelationKind kind, Figure whole, params Figure[] parts) => new(kind, parts, whole, v => v.Sum());
}
