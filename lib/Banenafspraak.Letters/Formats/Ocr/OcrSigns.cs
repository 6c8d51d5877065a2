namespace Banenafspraak.Letters;

/// <summary>Signs that OCR makes of bullets and of the signs of notes.</summary>
internal static class OcrSigns
{
    /// <summary>A round bullet is read as a star, a guillemet, a cent or an e; a ring as an o. None of these is a Dutch word.</summary>
    private static readonly string[] Bullets = ["*", "»", "«", "¢", "•", "·", "e", "o", "o0", "°", "—", "–", "-"];

    /// <summary>The length of the bullet before an item, with its space; 0 where there is none.</summary>
    public static int Bullet(ReadOnlySpan<char> text)
    {
        var space = text[..Math.Min(3, text.Length)].IndexOf(' ');
        if (space <= 0)
            return 0;
        foreach (var bullet in Bullets)
        {
            if (text[..space].Equals(bullet, StringComparison.Ordinal))
                return space + 1;
        }
        return 0;
    }

    /// <summary>The length of the sign before a note under a table, with its space: up to three signs, a lone I or l, or one or two digits; 0 where there is none.</summary>
    public static int NoteSign(ReadOnlySpan<char> text)
    {
        var space = text[..Math.Min(4, text.Length)].IndexOf(' ');
        if (space <= 0)
            return 0;
        var sign = text[..space];
        return sign is "I" or "l" || sign.IndexOfAnyExceptInRange('0', '9') < 0 || IsPunctuation(sign) ? space + 1 : 0;
    }

    private static bool IsPunctuation(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }
        return true;
    }
}
