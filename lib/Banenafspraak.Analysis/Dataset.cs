using System.Collections.Concurrent;

namespace Banenafspraak.Analysis;

/// <summary>Everything that data/ holds, read and checked: letters, subjects, figures, national series, parameters of the rules; and what follows from it.</summary>
/// <remarks>Immutable, and safe to use from several threads. What is computed (<see cref="Audit"/>, <see cref="Rebuilt"/>) is computed when it is first asked for.</remarks>
public sealed class Dataset
{
    /// <summary>What was read of each folder, for as long as somebody has it; the last one stays.</summary>
    private static readonly Dictionary<string, (string State, WeakReference<Dataset> Loaded)> Kept = new(StringComparer.Ordinal);
    private static Dataset? _last;

    private readonly Lazy<Audit> _audit;
    private readonly Lazy<Reconstructions> _rebuilt;
    private readonly Lazy<FigureIndex> _index;
    private readonly Lazy<Dataset> _asPrinted;
    private readonly ConcurrentDictionary<string, Reconstructor> _reconstructors = new(StringComparer.Ordinal);
    private readonly Dataset _whole;

    private Dataset(Figures figures, Contents contents, Dataset? whole = null)
    {
        (Figures, From, _whole) = (figures, contents, whole ?? this);
        _audit = new(() => Analysis.Audit.Of(this));
        _rebuilt = new(() => Reconstructions.Of(this));
        _index = new(() => new(Figures, Subjects));
        _asPrinted = new(() => Figures.All(f => f.Reading is Reading.Printed or Reading.Unreadable) ? this : new(new([.. Figures.Select(f => f.AsPrinted())]), From, this));
    }

    /// <summary>The letters, in the order of letters.csv.</summary>
    public IReadOnlyList<Letter> Letters => From.Letters;

    /// <summary>The subjects, wholes before their parts.</summary>
    public Subjects Subjects => From.Subjects;

    /// <summary>National yearly results and targets from other public sources.</summary>
    public IReadOnlyList<SeriesValue> Series => From.Series;

    /// <summary>Which figures may not be joined into one line, from when, and why.</summary>
    public IReadOnlyList<Break> Breaks => From.Breaks;

    /// <summary>The counting rules with their numbers.</summary>
    public CountingRules Rules => From.Rules;

    /// <summary>The numbers of the counting rules.</summary>
    public Parameters Parameters => Rules.Parameters;

    /// <summary>All published figures, letter by letter, in the letter's own order.</summary>
    public Figures Figures { get; }

    /// <summary>What letters claim in words, letter by letter.</summary>
    public IReadOnlyList<Statement> Statements => From.Statements;

    /// <summary>All numbers of the letters that are not figures, letter by letter.</summary>
    public IReadOnlyList<Mention> OtherNumbers => From.OtherNumbers;

    /// <summary>What letters say of how they rounded.</summary>
    public IReadOnlyList<LetterRounding> Roundings => From.Roundings;

    /// <summary>The rows of corrections.csv: what people decided about findings of the audit, and what letters correct by themselves. The whole register is <see cref="Audit.Corrections"/>.</summary>
    public IReadOnlyList<Correction> Corrections => From.Corrections;

    /// <summary>The words that the pages use, with their Dutch terms.</summary>
    public IReadOnlyList<GlossaryWord> Glossary => From.Glossary;

    /// <summary>The data dictionary: every column of every file.</summary>
    public IReadOnlyList<ColumnDescription> Columns => From.Columns;

    /// <summary>Signs that OCR makes of digits.</summary>
    public IReadOnlyList<OcrGlyph> OcrGlyphs => From.OcrGlyphs;

    /// <summary>The words that tell what a number of a letter means.</summary>
    public IReadOnlyList<LexiconPhrase> Lexicon => From.Lexicon;

    /// <summary>The row of each figure, of each other number, of each statement and of each number of the rules and the series, by id.</summary>
    public IReadOnlyDictionary<string, RowPlace> Rows => From.Rows;

    /// <summary>Every relation between the figures of all letters, decided, with findings and coverage.</summary>
    public Audit Audit => _audit.Value;

    /// <summary>Every figure rebuilt from the others: by letter, or by the year whose results it goes with.</summary>
    public Reconstructions Rebuilt => _rebuilt.Value;

    /// <summary>What follows from a letter though it does not print it: levels of the year before, sectors at the baseline.</summary>
    /// <param name="letter">Id of the letter; only its figures are inputs, beside the parameters of the rules.</param>
    /// <exception cref="ArgumentException">No figure of the data set is of that letter.</exception>
    public IReadOnlyList<Derivation> NotPrinted(string letter) => Reconstructor(letter).NotPrinted();

    /// <summary>What the figures mean.</summary>
    internal FigureIndex Index => _index.Value;

    private Contents From { get; }

