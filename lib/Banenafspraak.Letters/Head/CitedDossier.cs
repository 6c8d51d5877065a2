namespace Banenafspraak.Letters;

/// <summary>The dossier of a letter that does not print one, where all its notes cite the same.</summary>
internal static class CitedDossier
{
    private const int FewestCitations = 2;
    private const int LongestGap = 20;

    /// <summary>The dossier; not known where fewer than two papers are cited, or papers of several dossiers.</summary>
    public static Known<string> In(IEnumerable<LetterBlock> blocks)
    {
        string? dossier = null;
        int count = 0, line = 0;
        foreach (var note in blocks.Where(b => b.Kind == BlockKind.Footnote))
        {
            var text = note.Text.Text.AsSpan();
            for (var at = text.IndexOf("Kamerstuk", StringComparison.Ordinal); at >= 0; at = text.IndexOf("Kamerstuk", StringComparison.Ordinal))
            {
                text = text[(at + "Kamerstuk".Length)..];
                if (NumberIn(text) is not { } found)
                    continue;
                if (dossier is not null && found != dossier)
                    return Known<string>.Not("no number of a dossier in the text, and its notes cite several");
                (dossier, line, count) = (found, count == 0 ? note.Text.Start.Line : line, count + 1);
            }
        }
        return count >= FewestCitations
            ? Known<string>.Of(dossier!, "not printed; the only dossier that its notes cite", line)
            : Known<string>.Not("no number of a dossier in the text");
    }

    /// <summary>"34352" in "ken II 2018/19, 34 352, nr. 126": five digits before ", nr.".</summary>
    private static string? NumberIn(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestGap + 16)].IndexOf(", nr.", StringComparison.Ordinal);
        if (end < 0)
            return null;
        var start = text[..end].LastIndexOf(',') + 1;
        var words = text[start..end].Trim().ToString().Split(' ');
        var number = string.Concat(words.SkipWhile(w => w.Length > 0 && !char.IsAsciiDigit(w[0])));
        return number.Length >= 5 && number.AsSpan(0, 5).IndexOfAnyExceptInRange('0', '9') < 0 ? number : null;
    }
}
