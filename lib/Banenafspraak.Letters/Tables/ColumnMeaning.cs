namespace Banenafspraak.Letters;

/// <summary>What the title of a column, or the label of a row, says of its numbers.</summary>
internal static class ColumnMeaning
{
    public const string Target = "target";
    public const string Realised = "realised";
    public const string Rate = "rate";
    public const string Formal = "formal";
    public const string HiredIn = "hired-in";
    public const string Binnenwerk = "binnenwerk";
    public const string Total = "total";

    /// <summary>The name of a column or row whose title has neither letters nor digits, nor the sign of a unit.</summary>
    private const string Nameless = "unnamed";

    private static readonly string[] TotalWords = ["totaal", "total", "totale"];

    /// <summary>True where the name or the label of a row says that it is a total.</summary>
    public static bool IsTotal(string id, string label) =>
        id == Total || Array.Exists(TotalWords, w => label.StartsWith(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name in ids: one of the constants, the id of a sector, a year, or else the title's slug.</summary>
    public static string IdOf(string title, SubjectNames names)
    {
        var text = title.ToLowerInvariant();
        return Has(text, "realisatiepercentage") || (Has(text, "realisatie") && Has(text, "%")) ? Rate
            : text.StartsWith("doel", StringComparison.Ordinal) ? Target
            : Has(text, "binnenwerk") && !Has(text, "incl") && !Has(text, "excl") ? Binnenwerk
            : Has(text, "formele") || Has(text, "formeel") ? Formal
            : Has(text, "inle") ? HiredIn
            : Has(text, "totaal") || Has(text, "totale") ? Total
            : Sector(text, names)
            ?? (Has(text, "realisatie") || Has(text, "gerealiseerd") ? Realised
                : Slug.Cut(Slug.Normal(title)) is { Length: > 0 } slug ? slug
                : UnitOf(title)?.Word() ?? Nameless);
    }

    /// <summary>What numbers under a title count; null where the title does not say so.</summary>
    public static Unit? UnitOf(string title)
    {
        var text = title.ToLowerInvariant();
        return Has(text, "%") || Has(text, "percentage") ? Unit.Percent
            : Has(text, "banen") || Has(text, "dienstverband") || Has(text, "inleenverband") || Has(text, "fta") ? Unit.Job
            : Has(text, "fte") ? Unit.Fte
            : Has(text, "personen") ? Unit.Person
            : null;
    }

    private static string? Sector(string text, SubjectNames names) =>
        text.Split(' ').Select(names.All.Find).FirstOrDefault(s => s is { Kind: "sector" })?.Id;

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
