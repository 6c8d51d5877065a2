using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>Where the audit of each figure and relation stands: rows of one notebook, of which a site makes a page.</summary>
internal static class AuditPage
{
    private const string Notebook = "91-audit.ipynb";

    /// <summary>The name of the row of a figure, relation or finding: its id, in which a word in brackets may follow a space.</summary>
    public static string Anchor(string id) => id.Replace(' ', '-');

    /// <summary>Where a figure stands, without the name of a letter that the reader knows, with a link to its row.</summary>
    public static TableCell PlaceOf(Figure figure, string letter) => TableCell.Place(
        (figure.Letter == letter ? "" : figure.Letter + "/") + $"{figure.Section}/{figure.Place}" + (figure.Line is null ? "" : $", line {figure.Line}"),
        LinkTo(figure.Id));

    /// <summary>An id, with a link where it is a figure's.</summary>
    public static TableCell PlaceOf(string id, string letter = "")
    {
        var shown = letter.Length > 0 && id.StartsWith(letter + "/", StringComparison.Ordinal) ? id[(letter.Length + 1)..] : id;
        return TableCell.Place(shown, FigureId.IsOne(id) ? LinkTo(id) : null);
    }

    /// <summary>A reference, with a link to the row of the figure that it begins with, or of the first one there where it names a paragraph or table.</summary>
    public static TableCell ReferenceTo(string reference, Figures figures)
    {
        var id = reference.Split(' ')[0].TrimEnd(':', ';', ',');
        var figure = figures.FirstOrDefault(f => f.Id == id) ?? figures.FirstOrDefault(f => f.Id.StartsWith(id + "/", StringComparison.Ordinal));
        return figure is null || !id.Contains('/', StringComparison.Ordinal) ? reference : TableCell.Place(reference, LinkTo(figure.Id));
    }

    /// <summary>Where a statement stands, with a link to its row.</summary>
    public static TableCell PlaceOf(JudgedStatement statement) =>
        TableCell.Place(statement.Statement.Id + (statement.Statement.Line is null ? "" : $", line {statement.Statement.Line}"), LinkTo(statement.Statement.Id));

    /// <summary>A finding, with a link to its row.</summary>
    public static TableCell PlaceOf(Finding finding) => TableCell.Place(finding.Id["findings/".Length..], LinkTo(finding.Id));

    /// <summary>The kind of a relation, with a link to its row.</summary>
    public static TableCell PlaceOf(AuditRelation relation) =>
        TableCell.Place(relation.Kind.Word() + (relation.Verdict == Verdict.Contradicted ? " (contradicted)" : ""), LinkTo(relation.Id));

    /// <summary>Where the row of a figure or relation is.</summary>
    public static string LinkTo(string id) => $"{Notebook}#{Anchor(id)}";
}
