using System.Runtime.InteropServices;

namespace Banenafspraak.Analysis;

/// <summary>What a rule says that a number measures.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Unit">The unit; null where it is the one that is printed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasureFound(Measure Measure, Unit? Unit = null);
