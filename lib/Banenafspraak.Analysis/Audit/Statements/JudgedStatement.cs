namespace Banenafspraak.Analysis;

/// <summary>A statement of a letter, judged by published numbers.</summary>
/// <param name="Statement">As the letter makes it.</param>
/// <param name="Status">Confirmed where numbers bear it out whatever was rounded, disputed where they contradict it so, else unchecked; never explained.</param>
/// <param name="Explanation">The numbers that decided, or what lacks, in a line that a person can check by hand.</param>
/// <param name="Sources">Ids of those numbers: figures of letters, values of the national series.</param>
public sealed record JudgedStatement(Statement Statement, FigureStatus Status, string Explanation, IReadOnlyList<string> Sources);

/// <summary>What published numbers say of a direction: up or met, down or not met.</summary>
/// <param name="Sign">1 for up or met, -1 for down or not met, 0 where nothing tells it for certain.</param>
/// <param name="Explanation">The numbers.</param>
/// <param name="Sources">Their ids; none where there is no number.</param>
internal readonly record struct Bearing(int Sign, string Explanation, IReadOnlyList<string> Sources)
{
    /// <summary>True where there is a firm number, though it may leave things open.</summary>
    public bool HasNumbers => Sources.Count > 0;
}

/// <summary>Two numbers that a statement compares, or one printed difference.</summary>
/// <param name="Difference">Later minus earlier level, jobs minus target, rate minus 100: all values that it may have.</param>
/// <param name="Text">The numbers as printed.</param>
/// <param name="Sources">Their ids.</param>
/// <param name="Break">The break between them, which leaves their difference without meaning; null where there is none.</param>
internal sealed record Evidence(Interval Difference, string Text, IReadOnlyList<string> Sources, Break? Break = null)
{
    /// <summary>The direction that holds for all these values; 0 where there is none.</summary>
    /// <param name="atLeast">True where no difference counts as up: a target is met.</param>
    public int Sign(bool atLeast) => Break is not null ? 0 : Difference.High < 0 ? -1 : Difference.Low > 0 || (atLeast && Difference.Low == 0) ? 1 : 0;
}
