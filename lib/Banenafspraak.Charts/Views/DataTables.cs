using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>What data/ holds, as tables.</summary>
public static class DataTables
{
    /// <summary>The letters, with how many figures of each are in the data.</summary>
    public static Table Letters(Dataset data) =>
        Table.Of("Letters", "Letter", TableColumn.Number("Figures"), "Results of", "Date", "Subject", "Sender", "Official publication")
        .WithRows(data.Letters, l =>
        [
            TableCell.Place(l.Id), Words.Count(data.Figures.Letter(l.Id).Count), string.Join(", ", l.MeasuringYears),
            l.Date is { } date ? Words.Day(date) : null, l.Subject, l.Sender,
            l.Address.Length == 0 ? TableCell.Missing : TableCell.Place(new Uri(l.Address).Host, l.Address),
        ]);

    /// <summary>Figures of each measure, letter by letter.</summary>
    public static Table FiguresPerMeasure(Dataset data)
    {
        var letters = data.Letters.Where(l => data.Figures.Letter(l.Id).Count > 0).Select(l => l.Id).ToList();
        var measures = Enum.GetValues<Measure>().Where(m => data.Figures.Measure(m).Count > 0);
        return Table.Of("Published figures, by measure", ["Measure", .. letters.Select(l => TableColumn.Number(l))])
            .WithRows(measures, m => [m.Word(), .. letters.Select(l => Words.Count(data.Figures.Letter(l).Measure(m).Count))])
            .WithRow(["all", .. letters.Select(l => Words.Count(data.Figures.Letter(l).Count))]);
    }

    /// <summary>Figures of each subject, letter by letter; a dash where a letter says nothing of it.</summary>
    public static Table FiguresPerSubject(Dataset data)
    {
        var letters = data.Letters.Where(l => data.Figures.Letter(l.Id).Count > 0).Select(l => l.Id).ToList();
        return Table.Of("Published figures, by subject", ["Subject", .. letters.Select(l => TableColumn.Number(l)), "In full"])
            .WithRows(
                data.Subjects.Where(s => data.Figures.Subject(s.Id).Count > 0),
                s => [s.Id, .. letters.Select(l => Words.Count(data.Figures.Letter(l).Subject(s.Id).Count)), $"{s.Name} ({s.EnglishName})"]);
    }

    /// <summary>Which years have levels, targets or rates of a sector or ministry; a dash where none was published.</summary>
    public static Table FiguresPerYear(Dataset data)
    {
        var levels = data.Figures.Where(f => f.Measure is Measure.Jobs or Measure.ExtraJobs or Measure.Target or Measure.RealisationRate && f.Value is not null);
        var years = levels.Select(f => f.Period.Year).OfType<int>().Distinct().Order().ToList();
        return Table.Of("Levels, targets and rates, by year", ["Subject", .. years.Select(y => TableColumn.Number($"{y}"))])
            .WithRows(
                data.Subjects.Where(s => s.Kind is "sector" or "ministry" && levels.Subject(s.Id).Count > 0),
                s => [s.Id, .. years.Select(y => Words.Count(levels.Subject(s.Id).Year(y).Count))]);
    }

    /// <summary>One row a figure, in the order given: what it is, the number as printed, and where it stands.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="figures"/> is null.</exception>
    public static Table Figures(string caption, IEnumerable<Figure> figures) =>
        Table.Of(caption, "Subject", "Measure", "Form", "Period", TableColumn.Number("Printed"), "Qualifier", "Place")
        .WithRows(figures, f => [f.Subject, f.Measure.Word(), f.Form.Word(), f.Period.ToString(), Words.Printed(f), f.Qualifier.Word(), AuditPage.PlaceOf(f, "")]);

    /// <summary>Which figures may not be joined into one line, from when, and why.</summary>
    public static Table Breaks(Dataset data) =>
        Table.Of("Breaks: what may not be compared", "Subject", "Measure", "From", "What changed", "Why", "Place")
        .WithRows(data.Breaks, b => [b.Subject, $"{b.Measure.Word()}, {b.Form.Word()}", b.From.ToString(), b.Kind, b.Note, AuditPage.ReferenceTo(b.Place, data.Figures)]);

    /// <summary>The columns of every file, as datapackage.json describes them.</summary>
    public static Table Columns(Dataset data, string file) =>
        Table.Of($"Columns of data/{file}", "Column", "Type", "Holds", "Allowed")
        .WithRows(data.Columns.Where(c => c.File == file), c => [c.Name, c.Type, c.Description, string.Join(", ", c.Allowed)]);
}
