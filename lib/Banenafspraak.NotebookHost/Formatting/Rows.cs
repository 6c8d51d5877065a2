using System.Collections;
using System.Globalization;

namespace Banenafspraak.NotebookHost;

/// <summary>The beginning of a sequence, and how much more there is.</summary>
/// <param name="Shown">The first elements.</param>
/// <param name="More">"12 more", "more than 10000 more"; null where all are shown.</param>
internal readonly record struct Rows(IReadOnlyList<object?> Shown, string? More)
{
    /// <summary>A sequence can be endless: counting stops here.</summary>
    private const int CountedAtMost = 10_000;

    public static Rows Take(IEnumerable sequence, int limit)
    {
        var shown = new List<object?>();
        var more = 0;
        foreach (var item in sequence)
        {
            if (shown.Count < limit)
                shown.Add(item);
            else if (++more > CountedAtMost)
                break;
        }

        return new Rows(shown, more switch
        {
            0 => null,
            > CountedAtMost => string.Create(CultureInfo.InvariantCulture, $"more than {CountedAtMost} more"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{more} more"),
        });
    }
}
