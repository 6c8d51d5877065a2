namespace Banenafspraak.Analysis;

/// <summary>One difference between data/ and a letter's text.</summary>
/// <param name="Kind">In what way they differ.</param>
/// <param name="Id">letter/section/place.</param>
/// <param name="Row">The row of data/; null for a number that has none.</param>
/// <param name="Position">Where in the text; null where nothing was found.</param>
/// <param name="Expected">What data/ says.</param>
/// <param name="Found">What the text shows.</param>
public sealed record Mismatch(MismatchKind Kind, string Id, RowPlace? Row, TextPosition? Position, string Expected, string Found)
{
    /// <summary>"data/figures/x.csv:24 x/t1/formal/markt: expected "70.388", found "70.389" at x.txt(44,25)".</summary>
    /// <param name="text">Name of the text.</param>
    /// <param name="data">The data folder.</param>
    public string Describe(string text, string data) =>
        $"{(Row is { } row ? $"{Path.Combine(data, row.ToString())} " : "")}{Id}: expected {Expected}, found {Found}{(Position is { } at ? $" at {text}({at})" : $" in {text}")}";
}
