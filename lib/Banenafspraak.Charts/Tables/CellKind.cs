namespace Banenafspraak.Charts;

/// <summary>What a <see cref="TableCell"/> holds.</summary>
internal enum CellKind
{
    Missing,
    Number,
    Text,
    Interval,
    Verdict,
    Repair,
    Place,
    Places,
    Mark,
    Marks,
}
