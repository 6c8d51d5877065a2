using System.Globalization;
using System.Text;

namespace Banenafspraak.Letters;

/// <summary>Names of sections in ids, made of their titles: "Een terugblik: de resultaten" becomes "terugblik".</summary>
internal static class Slug
{
    /// <summary>The longest name that a title gives.</summary>
    public const int Longest = 40;

    private static readonly string[] Articles = ["de", "het", "een"];
    private static readonly string[] Prepositions = ["van", "in", "op", "over", "voor", "bij", "naar", "met", "uit", "aan", "tot", "en"];

    /// <summary>The name: without number and article, up to the first colon, bracket or preposition. Its length is not cut.</summary>
    public static string Of(string title)
    {
        var words = WithoutNumber(title).Split(':', '(', '[', '{')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && Articles.Contains(words[0], StringComparer.OrdinalIgnoreCase))
            words.RemoveAt(0);
        var end = words.FindIndex(w => Prepositions.Contains(w, StringComparer.OrdinalIgnoreCase));
        var slug = Normal(string.Join(' ', end < 0 ? words : words[..end]));
        return slug.Length > 0 ? slug : Normal(title);
    }

    /// <summary>Lower case without accents, a hyphen for whatever is no letter or digit.</summary>
    public static string Normal(string text)
    {
        var plain = Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD);
        var slug = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsAscii(c) || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The slug cut at a word, at most <see cref="Longest"/> characters.</summary>
    public static string Cut(string slug)
    {
        if (slug.Length <= Longest)
            return slug;
        var end = slug.LastIndexOf('-', Longest);
        return end > 0 ? slug[..end] : slug[..Longest];
    }

    /// <summary>A title without the number before it: "4.2. Extra inzet" is "Extra inzet".</summary>
    public static string WithoutNumber(string title)
    {
        var text = title.Trim();
        var end = text.AsSpan().IndexOfAnyExcept("0123456789.");
        return end > 1 && text[end - 1] == '.' && text[end] == ' ' ? text[end..].Trim() : text;
    }
}

/// <summary>Names of which each may be given once: the second "binnenwerk" becomes "binnenwerk-2".</summary>
internal sealed class UniqueNames
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counted = new(StringComparer.Ordinal);

    /// <summary>The name, with a number behind it where it was given before.</summary>
    public string Take(string name)
    {
        if (_given.TryAdd(name, 1))
            return name;
        string unique;
        do
            unique = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{++_given[name]}");
        while (!_given.TryAdd(unique, 1));
        return unique;
    }

    /// <summary>The next name with a number of its own that was not given: "t1", "t2".</summary>
    public string Next(string prefix)
    {
        var number = _counted.GetValueOrDefault(prefix);
        string name;
        do
            name = prefix + (++number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        while (_given.ContainsKey(name));
        _counted[prefix] = number;
        return name;
    }
}
