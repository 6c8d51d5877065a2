namespace Banenafspraak.Analysis;

/// <summary>Which way something went between two moments.</summary>
public enum Movement
{
    /// <summary>It rose, however the numbers were rounded.</summary>
    Rose,

    /// <summary>It fell, however the numbers were rounded.</summary>
    Fell,

    /// <summary>Rounding leaves open whether it changed.</summary>
    Open,

    /// <summary>Some of its numbers say that it rose and others that it fell.</summary>
    Contradicted,

    /// <summary>The count itself changed in between: the two may not be compared.</summary>
    Broken,

    /// <summary>A number is not published.</summary>
    Unknown,
}

/// <summary>One thing at two moments: the one place that decides whether it changed, and whether a target was met. Titles, answers and tables ask it.</summary>
/// <param name="Movement">Which way it went.</param>
/// <param name="Difference">Later minus earlier, as the numbers stand; null where they may not be compared, are not known, or contradict each other on how much it was.</param>
/// <param name="Break">What forbids to compare them; null where nothing does.</param>
public sealed record Comparison(Movement Movement, Quantity? Difference, Break? Break)
{
    /// <summary>Compares what was published at two moments.</summary>
    /// <param name="earlier">All that the numbers of the first moment say it was: one, or several where they contradict each other.</param>
    /// <param name="later">The same of the second moment.</param>
    /// <param name="between">The break between them; null for none.</param>
    internal static Comparison Of(IReadOnlyList<Quantity> earlier, IReadOnlyList<Quantity> later, Break? between)
    {
        if (earlier.Count == 0 || later.Count == 0)
            return new(Movement.Unknown, null, null);
        if (between is not null)
            return new(Movement.Broken, null, between);
        var differences = earlier.SelectMany(e => later.Select(l => l - e)).ToList();
        var movement = SignOf(differences) switch
        {
            > 0 => Movement.Rose,
            < 0 => Movement.Fell,
            0 => Movement.Open,
            null => Movement.Contradicted,
        };
        return new(movement, differences.TrueForAll(d => d.Interval.Meets(differences[0].Interval)) ? differences[0] : null, null);
    }

    /// <summary>Whether a target was met.</summary>
    /// <param name="beyond">By how much it was passed, in whatever unit, as each number that tells it says; below zero where it was missed.</param>
    /// <returns>Null where rounding leaves it open, nothing tells it, or the numbers contradict each other.</returns>
    internal static bool? IsMet(IEnumerable<Quantity> beyond) =>
        SignOf([.. beyond], b => b.Interval.Low >= 0 ? 1 : b.Interval.High < 0 ? -1 : 0) switch { > 0 => true, < 0 => false, _ => null };

    private static int? SignOf(List<Quantity> differences) => SignOf(differences, d => d.Interval.Low > 0 ? 1 : d.Interval.High < 0 ? -1 : 0);

    /// <summary>What several numbers decide together: 1, -1, or 0 where the most exact of them leaves it open; null where they contradict each other.</summary>
    private static int? SignOf(List<Quantity> numbers, Func<Quantity, int> sign) => numbers.Select(sign).Where(s => s != 0).Distinct().ToList() switch
    {
        [] => 0,
        [var decided] => sign(numbers.MinBy(n => n.Interval.Width)) == 0 ? 0 : decided,
        _ => null,
    };
}
