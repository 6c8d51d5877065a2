namespace Banenafspraak.Analysis;

/// <summary>What one part adds to the change of the whole.</summary>
/// <param name="Subject">Id of the part.</param>
/// <param name="Jobs">Its own change.</param>
/// <param name="Points">That change in percentage points of the growth of the whole.</param>
public sealed record Contribution(string Subject, Metric Jobs, Metric Points);
