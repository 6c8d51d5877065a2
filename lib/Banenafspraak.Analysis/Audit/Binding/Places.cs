namespace Banenafspraak.Analysis;

/// <summary>What the places of figures say: the same table, row, column or paragraph.</summary>
internal static class Places
{
    /// <summary>The kind of a relation between figures at these places: its own, unless they make it a table row, a table column or "from x to y".</summary>
    public static RelationKind KindOf(Relation relation, IReadOnlyList<Figure?> members)
    {
        var figures = members.OfType<Figure>().ToList();
        if (figures.Count < 2)
            return relation.Kind;
        if (relation.Kind is RelationKind.PartsOverForm or RelationKind.PartsOverSector && figures.TrueForAll(f => f.IsTableCell && SameSection(f, figures[0])))
        {
            if (figures.TrueForAll(f => RowOf(f) == RowOf(figures[0])))
                return RelationKind.TableRow;
            if (figures.TrueForAll(f => ColumnOf(f) == ColumnOf(figures[0])))
                return RelationKind.TableColumn;
        }
        return relation.Kind == RelationKind.Change && figures.Count == members.Count && figures.TrueForAll(f => ParagraphOf(f) is { } p && p == ParagraphOf(figures[0]))
            ? RelationKind.FromTo
            : relation.Kind;
    }

    /// <summary>Letter, section and paragraph of a number in prose; null for a cell or a note.</summary>
    public static (string Letter, string Section, string Paragraph)? ParagraphOf(Figure figure) =>
        figure.Place.Length > 1 && figure.Place[0] == 'p' && char.IsAsciiDigit(figure.Place[1]) && figure.Place.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
            ? (figure.Letter, figure.Section, figure.Place[..slash])
            : null;

    /// <summary>The column of a table cell.</summary>
    public static string ColumnOf(Figure cell) => cell.Place[(cell.Place.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>The table that a section is, or is a note of; the section itself where it is none.</summary>
    public static string TableOf(string section) => section.IndexOf("-note-", StringComparison.Ordinal) is > 0 and var at ? section[..at] : section;

    private static bool SameSection(Figure a, Figure b) => a.Letter == b.Letter && a.Section == b.Section;

    private static string RowOf(Figure cell) => cell.Place[..Math.Max(0, cell.Place.IndexOf('/', StringComparison.Ordinal))];
}
