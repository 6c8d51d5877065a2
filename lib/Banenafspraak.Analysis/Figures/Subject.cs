namespace Banenafspraak.Analysis;

/// <summary>Whom a figure speaks of: a sector, a ministry, an organisation, a group of people.</summary>
/// <param name="Id">Short Dutch proper name: totaal, markt, overheid, rijk.</param>
/// <param name="Name">Dutch name in full.</param>
/// <param name="EnglishName">English name.</param>
/// <param name="Kind">sector, ministry, organisation or group.</param>
/// <param name="Parent">Id of the subject it is a part of; empty for the whole.</param>
/// <param name="IsPart">True where it is one of the parts that add up to the parent: markt and overheid of totaal.</param>
public sealed record Subject(string Id, string Name, string EnglishName, string Kind, string Parent, bool IsPart)
{
    /// <summary>The id of the whole that all others are parts of.</summary>
    public const string Whole = "totaal";

    /// <summary>The shorter names and abbreviations that print uses: IenW, gemeenten.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    internal static Subject Read(TableRow row) =>
        new(row["id"], row["name_nl"], row["name_en"], row["kind"], row["parent"], row["adds_up"] == "yes")
        {
            Spellings = row["spellings"].Split(';', StringSplitOptions.RemoveEmptyEntries),
        };
}
