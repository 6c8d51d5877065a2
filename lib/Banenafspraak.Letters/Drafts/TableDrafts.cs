namespace Banenafspraak.Letters;

/// <summary>Drafts of the figures in tables, from what rows and columns are called and what the caption says.</summary>
internal sealed class TableDrafts(LetterTopic topic, Subjects subjects)
{
    private const decimal Confidence = 0.95m;


    /// <summary>The draft of one cell.</summary>
    public DraftFigure Of(PlacedMention cell)
    {
        var (table, row, column) = (cell.Passage.Table!, cell.Passage.Row!, cell.Passage.Column!);
        var isExtra = NumberSentence.Contains($"{table.Caption} {row.Label} {column.Title}", "nulmeting", "toename", "extra banen");
        var measure = MeasureOf(row.Id, column.Id, cell.Mention.Unit, isExtra);
        var (subject, isNamed) = SubjectOf(table, row.Id, column.Id);
        var (period, isDated) = PeriodOf(table, row.Id, column.Id);
        var form = measure is Measure.RealisationRate or Measure.Target ? Form.Total : FormOf(row.Id) ?? FormOf(column.Id) ?? (measure is Measure.Jobs or Measure.ExtraJobs ? Form.Total : Form.None);
        return new(
            cell.Mention,
            measure,
            subject,
            form,
            period,
            isExtra && measure is Measure.ExtraJobs or Measure.Target ? Period.Baseline : Period.None,
            measure == Measure.RealisationRate ? Unit.Percent : cell.Mention.Unit ?? Unit.Job,
            Math.Round(Confidence * (isNamed ? 1 : 0.9m) * (isDated ? 1 : 0.9m), 2),
            "Table");
    }

    private static Measure MeasureOf(string row, string column, Unit? unit, bool isExtra) =>
        row == ColumnMeaning.Rate || column == ColumnMeaning.Rate ? Measure.RealisationRate
        : row == ColumnMeaning.Target || column == ColumnMeaning.Target ? Measure.Target
        : unit switch
        {
            Unit.Person => Measure.Persons,
            Unit.Fte => Measure.Workforce,
            Unit.Percent => Measure.Share,
            Unit.Euro => Measure.Amount,
            _ => isExtra ? Measure.ExtraJobs : Measure.Jobs,
        };

    private static Form? FormOf(string id) => id switch
    {
        ColumnMeaning.Formal => Form.Formal,
        ColumnMeaning.HiredIn => Form.HiredIn,
        ColumnMeaning.Binnenwerk => Form.Binnenwerk,
        _ => null,
    };

    // A row's or a column's own subject; the whole for a total beside its parts; the section's for a table of one sector.
    private (string Id, bool IsNamed) SubjectOf(LetterTable table, string row, string column)
    {
        if (subjects.Find(row) is not null && row != ColumnMeaning.Binnenwerk)
            return (row, true);
        if (subjects.Find(column) is { Kind: "sector" })
            return (column, true);
        var whole = table.Columns.Select(c => subjects.Find(c.Id)).FirstOrDefault(s => s is { Kind: "sector", IsPart: true })?.Parent;
        if (column == ColumnMeaning.Total && whole is not null)
            return (whole, true);
        var section = table.Section.StartsWith("s-", StringComparison.Ordinal) ? table.Section[2..] : topic.OfSection(table.Section);
        return subjects.Find(section) is not null ? (section, true) : (topic.Subject, false);
    }

    private (Period Period, bool IsDated) PeriodOf(LetterTable table, string row, string column)
    {
        foreach (var id in (ReadOnlySpan<string>)[column, row])
        {
            if (Period.TryParse(id, out var year) && !year.IsNone)
                return (Period.EndOf(year.Year!.Value), true);
        }
        if (TimeInText.In(table.Caption).FirstOrDefault(t => !t.IsRelative) is { Period.IsNone: false } time)
            return (time.Period == Period.OfYear(time.Period.Year!.Value) ? Period.EndOf(time.Period.Year.Value) : time.Period, true);
        return (topic.Year > 0 ? Period.EndOf(topic.Year) : Period.None, false);
    }
}