    /// <summary>Reads and checks a data folder. Several notebooks of one run ask for the same: while no file in it changes, it is read once.</summary>
    /// <param name="folder">A folder with datapackage.json, such as "../data" from a notebook. Only CSV files inside it are opened.</param>
    /// <exception cref="DataException">The folder or a file is missing or faulty. All faults are listed, each with file, line, column and what was expected.</exception>
    public static Dataset Load(string folder)
    {
        lock (Kept)
        {
            var (place, state) = (Path.GetFullPath(folder), StateOf(folder));
            if (Kept.TryGetValue(place, out var kept) && kept.State == state && kept.Loaded.TryGetTarget(out var loaded))
                return _last = loaded;
            _last = Read(folder);
            Kept[place] = (state, new WeakReference<Dataset>(_last));
            return _last;
        }
    }

    /// <summary>Reads only what a text is read and drafted with: subjects, series, the lexicon and the signs of OCR. Whatever else the folder holds may be missing or faulty.</summary>
    /// <param name="folder">A folder with datapackage.json.</param>
    /// <exception cref="DataException">One of these files is missing or faulty; as for <see cref="Load"/>.</exception>
    public static Dataset LoadWords(string folder) => Read(folder, onlyWords: true);

    /// <summary>The same data with other figures: what would follow if a number were different.</summary>
    /// <param name="figures">All figures, letter by letter; those of one letter stand together, in its order.</param>
    /// <exception cref="DataException">An id occurs twice, or a figure refers to a letter, subject or figure that there is not.</exception>
    public Dataset With(IEnumerable<Figure> figures)
    {
        List<Figure> all = [.. figures];
        var letters = Letters.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        var faults = FigureChecks.Faults(all, Subjects, all.Select(f => f.Id).ToHashSet(StringComparer.Ordinal).Contains)
            .Concat(all.GroupBy(f => f.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => (g.First(), "id", "expected a value of its own")))
            .Concat(all.Where(f => !letters.Contains(f.Letter)).Select(f => (f, "id", "expected a letter of letters.csv")))
            .Select(f => new DataError($"figures/{f.Item1.Letter}.csv", f.Item1.Line, f.Item2, $"{f.Item1.Id}: {f.Item3}")).ToList();
        return faults.Count == 0 ? new(Precision.Mark(all, From), From) : throw new DataException(faults);
    }

    /// <summary>The same data with only the values that are printed. What arithmetic gave a damaged number (proven, inferred) is left out: it would confirm the relations that it comes from.</summary>
    internal Dataset AsPrinted() => _asPrinted.Value;

    /// <summary>Rebuilds the figures of one letter. What is not printed is no input of it, so the printed values alone give the same.</summary>
    internal Reconstructor Reconstructor(string letter) => _whole._reconstructors.GetOrAdd(letter, id => new(_whole, id));

