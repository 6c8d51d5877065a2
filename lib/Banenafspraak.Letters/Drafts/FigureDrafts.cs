namespace Banenafspraak.Letters;

/// <summary>Proposes for every figure of a letter what it means. A person corrects the rows before they become data.</summary>
/// <param name="subjects">Whom letters speak of.</param>
/// <param name="series">National values; the yearly targets among them tell a target.</param>
/// <remarks>Knows nothing of any one letter: words come from the lexicon, the rest from arithmetic.</remarks>
internal sealed class FigureDrafts(Subjects subjects, IReadOnlyList<SeriesValue> series)
{
    /// <summary>A draft for every mention of class figure, in the letter's order.</summary>
    public IReadOnlyList<DraftFigure> Of(ReadLetter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var known = new SubjectFinder(subjects, letter.Lexicon, []);
        var topic = new LetterTopic(letter, known);
        var sections = Sections(letter);
        var extra = ExtraJobs(letter);
        var tables = new Dictionary<LetterTable, TableDrafts>(ReferenceEqualityComparer.Instance);
        foreach (var table in letter.Tables)
            tables[table] = new(table, sections.GetValueOrDefault(table, LetterSection.Introduction), letter.Lexicon, known, topic, subjects, extra, letter.Form == TextForm.Ocr);
        var figures = letter.Placed.Where(p => p.Mention.Class == MentionClass.Figure).ToList();
        var ofCells = figures.Where(p => p.Passage.Cell is not null).ToDictionary(p => p, p => tables[p.Passage.Table!].Of(p));
        var finder = new SubjectFinder(subjects, letter.Lexicon, NewNames(ofCells));
        var prose = new ProseDrafts(topic, finder, letter.Lexicon, series, [.. ofCells.Values]);
        var drafts = new List<DraftFigure>();
        foreach (var passage in figures.GroupBy(p => p.Passage, ReferenceEqualityComparer.Instance))
            drafts.AddRange(passage.First().Passage.Cell is null ? prose.Of([.. passage]) : passage.Select(p => ofCells[p]));
        return drafts;
    }

    // Numbers that sentences call extra jobs: a table that prints them too counts extra jobs.
    private static HashSet<decimal> ExtraJobs(ReadLetter letter) =>
    [
        .. letter.Placed.Where(p => p.Passage.Cell is null && p.Mention is { Class: MentionClass.Figure, Value: >= 1000 }
            && p.Passage.Text.Text.AsSpan(p.End).StartsWith(" extra ", StringComparison.OrdinalIgnoreCase)).Select(p => p.Mention.Value!.Value),
    ];

    // The section that each table stands in: that of the text before it.
    private static Dictionary<LetterTable, string> Sections(ReadLetter letter)
    {
        var of = new Dictionary<LetterTable, string>(ReferenceEqualityComparer.Instance);
        var section = LetterSection.Introduction;
        foreach (var passage in letter.Passages)
        {
            if (passage.Table is { } table)
                of.TryAdd(table, section);
            else
                section = passage.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.Bullet ? passage.Section : section;
        }
        return of;
    }

    private IEnumerable<(string Name, Subject Subject)> NewNames(Dictionary<PlacedMention, DraftFigure> cells) =>
        from cell in cells
        where subjects.Find(cell.Value.Meaning.Subject) is null
        let label = cell.Key.Passage.Row!.PrintedLabel
        from name in TableSubjects.NamesOf(label)
        where name.Id == cell.Value.Meaning.Subject
        select (name.Name, new Subject(name.Id, label, label, "new", Parent(cell.Key.Passage.Table!), IsPart: false));

    private string Parent(LetterTable table) =>
        table.Rows.Select(r => subjects.Find(r.Id)?.Parent ?? "").Where(p => p.Length > 0).CountBy(p => p, StringComparer.Ordinal).OrderByDescending(c => c.Value).FirstOrDefault().Key ?? "";
}

/// <summary>What a number of a letter seems to mean: a row of data/figures that a person still has to look at.</summary>
public sealed record DraftFigure
{
    internal DraftFigure(Mention mention, Meaning meaning, Period relativeTo, Unit unit, decimal confidence, string rule) =>
        (Mention, Meaning, RelativeTo, Unit, Confidence, Rule) = (mention, meaning, relativeTo, unit, confidence, rule);

    /// <summary>The number.</summary>
    public Mention Mention { get; }

    /// <summary>What it seems to measure.</summary>
    public Measure Measure => Meaning.Measure;

    /// <summary>Id of whom it seems to speak of; one that data/subjects.csv does not have is new.</summary>
    public string Subject => Meaning.Subject;

    /// <summary>Form of the jobs.</summary>
    public Form Form => Meaning.Form;

    /// <summary>What is counted in, left out or still to change.</summary>
    public Scope Scope { get; init; }

    /// <summary>The time that it seems to speak of.</summary>
    public Period Period => Meaning.Period;

    /// <summary>What a change or extra is counted from.</summary>
    public Period RelativeTo { get; }

    /// <summary>Unit of the value.</summary>
    public Unit Unit { get; }

    /// <summary>From 0 to 1: the share of rows like this one that were right, on letters that the rules were not made with.</summary>
    public decimal Confidence { get; }

    /// <summary>What decided: the words, the arithmetic, the table.</summary>
    public string Rule { get; }

    internal Meaning Meaning { get; }

    /// <summary>The row of data/figures that it would be.</summary>
    /// <param name="letter">Id of the letter.</param>
    internal Figure AsFigure(string letter) => new()
    {
        Id = $"{letter}/{Mention.Section}/{Mention.Place}",
        Letter = letter,
        Section = Mention.Section,
        Place = Mention.Place,
        Line = Mention.Line,
        Printed = Mention.Printed,
        Value = Mention.Value,
        Unit = Unit,
        Measure = Measure,
        Subject = Subject,
        Form = Form,
        Scope = Scope,
        Period = Period,
        RelativeTo = RelativeTo,
        Qualifier = Mention.Qualifier,
        Decimals = Mention.Decimals,
        Reading = Mention.Value is null ? Reading.Unreadable : Reading.Printed,
    };
}

/// <summary>Writes drafts as rows of data/figures, with the confidence and the rule behind them: take those two columns off and the rows are data.</summary>
public static class DraftTable
{
    /// <summary>Writes a header line and a line for each draft.</summary>
    /// <param name="drafts">The drafts of each letter, with its id.</param>
    /// <param name="writer">Receives CSV.</param>
    /// <param name="forSpreadsheet">True writes it as <see cref="CsvForm.Spreadsheet"/>.</param>
    public static void Write(IEnumerable<(string Letter, IReadOnlyList<DraftFigure> Drafts)> drafts, TextWriter writer, bool forSpreadsheet = false) =>
        Figures.Columns.For<(string Letter, DraftFigure Draft)>(r => r.Draft.AsFigure(r.Letter))
            .With("confidence", r => r.Draft.Confidence)
            .With("rule", r => r.Draft.Rule)
            .WriteCsv(drafts.SelectMany(l => l.Drafts.Select(d => (l.Letter, d))), writer, forSpreadsheet ? CsvForm.Spreadsheet : CsvForm.Data);
}
