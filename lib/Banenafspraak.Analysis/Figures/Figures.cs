using System.Collections;
using System.Data;
using System.Data.Common;

namespace Banenafspraak.Analysis;

/// <summary>A set of figures in the order of their letters: query it, and hand it to other tools as records, CSV, JSON or an <see cref="IDataReader"/>.</summary>
/// <remarks>Immutable. Every query gives a new set and leaves this one as it is.</remarks>
public sealed class Figures : IReadOnlyList<Figure>
{
    private readonly IReadOnlyList<Figure> _figures;
    private readonly Lazy<Dictionary<string, Figure>> _byId;

    internal Figures(IReadOnlyList<Figure> figures)
    {
        _figures = figures;
        _byId = new(() => figures.DistinctBy(f => f.Id, StringComparer.Ordinal).ToDictionary(f => f.Id, StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public int Count => _figures.Count;

    /// <inheritdoc/>
    public Figure this[int index] => _figures[index];

    /// <summary>The figure with this id.</summary>
    /// <exception cref="KeyNotFoundException">No figure of the set has the id.</exception>
    public Figure this[string id] => Find(id) ?? throw new KeyNotFoundException($"No figure has the id \"{id}\"; ids look like kst-34352-299/t1/formal/markt.");

    /// <summary>The figure with this id, or null.</summary>
    public Figure? Find(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>Figures of one letter, such as "kst-34352-299".</summary>
    public Figures Letter(string id) => Where(f => f.Letter == id);

    /// <summary>Figures of one measure.</summary>
    public Figures Measure(Measure measure) => Where(f => f.Measure == measure);

    /// <summary>Figures of one subject, such as "markt".</summary>
    public Figures Subject(string id) => Where(f => f.Subject == id);

    /// <summary>Figures of one form.</summary>
    public Figures Form(Form form) => Where(f => f.Form == form);

    /// <summary>Figures of exactly this period.</summary>
    public Figures Period(Period period) => Where(f => f.Period == period);

    /// <summary>Figures whose period ends in this year: levels at its end, the year itself, its quarters, changes into it.</summary>
    public Figures Year(int year) => Where(f => f.Period.Year == year);

    /// <summary>Figures that meet a condition.</summary>
    public Figures Where(Func<Figure, bool> condition) => new([.. _figures.Where(condition)]);

    /// <inheritdoc cref="DataReaders.ToDataReader(IEnumerable{Figure})"/>
    public DbDataReader ToDataReader() => FigureColumns.All.Read(_figures);

    /// <summary>The columns of data/figures, for whatever holds a figure: drafts of new ones.</summary>
    public static RecordTable<Figure> Columns => FigureColumns.OfData;

    /// <summary>Writes CSV: a header and one line a figure, in the columns and words of data/figures, with the letter's id in front and low, high, year, date and is_set behind.</summary>
    /// <param name="writer">Receives the text; lines end with \n.</param>
    /// <param name="forSpreadsheet">True writes it as <see cref="CsvForm.Spreadsheet"/>.</param>
    public void WriteCsv(TextWriter writer, bool forSpreadsheet = false) => FigureColumns.All.WriteCsv(_figures, writer, forSpreadsheet ? CsvForm.Spreadsheet : CsvForm.Data);

    /// <summary>Writes a JSON array with one object a figure; a value that is not known is null.</summary>
    public void WriteJson(Stream stream) => JsonOutput.Write(FigureColumns.All.Objects(_figures), stream);

    /// <inheritdoc/>
    public IEnumerator<Figure> GetEnumerator() => _figures.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
