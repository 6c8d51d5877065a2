namespace Banenafspraak.Analysis;

/// <summary>One figure and what would check it.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Status">Whether it is checked.</param>
/// <param name="Needs">For an unrelated figure: what would have to be published, or why nothing could check it; empty otherwise.</param>
public sealed record FigureCoverage(Figure Figure, FigureStatus Status, string Needs);
