namespace Banenafspraak.Analysis;

/// <summary>One published figure beside what the other numbers say it must have been.</summary>
/// <param name="Figure">As published.</param>
/// <param name="Verdict">The judgement: of the narrowest path, or contradicted where any path contradicts.</param>
/// <param name="Paths">Every way to compute it without it or its restatements, the narrowest first; empty where nothing determines it.</param>
/// <param name="WhyNot">Why it is not reconstructed; empty where it is.</param>
public sealed record Reconstruction(Figure Figure, Verdict Verdict, IReadOnlyList<Derivation> Paths, string WhyNot)
{
    /// <summary>How the audit of all letters leaves it; null where no audit was asked.</summary>
    public FigureStatus? Status { get; init; }

    /// <summary>Figures of other letters that print the same number: they repeat it, and prove nothing.</summary>
    public IReadOnlyList<Figure> PrintedElsewhere { get; init; } = [];

    /// <summary>True where other numbers determine it, whatever they say of it.</summary>
    public bool IsReconstructed => Verdict is Verdict.Exact or Verdict.WithinRounding or Verdict.Contradicted;

    /// <summary>The path that decided; null where there is none.</summary>
    public Derivation? Best => Paths.FirstOrDefault(p => Verdict == Verdict.Contradicted && p.On(Figure) == Verdict.Contradicted) ?? Paths.FirstOrDefault();

    /// <summary>One line that a person can check by hand: numbers, operation, interval, printed value, verdict.</summary>
    public string Explanation => Best is not { } best
        ? WhyNot
        : $"{best.Formula} = {best.Text}, so {best.Quantity.Interval}; printed {Figure.Printed}: {Verdict.Word()}"
            + (WhyNot.Length == 0 ? "" : $" ({WhyNot})");

    /// <summary>Judges a figure by all ways to compute it, the narrowest first. A value that repair gave to a damaged number comes from those ways: they confirm nothing.</summary>
    internal static Reconstruction Of(Figure figure, IReadOnlyList<Derivation> paths)
    {
        var verdicts = paths.Select(p => p.On(figure.AsPrinted())).ToList();
        var verdict = verdicts.Contains(Verdict.Contradicted) ? Verdict.Contradicted : (verdicts.Count == 0 ? Verdict.NotChecked : verdicts[0]);
        var why = verdict switch
        {
            Verdict.NotChecked when paths.Count > 0 => "what is printed cannot be read",
            Verdict.NotChecked when figure.Qualifier != Qualifier.Exact => $"printed as {figure.Qualifier.Word()}, and no other number determines it",
            Verdict.NotChecked => "no other number in the letter or the rules determines it",
            Verdict.Undecidable when figure.Qualifier != Qualifier.Exact => $"printed as {figure.Qualifier.Word()}: a number with a reserve is neither proved nor contradicted",
            Verdict.Undecidable => "rounding of the inputs leaves an interval that says nothing",
            _ => "",
        };
        return new(figure, verdict, paths, why);
    }
}