    private static Dataset Read(string folder, bool onlyWords = false)
    {
        var errors = new List<DataError>();
        var files = new DataFolder(folder, errors);
        IReadOnlyList<TableRow> Rest(string path) => onlyWords ? [] : files.Rows(path);
        var letters = Rest("letters.csv").Select(Letter.Read).ToList();
        var subjects = new Subjects([.. files.Rows("subjects.csv").Select(Subject.Read)]);
        var places = new Dictionary<string, RowPlace>(StringComparer.Ordinal);
        var series = files.Rows("series/national.csv", places).Select(SeriesValue.Read).ToList();
        var breaks = Rest("series/breaks.csv").Select(Break.Read).ToList();
        var roundings = Rest("roundings.csv").Select(row => LetterRounding.Read(row, letters)).ToList();
        var corrections = Rest("corrections.csv").Select(r => Correction.Read(r, letters)).ToList();
        var glossary = Rest("glossary.csv").Select(GlossaryWord.Read).ToList();
        var glyphs = files.Rows("ocr-glyphs.csv").Select(OcrGlyph.Read).ToList();
        var lexicon = files.Rows("lexicon/meanings.csv").Concat(files.Rows("lexicon/numbers.csv")).Select(LexiconPhrase.Read).ToList();
        var parameters = Parameters.Read(onlyWords ? [] : files.Rows("rules/parameters.csv", places), series);
        var provisions = new Provisions(
            [.. Rest("rules/provisions.csv").Select(Provision.Read)],
            [.. Rest("rules/levy-suspension.csv").Select(LevySuspension.Read)]);
        var figures = new List<Figure>();
        var lines = new List<IReadOnlyList<int>>();
        var others = new List<Mention>();
        foreach (var letter in letters)
        {
            lines.Add(files.RowsIfAny(FileOf(letter), TakeFigure, places));
            others.AddRange(files.RowsIfAny($"mentions/{letter.Id}.csv", row => Mention.Read(row, letter.Id), places));

            int TakeFigure(TableRow row)
            {
                figures.Add(FigureColumns.Read(row, letter.Id));
                return row.Line;
            }
        }
        IReadOnlyList<Statement> statements = onlyWords ? [] : files.RowsIfAny("statements.csv", row => Statement.Read(row, letters, subjects), places);
        if (!onlyWords)
            files.CheckTheRest();
        if (FigureChecks.Faults(figures, subjects, id => places.TryGetValue(id, out var place) && place.File.StartsWith("figures/", StringComparison.Ordinal)).ToList() is { Count: > 0 } faults)
        {
            var placesInOrder = letters.Zip(lines, (letter, all) => all.Select(line => new RowPlace(FileOf(letter), line))).SelectMany(all => all);
            var placeOf = new Dictionary<Figure, RowPlace>(figures.Zip(placesInOrder, KeyValuePair.Create), ReferenceEqualityComparer.Instance);
            var told = errors.Select(e => (e.File, e.Line, e.Column)).ToHashSet();
            errors.AddRange(faults.Select(f => new DataError(placeOf[f.Figure].File, placeOf[f.Figure].Line, f.Column, f.Expected)).Where(e => told.Add((e.File, e.Line, e.Column))));
        }
        if (errors.Count > 0)
            throw new DataException([.. errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
        var contents = new Contents(letters, subjects, series, breaks, new(parameters, provisions, subjects), others, places, roundings, corrections, glossary, files.Columns, glyphs, lexicon, statements);
        return new(Precision.Mark(figures, contents), contents);
    }

    private static string FileOf(Letter letter) => $"figures/{letter.Id}.csv";

    /// <summary>Name, size and time of every file, so that a change of any is seen.</summary>
    private static string StateOf(string folder) => !Directory.Exists(folder) ? "" : string.Join(
        '\n',
        new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .OrderBy(f => f.FullName, StringComparer.Ordinal)
            .Select(f => FormattableString.Invariant($"{f.FullName} {f.Length} {f.LastWriteTimeUtc.Ticks}")));

    /// <summary>What data/ holds beside the figures.</summary>
    private sealed record Contents(
        IReadOnlyList<Letter> Letters,
        Subjects Subjects,
        IReadOnlyList<SeriesValue> Series,
        IReadOnlyList<Break> Breaks,
        CountingRules Rules,
        IReadOnlyList<Mention> OtherNumbers,
        IReadOnlyDictionary<string, RowPlace> Rows,
        IReadOnlyList<LetterRounding> Roundings,
        IReadOnlyList<Correction> Corrections,
        IReadOnlyList<GlossaryWord> Glossary,
        IReadOnlyList<ColumnDescription> Columns,
        IReadOnlyList<OcrGlyph> OcrGlyphs,
        IReadOnlyList<LexiconPhrase> Lexicon,
        IReadOnlyList<Statement> Statements);

    /// <summary>Knows which published figures are exact because law or agreement fixes them (those that data/ holds as set), and how letters say that they rounded the others.</summary>
    /// <remarks>
    /// The targets of the agreement, which count from the baseline (Regeling Wfsv, article 3.29), the hours of one job, and the quota percentages
    /// (Wfsv, article 38f). The goal of a single sector or ministry is computed, and so was rounded.
    /// </remarks>
    private static class Precision
    {
        private static readonly string[] Names = ["hours-per-job/", "quota-percentage"];

        /// <summary>The figures, each knowing whether it is set and how it was rounded; those of the list are replaced.</summary>
        public static Figures Mark(List<Figure> figures, Contents data)
        {
            var targets = data.Series.Where(s => s.Basis == Basis.Set).Select(s => (s.Measure, s.Subject)).ToHashSet();
            var numbers = data.Rules.Parameters.All.Where(p => p.Basis == Basis.Set && Names.Any(n => p.Name.StartsWith(n, StringComparison.Ordinal)))
                .Select(p => (p.Quantity.Value, p.Unit)).ToHashSet();
            bool IsSet(Figure figure) =>
                (figure is { Form: Form.Total, RelativeTo: var from } && from == Period.Baseline && targets.Contains((figure.Measure, figure.Subject)))
                || (figure is { Measure: Measure.JobSize or Measure.QuotaPercentage, Value: { } value } && numbers.Contains((value, figure.Unit)));
            var roundings = data.Roundings.ToLookup(r => r.Letter, StringComparer.Ordinal);
            Rounding? Said(Figure figure) => roundings.Contains(figure.Letter) ? roundings[figure.Letter].FirstOrDefault(r => r.Covers(figure))?.Rounding ?? figure.SaidRounding : figure.SaidRounding;
            for (var i = 0; i < figures.Count; i++)
            {
                var rounding = Said(figures[i]);
                if (figures[i].IsSet != IsSet(figures[i]) || figures[i].SaidRounding != rounding)
                    figures[i] = figures[i] with { IsSet = IsSet(figures[i]), SaidRounding = rounding };
            }
            return new(figures);
        }
    }
}
