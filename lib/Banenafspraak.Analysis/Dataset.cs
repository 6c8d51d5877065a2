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
        IReadOnlyList<OtherNumber> otherNumbers,
        IReadOnlyDictionary<string, RowPlace> rows,
        IReadOnlyList<Review> reviews,
        IReadOnlyList<GlossaryWord> glossary,
        IReadOnlyList<ColumnDescription> columns)
    {
        (Letters, Subjects, Series, Breaks, Rules) = (letters, subjects, series, breaks, rules);
        (Figures, OtherNumbers, Rows, Reviews, Glossary, Columns) = (figures, otherNumbers, rows, reviews, glossary, columns);
    }

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

    /// <summary>All numbers of the letters that are not figures, letter by letter.</summary>
    public IReadOnlyList<OtherNumber> OtherNumbers { get; }

    /// <summary>What people decided about findings of the audit.</summary>
    public IReadOnlyList<Review> Reviews { get; }

    /// <summary>The words that the pages use, with their Dutch terms.</summary>
    public IReadOnlyList<GlossaryWord> Glossary { get; }

    /// <summary>The data dictionary: every column of every file.</summary>
    public IReadOnlyList<ColumnDescription> Columns { get; }

    /// <summary>Signs that OCR makes of digits.</summary>
    public IReadOnlyList<OcrGlyph> OcrGlyphs { get; private init; } = [];

    /// <summary>The row of each figure and of each other number, by id.</summary>
    public IReadOnlyDictionary<string, RowPlace> Rows { get; }

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
        var reviews = files.Rows("reviews.csv").Select(Review.Read).ToList();
        var glossary = files.Rows("glossary.csv").Select(GlossaryWord.Read).ToList();
        var glyphs = files.Rows("ocr-glyphs.csv").Select(OcrGlyph.Read).ToList();
        var parameters = Parameters.Read(files.Rows("rules/parameters.csv"), series);
        var provisions = new Provisions(
            [.. files.Rows("rules/provisions.csv").Select(Provision.Read)],
            [.. files.Rows("rules/levy-suspension.csv").Select(LevySuspension.Read)]);
        var rows = new List<(Figure Figure, TableRow Row)>();
        var others = new List<OtherNumber>();
        var places = new Dictionary<string, RowPlace>(StringComparer.Ordinal);
        foreach (var letter in letters)
        {
            foreach (var row in files.RowsIfAny($"figures/{letter.Id}.csv"))
            {
                var figure = FigureColumns.Read(row, letter.Id);
                figure.Check(row);
                rows.Add((figure, row));
                places.TryAdd(row["id"], row.Place);
            }
            foreach (var row in files.RowsIfAny($"mentions/{letter.Id}.csv"))
            {
                others.Add(OtherNumber.From(row, letter.Id));
                if (!places.TryAdd(row["id"], row.Place))
                    row.Fault("id", $"expected an id of its own, found that of {places[row["id"]]}");
            }
        }
        files.CheckTheRest();
        var rowOf = new Dictionary<Figure, TableRow>(rows.Select(r => KeyValuePair.Create(r.Figure, r.Row)), ReferenceEqualityComparer.Instance);
        foreach (var (figure, column, expected) in FigureChecks.Faults([.. rows.Select(r => r.Figure)], subjects))
            rowOf[figure].Fault(column, expected);

        var figures = new SetNumbers(series, parameters.All).Mark(rows.Select(r => r.Figure));
        return errors.Count == 0
            ? new(letters, subjects, series, breaks, new(parameters, provisions, subjects), new(figures), others, places, reviews, glossary, files.Columns) { OcrGlyphs = glyphs }
            : throw new DataException([.. errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
    }

    /// <summary>The same data with only the values that are printed. What arithmetic gave a damaged number (proven, inferred) is left out: it would confirm the relations that it comes from.</summary>
    internal Dataset AsPrinted() => Figures.All(f => f.Reading is Reading.Printed or Reading.Unreadable)
        ? this
        : new(Letters, Subjects, Series, Breaks, Rules, new([.. Figures.Select(f => f.AsPrinted())]), OtherNumbers, Rows, Reviews, Glossary, Columns) { OcrGlyphs = OcrGlyphs };

    /// <summary>The same data with other figures: what would follow if a number were different.</summary>
    /// <param name="figures">All figures, letter by letter; those of one letter stand together, in its order.</param>
    /// <exception cref="DataException">An id occurs twice, or a figure refers to a letter, subject or figure that there is not.</exception>
    public Dataset With(IEnumerable<Figure> figures)
    {
        List<Figure> all = [.. figures];
        var letters = Letters.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var faults = FigureChecks.Faults(all, Subjects)
            .Concat(all.GroupBy(f => f.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => (g.First(), "id", "expected a value of its own")))
            .Concat(all.Where(f => !letters.Contains(f.Letter)).Select(f => (f, "id", "expected a letter of letters.csv")))
            .Select(f => new DataError($"figures/{f.Item1.Letter}.csv", f.Item1.Line, f.Item2, $"{f.Item1.Id}: {f.Item3}")).ToList();
        return faults.Count == 0
            ? new(Letters, Subjects, Series, Breaks, Rules, new(new SetNumbers(Series, Parameters.All).Mark(all)), OtherNumbers, Rows, Reviews, Glossary, Columns) { OcrGlyphs = OcrGlyphs }
            : throw new DataException(faults);
    }
}
