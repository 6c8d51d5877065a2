namespace Banenafspraak.Charts;

/// <summary>The numbers from a label on may not be compared with those before it.</summary>
/// <param name="Label">The first label after the break.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Index">Position of the label on the axis, at least 1.</param>
internal sealed record SeriesBreak(string Label, string Reason, int Index);
