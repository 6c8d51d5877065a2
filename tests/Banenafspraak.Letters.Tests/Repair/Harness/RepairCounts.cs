using System.Runtime.InteropServices;

namespace Banenafspraak.Letters.Tests;

/// <summary>How cases came out. Located is counted beside the others.</summary>
/// <param name="Cases">All of them.</param>
/// <param name="Undetected">No relation is broken.</param>
/// <param name="Located">A cell is blamed.</param>
/// <param name="Proven">Arithmetic alone gives a cell its number.</param>
/// <param name="Inferred">Arithmetic and the surviving digits do.</param>
/// <param name="Ambiguous">Something is wrong, and several numbers are possible.</param>
/// <param name="WrongLocated">A cell is blamed that is sound.</param>
/// <param name="WrongProven">A proven number is not the true one.</param>
/// <param name="WrongInferred">An inferred number is not the true one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RepairCounts(
    int Cases, int Undetected, int Located, int Proven, int Inferred, int Ambiguous, int WrongLocated, int WrongProven, int WrongInferred)
{
    public static RepairCounts operator +(RepairCounts a, RepairCounts b) => new(
        a.Cases + b.Cases,
        a.Undetected + b.Undetected,
        a.Located + b.Located,
        a.Proven + b.Proven,
        a.Inferred + b.Inferred,
        a.Ambiguous + b.Ambiguous,
        a.WrongLocated + b.WrongLocated,
        a.WrongProven + b.WrongProven,
        a.WrongInferred + b.WrongInferred);
}
