using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>How many figures are checked, and how they came out.</summary>
/// <param name="Figures">All of them.</param>
/// <param name="Related">Those in at least one relation that was decided.</param>
/// <param name="Confirmed">A relation holds through it, and none contradicts it.</param>
/// <param name="Disputed">It stands in a contradiction that no other figure explains.</param>
/// <param name="Settled">It stands in a contradiction, but holds elsewhere, and other figures explain the contradiction.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CoverageCounts(int Figures, int Related, int Confirmed, int Disputed, int Settled)
{
    /// <summary>Those that nothing checks.</summary>
    public int Unrelated => Figures - Related;
}
