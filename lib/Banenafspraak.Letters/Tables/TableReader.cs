namespace Banenafspraak.Letters;

/// <summary>Reads a grid of cells as a table: what columns and rows hold is learned from their titles, never from the letter.</summary>
internal sealed class TableReader(SubjectNames names)
{
    /// <summary>What names a row or a column is no longer; a spanning cell repeats in many.</summary>
    private const int LongestName = 300;

    /// <summary>The table, and its passages in the order of print.</summary>
    public LetterTable Read(LetterBlock block, string section, IReadOnlyList<string> notes, ICollection<LetterPassage> passages)
    {
        var (grid, groups) = Groups(block.Grid ?? new([], []));
        var caption = block.Text.Text;
        var columns = Columns(grid, caption);
        var rows = LostDigits.Remove(Rows(grid, groups, columns, TableScale.Of(caption, notes)), columns);
        var line = caption.Length > 0 ? block.Text.Start.Line : FirstLine(grid);
        var table = new LetterTable(section, line, caption, columns, rows, notes);

        LetterPassage Part(string place, Passage text) => new(BlockKind.Table, section, place, text) { Table = table };
        if (caption.Length > 0)
            passages.Add(Part("caption", block.Text));
        foreach (var cell in grid.Header.SelectMany(r => r).Where(c => c.Text.Length > 0).Distinct())
            passages.Add(Part("header", cell));
        for (var i = 0; i < rows.Count; i++)
        {
            if (groups[i].Text.Length > 0 && (i == 0 || !ReferenceEquals(groups[i], groups[i - 1])) && !ReferenceEquals(groups[i], grid.Body[i][0]))
                passages.Add(Part($"{rows[i].Id}/group", groups[i]) with { Row = rows[i] });
            passages.Add(Part($"{rows[i].Id}/label", grid.Body[i][0]) with { Row = rows[i] });
            for (var j = 0; j < columns.Count; j++)
                passages.Add(Part($"{rows[i].Id}/{columns[j].Id}", rows[i].Cells[j].Text) with { Row = rows[i], Column = columns[j], Cell = rows[i].Cells[j] });
        }
        return table;
    }

    /// <summary>The grid with one column of labels, and for each row the title of the group that it stands in: a row with a title alone, or a first column of labels beside a second one.</summary>
    private static (TableGrid Grid, IReadOnlyList<Passage> Groups) Groups(TableGrid grid)
    {
        var groups = new List<Passage>();
        var isSecond = HasSecondLabels(grid);
        var group = Passage.Empty;
        foreach (var row in grid.Body)
        {
            if (isSecond)
                group = row[0].Text.Length > 0 && row[0].Text != group.Text ? row[0] : group;
            else if (row.Count > 2 && row[0].Text.Length > 0 && row.Skip(1).All(c => c.Text.Length == 0 || ReferenceEquals(c, row[0])))
                group = row[0];
            groups.Add(group);
        }
        if (!isSecond)
            return (grid with { Body = [.. grid.Body.Select(r => ReferenceEquals(r.Count > 1 ? r[1] : null, r[0]) ? [r[0], .. Enumerable.Repeat(Passage.Empty, r.Count - 1)] : r)] }, groups);
        return (new([.. grid.Header.Select(r => (IReadOnlyList<Passage>)[.. r.Skip(1)])], [.. grid.Body.Select(r => (IReadOnlyList<Passage>)[.. r.Skip(1)])]), groups);
    }

    // A second column of words, under a title of its own, goes on from the first: sector and form.
    private static bool HasSecondLabels(TableGrid grid) =>
        grid.Body.Count > 1 && grid.Body.All(r => r.Count > 2) && grid.Header.Count > 0
        && grid.Body.All(r => r[1].Text.Length > 1 && r[1].Text.All(c => !char.IsAsciiDigit(c)) && r[1].Text.Any(char.IsLetter) && !ReferenceEquals(r[0], r[1]))
        && grid.Body.Select(r => r[1].Text).Distinct(StringComparer.Ordinal).Count() > 1;

    private List<LetterTableColumn> Columns(TableGrid grid, string caption)
    {
        var width = grid.Body.Count > 0 ? grid.Body[0].Count : grid.Header.Count > 0 ? grid.Header[0].Count : 0;
        var unique = new UniqueNames();
        var captioned = ColumnMeaning.UnitOf(caption);
        var columns = new List<LetterTableColumn>();
        for (var i = 1; i < width; i++)
        {
            var path = grid.Header.Select(r => Cut(r[i].Text)).Distinct(StringComparer.Ordinal).Where(t => t.Length > 0).ToList();
            var (title, words) = (Cut(string.Join(" / ", path)), Cut(string.Join(' ', path)));
            var isYear = title.Length == 4 && title.All(char.IsAsciiDigit);
            var unit = ColumnMeaning.UnitOf(title) ?? (isYear || title.Length == 0 ? null : captioned);
            columns.Add(new(unique.Take(title.Length == 0 ? $"c{i}" : ColumnMeaning.IdOf(words, names)), title, unit));
        }
        return columns;
    }

    private List<LetterTableRow> Rows(TableGrid grid, IReadOnlyList<Passage> groups, List<LetterTableColumn> columns, TableScale scale)
    {
        var labels = grid.Body.Select(r => Cut(r[0].Text).TrimEnd('*', '®', ' ')).ToList();
        var subjects = RowLabels.Of(labels, names);
        var unique = new UniqueNames();
        var rows = new List<LetterTableRow>();
        for (var i = 0; i < labels.Count; i++)
        {
            // A row in which nothing is printed is none.
            if (grid.Body[i].All(c => c.Text.Length == 0))
                continue;
            var id = unique.Take(subjects[i]?.Id ?? ColumnMeaning.IdOf(labels[i], names));
            var unit = ColumnMeaning.UnitOf(labels[i]);
            var cells = columns.Select((c, j) => scale.Apply(CellReader.Read(grid.Body[i][j + 1], c.Unit ?? unit), c.Title)).ToList();
            rows.Add(new(id, subjects[i]?.Name ?? labels[i], grid.Body[i][0].Text, grid.Body[i].First(c => c.Text.Length > 0).Start.Line, cells) { Block = Cut(groups[i].Text) });
        }
        return rows;
    }

    private static string Cut(string text) => text.Length <= LongestName ? text : text[..LongestName];

    private static int FirstLine(TableGrid grid) =>
        grid.Header.Concat(grid.Body).SelectMany(r => r).Where(c => c.Text.Length > 0).Select(c => c.Start.Line).DefaultIfEmpty(1).First();
}
