using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>A digit group or number word as it stands in a passage, before anything around it is looked at but its sign.</summary>
/// <param name="Start">Index of its first character in the passage.</param>
/// <param name="Length">Length of the token, a glued percent sign and " miljoen" included, a sign and parentheses excluded.</param>
/// <param name="Value">The number that the token shows, negative behind a minus; null where it cannot be read.</param>
/// <param name="Decimals">Decimals as printed; null where it cannot be read.</param>
/// <param name="Reason">Why there is no value; empty where there is one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScannedNumber(int Start, int Length, decimal? Value, int? Decimals, string Reason)
{
    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Length;
}
