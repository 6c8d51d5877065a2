namespace Banenafspraak.Analysis;

/// <summary>Digit errors that explain a table: other numbers for some readable cells with which every relation can hold.</summary>
/// <param name="Changes">The cells with their numbers of units, in the order of the table.</param>
internal sealed record Explanation(IReadOnlyList<(int Cell, long Units)> Changes)
{
    /// <summary>The number that it gives a cell; null where it leaves it as printed.</summary>
    public long? Of(int cell)
    {
        foreach (var (changed, units) in Changes)
        {
            if (changed == cell)
                return units;
        }
        return null;
    }
}

/// <summary>All explanations with at most so many digit errors in the table.</summary>
/// <param name="All">The explanations; none where the table needs more errors, or there are too many to list.</param>
/// <param name="Errors">How many digit errors are reckoned with.</param>
internal sealed record Explanations(IReadOnlyList<Explanation> All, int Errors);
