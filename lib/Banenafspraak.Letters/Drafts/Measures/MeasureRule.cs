using System.Runtime.InteropServices;

namespace Banenafspraak.Letters;

/// <summary>A form of sentence that says what its number measures.</summary>
/// <param name="Name">What drafts call it.</param>
/// <param name="Confidence">How often the rule is right, from 0 to 1.</param>
/// <param name="Of">
/// What a number measures, from its sentence, its unit (printed, or of the number that it goes with) and the draft of the figure before it in the same
/// passage; null where the sentence does not have this form.
/// </param>
internal sealed record MeasureRule(string Name, decimal Confidence, Func<NumberSentence, Unit?, DraftFigure?, MeasureFound?> Of);

/// <summary>What a rule says that a number measures.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Unit">The unit; null where it is the one that is printed.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MeasureFound(Measure Measure, Unit? Unit = null);
