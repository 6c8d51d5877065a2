using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>What a table cell holds.</summary>
/// <param name="Start">Index in the cell's passage of the first character of <paramref name="Printed"/>.</param>
/// <param name="Printed">The bare token, or all that a damaged cell shows.</param>
/// <param name="Value">The number; null where the cell is not exactly one number.</param>
/// <param name="Decimals">Decimals as printed; null where there is no value.</param>
/// <param name="Unit">Unit printed in the cell; null where there is none.</param>
/// <param name="Qualifier">How firmly it was printed: +/- is about.</param>
/// <param name="InParentheses">True where parentheses stand around it, which mark a target and never a negative number.</param>
/// <param name="Reason">Why there is no value; empty where there is one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellNumber(int Start, string Printed, decimal? Value, int? Decimals, Unit? Unit, Qualifier Qualifier, bool InParentheses, string Reason);
