namespace Banenafspraak.Analysis;

/// <summary>Everything that data/ holds, read and checked: letters, subjects, figures, national series, parameters of the rules.</summary>
public sealed class Dataset
{
    private Dataset(
        IReadOnlyList<Letter> letters,
        IReadOnlyList<Subject> subjects,
        IReadOnlyList<SeriesValue> series,
        IReadOnlyList<Break> breaks,
        CountingRules rules,
        Figures figures,
        IReadOnlyList<ColumnDescription> columns) =>
        (Letters, Subjects, Series, Breaks, Rules, Figures, Columns) = (letters, subjects, series, breaks, rules, figures, columns);

    /// <summary>The letters, in the order of letters.csv.</summary>
    public IReadOnlyList<Letter> Letters { get; }

    /// <summary>The subjects, wholes before their parts.</summary>
    public IReadOnlyList<Subject> Subjects { get; }

    /// <summary>National yearly results and targets from other public sources.</summary>
    public IReadOnlyList<SeriesValue> Series { get; }

    /// <summary>Which figures may not be joined into one line, from when, and why.</summary>
    public IReadOnlyList<Break> Breaks { get; }

    /// <summary>The counting rules with their numbers.</summary>
    public CountingRules Rules { get; }

    /// <summary>The numbers of the counting rules.</summary>
    public Parameters Parameters => Rules.Parameters;

    /// <summary>All published figures, letter by letter, in the letter's own order.</summary>
    public Figures Figures { get; }

    /// <summary>The data dictionary: every column of every file.</summary>
    public IReadOnlyList<ColumnDescription> Columns { get; }

    /// <summary>Reads and checks a data folder.</summary>
    /// <param name="folder">A folder with datapackage.json, such as "../data" from a notebook. Only CSV files inside it are opened.</param>
    /// <exception cref="DataException">The folder or a file is missing or faulty. All faults are listed, each with file, line, column and what was expected.</exception>
    public static Dataset Load(string folder)
    {
        var errors = new List<DataError>();
        var files = new DataFolder(folder, errors);
        var letters = files.Rows("letters.csv").Select(Letter.From).ToList();
        var subjects = files.Rows("subjects.csv").Select(Subject.From).ToList();
        var series = files.Rows("series/national.csv").Select(SeriesValue.From).ToList();
        var breaks = files.Rows("series/breaks.csv").Select(Break.Read).ToList();
        var parameters = Parameters.Read(files.Rows("rules/parameters.csv"), series);
        var provisions = new Provisions(
            [.. files.Rows("rules/provisions.csv").Select(Provision.Read)],
            [.. files.Rows("rules/levy-suspension.csv").Select(LevySuspension.Read)]);
        var rows = new List<(Figure Figure, TableRow Row)>();
        foreach (var letter in letters)
        {
            foreach (var row in files.RowsIfAny($"figures/{letter.Id}.csv"))
                rows.Add((Figure.From(row, letter.Id), row));
        }
        files.CheckTheRest();
        CheckReferences(rows, subjects);

        var set = new SetNumbers(series, parameters.All);
        var figures = rows.Select(r => set.Includes(r.Figure) ? r.Figure with { IsSet = true } : r.Figure).ToList();
        return errors.Count == 0
            ? new(letters, subjects, series, breaks, new(parameters, provisions, subjects), new(figures), files.Columns)
            : throw new DataException([.. errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
    }

    private static void CheckReferences(List<(Figure Figure, TableRow Row)> rows, List<Subject> subjects)
    {
        var names = subjects.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var ids = rows.Select(r => r.Figure.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (figure, row) in rows)
        {
            if (!names.Contains(figure.Subject))
                row.Fault("subject", $"expected an id of subjects.csv, found \"{figure.Subject}\"");
            if (figure.Of.Length > 0 && (figure.Of == figure.Id || !(names.Contains(figure.Of) || ids.Contains(figure.Of))))
                row.Fault("of", $"expected the id of another figure or of a subject, found \"{figure.Of}\"");
        }
    }
}
