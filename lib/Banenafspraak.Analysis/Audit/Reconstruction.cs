namespace Banenafspraak.Analysis;

/// <summary>One published figure beside what the other numbers say it must have been.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Verdict">The judgement: of the narrowest path, or contradicted where any path contradicts.</param>
/// <param name="Paths">Every way to compute it without it or its restatements, the narrowest first; empty where nothing determines it.</param>
/// <param name="WhyNot">Why it is not reconstructed; empty where it is.</param>
public sealed record Reconstruction(Figure Figure, Verdict Verdict, IReadOnlyList<Derivation> Paths, string WhyNot)
{
    /// <summary>True where other numbers determine it, whatever they say of it.</summary>
    public bool IsReconstructed => Verdict is Verdict.Exact or Verdict.WithinRounding or Verdict.Contradicted;

    /// <summary>The path that decided; null where there is none.</summary>
    public Derivation? Best => Paths.FirstOrDefault(p => Verdict == Verdict.Contradicted && Verdicts.Decide(Figure, p.Estimate) == Verdict.Contradicted) ?? Paths.FirstOrDefault();

    /// <summary>One line that a person can check by hand: numbers, operation, interval, printed value, verdict.</summary>
    public string Explanation => Best is not { } best
        ? WhyNot
        : $"{best.Formula} = {best.Text}, so {best.Estimate.Interval}; printed {Figure.Printed}: {Verdict.Word()}"
            + (WhyNot.Length == 0 ? "" : $" ({WhyNot})");
}
