namespace Banenafspraak.Analysis;

/// <summary>Rows of cells on their way to a <see cref="TableGrid"/>.</summary>
internal static class GridRows
{
    /// <summary>A grid of equally long rows; the leading rows without numbers, or with years alone, are its header.</summary>
    public static TableGrid ToGrid(IReadOnlyList<IReadOnlyList<Passage>> rows)
    {
        var width = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        var equal = rows.Select(r => (IReadOnlyList<Passage>)[.. r, .. Enumerable.Repeat(Passage.Empty, width - r.Count)]).ToList();
        var header = 0;
        while (header < equal.Count - 1 && equal[header].Skip(1).All(IsTitle))
            header++;
        return new(equal[..header], equal[header..]);
    }

    private static bool IsTitle(Passage cell) =>
        !cell.Text.AsSpan().ContainsAnyInRange('0', '9')
        || (cell.Text.Length == 4 && cell.Text[..2] is "19" or "20" && cell.Text.All(char.IsAsciiDigit))
        || cell.Text.Count(char.IsLetter) > cell.Text.Length / 2;
}
