namespace Banenafspraak.Analysis;

/// <summary>Whether a figure is checked.</summary>
public enum FigureStatus
{
    /// <summary>A relation holds through it, and none contradicts it.</summary>
    Confirmed,

    /// <summary>It stands in a contradiction that no other figure explains.</summary>
    Disputed,

    /// <summary>It stands in a contradiction, but holds elsewhere, and other figures explain the contradiction.</summary>
    Settled,

    /// <summary>Nothing checks it.</summary>
    Unrelated,
}
