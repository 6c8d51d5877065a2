namespace Banenafspraak.Letters;

/// <summary>The signature under a letter: a function that ends with a comma, over at most three lines, and a name on the next line with text.</summary>
/// <param name="LastLine">Line of the name.</param>
/// <param name="Sender">Function and name: "Minister van ..., A. Naam".</param>
internal sealed record Signature(int LastLine, string Sender)
{
    private const int LongestLine = 120;
    private const int LongestName = 40;
    private static readonly string[] Functions = ["De Minister", "De Staatssecretaris", "De Eerste Minister"];

    /// <summary>The signature that begins on a line; null where none does.</summary>
    public static Signature? At(Func<int, string> lineOf, int count, int line)
    {
        if (!IsFunction(lineOf(line).AsSpan().Trim()))
            return null;
        var function = "";
        for (var at = line; at < line + 3 && at < count; at++)
        {
            var text = lineOf(at).AsSpan().Trim();
            if (text.Length is 0 or > LongestLine)
                return null;
            function += (at == line ? "" : " ") + text.ToString();
            if (text[^1] == ',')
                return Named(lineOf, count, at, function["De ".Length..]);
        }
        return null;
    }

    /// <summary>True for text that begins with the function of a minister.</summary>
    public static bool IsFunction(ReadOnlySpan<char> text)
    {
        foreach (var function in Functions)
        {
            if (text.StartsWith(function, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static Signature? Named(Func<int, string> lineOf, int count, int line, string function)
    {
        var name = line + 1;
        while (name < count && name < line + 4 && lineOf(name).AsSpan().Trim().IsEmpty)
            name++;
        var text = lineOf(name).AsSpan().Trim();
        return text.Length is > 2 and <= LongestName && char.IsUpper(text[0]) && text[^1] != '.' && !text.ContainsAnyInRange('0', '9')
            ? new(name, $"{function} {text}")
            : null;
    }
}
