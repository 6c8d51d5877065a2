namespace Banenafspraak.Analysis;

/// <summary>How the number of a cell is known after repair.</summary>
public enum CellStatus
{
    /// <summary>Nothing speaks against what is printed.</summary>
    AsPrinted,

    /// <summary>Arithmetic alone leaves one number.</summary>
    Proven,

    /// <summary>Arithmetic and the digits that survive leave one number.</summary>
    Inferred,

    /// <summary>Several numbers are possible; all are listed.</summary>
    Ambiguous,

    /// <summary>The number cannot be read, and too little bounds it.</summary>
    Unreadable,
}
