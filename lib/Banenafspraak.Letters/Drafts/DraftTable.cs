namespace Banenafspraak.Letters;

/// <summary>Writes drafts as rows of data/figures, with the confidence and the rule behind them: take those two columns off and the rows are data.</summary>
public static class DraftTable
{
    /// <summary>Writes a header line and a line for each draft.</summary>
    /// <param name="drafts">The drafts of each letter, with its id.</param>
    /// <param name="writer">Receives CSV.</param>
    /// <param name="forSpreadsheet">True puts an apostrophe before cells that a spreadsheet would run as a formula.</param>
    public static void Write(IEnumerable<(string Letter, IReadOnlyList<DraftFigure> Drafts)> drafts, TextWriter writer, bool forSpreadsheet = false) =>
        Figures.Columns.For<(string Letter, DraftFigure Draft)>(r => r.Draft.AsFigure(r.Letter))
            .With("confidence", r => r.Draft.Confidence)
            .With("rule", r => r.Draft.Rule)
            .WriteCsv(drafts.SelectMany(l => l.Drafts.Select(d => (l.Letter, d))), writer, forSpreadsheet);
}
