namespace Banenafspraak.Letters;

/// <summary>Words that make a number a difference.</summary>
internal static class ChangeWords
{
    private static readonly string[] Nouns = ["toename", "stijging", "groei", "daling", "afname", "lijn zien", "inhaalslag gemaakt"];

    private static readonly string[] Verbs = ["groeide", "groeiden", "gegroeid", "steeg", "stegen", "gestegen", "daalde", "daalden", "gedaald", "toegenomen", "afgenomen", "verminderd"];

    private static readonly string[] Behind = ["minder", "meer dan", "banen meer dan", "banen bijgekomen", "banen bijkomen", "banen afgenomen", "banen toegenomen", "afgenomen", "toegenomen", "gedaald", "gestegen"];

    /// <summary>True where a text ends in "een toename van", "stijging van ruim", "groeiden met".</summary>
    public static bool EndIn(string lead)
    {
        var text = lead.TrimEnd();
        foreach (var word in (ReadOnlySpan<string>)["ruim", "ongeveer", "circa", "bijna"])
            text = text.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase) ? text[..^word.Length].TrimEnd() : text;
        var words = text.EndsWith(" van", StringComparison.Ordinal) ? Nouns : text.EndsWith(" met", StringComparison.Ordinal) ? Verbs : [];
        return Array.Exists(words, w => text[..^4].EndsWith(w, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True where a text begins with "minder banen", "banen bijgekomen", or ends the sentence with "banen bij".</summary>
    public static bool Begin(string own)
    {
        var text = own.TrimStart();
        return Array.Exists(Behind, w => text.StartsWith(w, StringComparison.OrdinalIgnoreCase)) || text.TrimEnd('.', ' ') is "banen bij" or "extra banen bij";
    }
}
