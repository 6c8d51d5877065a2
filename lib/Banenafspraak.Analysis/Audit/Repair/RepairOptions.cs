namespace Banenafspraak.Analysis;

/// <summary>What repair may assume.</summary>
public sealed record RepairOptions
{
    /// <summary>How many readable cells may be wrong (k); of a table that needs more, as many as it needs. Default 3.</summary>
    public int Faults { get; init; } = 3;

    /// <summary>How many digits of readable cells may be wrong; null for as few as explain the table, but at least two: two errors can look like one.</summary>
    public int? DigitErrors { get; init; }

    /// <summary>Which cells add up; null for what the titles say.</summary>
    public TableStructure? Structure { get; init; }
}
