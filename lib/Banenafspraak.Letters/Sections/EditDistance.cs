namespace Banenafspraak.Letters;

/// <summary>How many characters must be added, left out or replaced to make one word of another (Levenshtein 1966).</summary>
internal static class EditDistance
{
    private const int Longest = 60;

    /// <summary>True where one character makes the difference between two words that are not the same.</summary>
    public static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
            return false;
        var same = a.CommonPrefixLength(b);
        var x = a[same..];
        var y = b[same..];
        return x.Length == y.Length ? !x.IsEmpty && x[1..].SequenceEqual(y[1..])
            : x.Length > y.Length ? x[1..].SequenceEqual(y)
            : y[1..].SequenceEqual(x);
    }

    /// <summary>The distance; the longer length where a text is too long to be a name.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > Longest || b.Length > Longest)
            return Math.Max(a.Length, b.Length);
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
