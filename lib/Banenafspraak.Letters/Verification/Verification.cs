namespace Banenafspraak.Letters;

/// <summary>What came of holding data/ against one text of a letter.</summary>
/// <param name="Letter">Id of the letter.</param>
/// <param name="Text">Name of the text.</param>
/// <param name="Form">Its form.</param>
/// <param name="Figures">How many figures were looked for.</param>
/// <param name="OtherNumbers">How many other numbers were looked for.</param>
/// <param name="Statements">How many statements were looked for.</param>
/// <param name="Mismatches">The differences, in the order of the data; then the numbers that have no row, in the order of the text.</param>
public sealed record Verification(string Letter, string Text, TextForm Form, int Figures, int OtherNumbers, int Statements, IReadOnlyList<Mismatch> Mismatches)
{
    /// <summary>True where the data says what the text says, number by number.</summary>
    public bool Agrees => Mismatches.Count == 0;
}

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

/// <summary>In what way data/ and a letter's text differ.</summary>
public enum MismatchKind
{
    /// <summary>No number stands at the place that the row names, or not the words of a statement.</summary>
    Missing,

    /// <summary>Another number stands there.</summary>
    Printed,

    /// <summary>The number stands there, but means another value.</summary>
    Value,

    /// <summary>The number, or the words, stand there, but on another line.</summary>
    Line,

    /// <summary>A number of the text that no row accounts for.</summary>
    Unlisted,

    /// <summary>The official text shows another number than the text that the row was taken from: a reading error, not the ministry's.</summary>
    Reading,
}
