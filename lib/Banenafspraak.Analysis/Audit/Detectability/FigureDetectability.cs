namespace Banenafspraak.Analysis;

/// <summary>What the audit would notice of an error in one figure.</summary>
/// <param name="Figure">The figure as published.</param>
/// <param name="Up">The smallest change upward that the audit would contradict, in the figure's unit; null where it would notice none.</param>
/// <param name="Down">The same downward, as a positive number.</param>
/// <param name="IsLocalisable">True where, after such a change, no other single figure could be the wrong one.</param>
public sealed record FigureDetectability(Figure Figure, decimal? Up, decimal? Down, bool IsLocalisable)
{
    /// <summary>False where no change of the figure would be noticed.</summary>
    public bool IsProtected => Up is not null || Down is not null;
}
