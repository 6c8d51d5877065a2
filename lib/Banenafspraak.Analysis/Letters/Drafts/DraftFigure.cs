namespace Banenafspraak.Analysis;

/// <summary>What a number of a letter seems to mean: a row of data/figures that a person still has to look at.</summary>
/// <param name="Mention">The number.</param>
/// <param name="Measure">What it seems to measure.</param>
/// <param name="Subject">Id of whom it seems to speak of.</param>
/// <param name="Form">Form of the jobs.</param>
/// <param name="Period">The time that it seems to speak of.</param>
/// <param name="RelativeTo">What a change or extra is counted from.</param>
/// <param name="Unit">Unit of the value.</param>
/// <param name="Confidence">From 0 to 1: how often the rule is right, less for whatever had to be filled in from elsewhere.</param>
/// <param name="Rule">Name of the rule that decided.</param>
public sealed record DraftFigure(Mention Mention, Measure Measure, string Subject, Form Form, Period Period, Period RelativeTo, Unit Unit, decimal Confidence, string Rule);
