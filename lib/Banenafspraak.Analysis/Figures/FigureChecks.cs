namespace Banenafspraak.Analysis;

/// <summary>Checks what figures refer to, their subject and what they are of, and that one can compute with them.</summary>
internal static class FigureChecks
{
    /// <summary>No published number comes near; products of more are not computed.</summary>
    private const decimal Largest = 1_000_000_000_000_000m;

    private const int MostDecimals = 10;

    /// <summary>Each reference to nothing, to itself, or round in a circle, and each number too large, with the column it stands in and what was expected.</summary>
    public static IEnumerable<(Figure Figure, string Column, string Expected)> Faults(IReadOnlyList<Figure> figures, IReadOnlyList<Subject> subjects, Predicate<string> isFigure)
    {
        var names = subjects.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var withOf = new List<Figure>();
        foreach (var figure in figures)
        {
            if (figure.Value is < -Largest or > Largest)
                yield return (figure, "value", $"expected a number of at most {DutchNumber.Format(Largest)}, found {DutchNumber.Format(figure.Value.Value)}");
            if (figure.Decimals is < 0 or > MostDecimals)
                yield return (figure, "decimals", $"expected 0 to {DutchNumber.Format(MostDecimals)} decimals, found {DutchNumber.Format(figure.Decimals.Value)}");
            if (!names.Contains(figure.Subject))
                yield return (figure, "subject", $"expected an id of subjects.csv, found \"{figure.Subject}\"");
            if (figure.Of.Length > 0 && !names.Contains(figure.Of))
                withOf.Add(figure);
        }
        var ofOthers = new Dictionary<string, Figure>(withOf.Count, StringComparer.Ordinal);
        foreach (var figure in withOf)
            ofOthers.TryAdd(figure.Id, figure);
        var ending = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in withOf)
        {
            if (figure.Of == figure.Id || !isFigure(figure.Of))
                yield return (figure, "of", $"expected the id of another figure or of a subject, found \"{figure.Of}\"");
            else if (ofOthers.ContainsKey(figure.Of) && IsCircle(figure, ofOthers, ending))
                yield return (figure, "of", $"expected a figure that is not itself of this one, found \"{figure.Of}\"");
        }
    }

    private static bool IsCircle(Figure start, Dictionary<string, Figure> ofOthers, HashSet<string> ending)
    {
        var path = new HashSet<string>(StringComparer.Ordinal);
        for (var figure = start; figure is not null && !ending.Contains(figure.Id); figure = ofOthers.GetValueOrDefault(figure.Of))
        {
            if (!path.Add(figure.Id))
                return figure.Id == start.Id;
        }
        ending.UnionWith(path);
        return false;
    }
}
