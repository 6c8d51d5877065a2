using System.Runtime.CompilerServices;

namespace Banenafspraak.Letters;

/// <summary>What a data set can be asked of texts: to read a letter, to draft its figures, to compare it with the data, to repair a table.</summary>
public static class LetterData
{
    private static readonly ConditionalWeakTable<Dataset, LetterReader> Readers = [];

    /// <summary>Reads a published letter in whichever form it lies; the data knows the names of ministries and sectors. Safe to use from several threads.</summary>
    /// <exception cref="LetterException">The text is not a letter in any known form, or has more lines or numbers than any letter; the message points at the place.</exception>
    public static ReadLetter Read(this Dataset data, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Readers.GetValue(data, d => new(d.Subjects, new(d.Lexicon))).Read(text);
    }

    /// <summary>A draft for every mention of class figure, in the letter's order: rows of data/figures that a person corrects before they become data.</summary>
    public static IReadOnlyList<DraftFigure> Draft(this Dataset data, ReadLetter letter)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new FigureDrafts(data.Subjects, data.Series).Of(letter);
    }

    /// <summary>Compares the rows of a letter with a text of it: what the data says stands there, and no number of the text was passed over.</summary>
    /// <remarks>
    /// Against a text of the form that letters.csv names, every row must find its number at its place and line, every number its row, and every statement its words.
    /// Another form has other lines, page feet and marks, so there the figures alone are compared, by place.
    /// </remarks>
    /// <exception cref="LetterException">The text cannot be read.</exception>
    public static Verification Verify(this Dataset data, Letter letter, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(text);
        return new Verifier(data).Compare(letter, text.Name, data.Read(text));
    }

    /// <summary>The audit of the data, each finding of which says whether what it accuses stands in the official text too.</summary>
    /// <remarks>
    /// Transcription: a figure that it accuses is another number there. Publication: all of them are the same there. Not compared: a letter has no official text among
    /// these, or a place was not found. What a review, or a source that is the official text itself, had settled stays where nothing was compared.
    /// </remarks>
    /// <param name="data">The data that was audited.</param>
    /// <param name="audit">Its audit, or a part of it.</param>
    /// <param name="texts">Texts by the id of their letter; those that are not official are passed over.</param>
    /// <exception cref="LetterException">A text cannot be read.</exception>
    public static Audit Compare(this Dataset data, Audit audit, IEnumerable<(string Letter, SourceText Text)> texts)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(audit);
        var official = texts.Select(t => (t.Letter, Text: data.Read(t.Text))).Where(t => t.Text.Form == TextForm.Official)
            .ToLookup(t => t.Letter, t => new OfficialNumbers(data, t.Letter, t.Text), StringComparer.Ordinal);
        bool? IsSame(Figure figure) => official[figure.Letter].Select(t => t.PrintsTheSame(figure)).FirstOrDefault(s => s is not null);
        return audit.WithOrigins(finding => finding.Figures.Select(IsSame).ToList() switch
        {
            var same when same.Contains(false) => Origin.Transcription,
            { Count: > 0 } same when same.TrueForAll(s => s is true) => Origin.Publication,
            _ when finding.Origin == Origin.Unknown => Origin.NotCompared,
            _ => finding.Origin,
        });
    }

    /// <summary>Reads a table in CSV: comma, semicolon or tab, a header line, numbers in Dutch format as printed.</summary>
    /// <param name="data">Its subjects tell a ministry's row or a sector's column.</param>
    /// <param name="name">Name of the table, for messages.</param>
    /// <param name="csv">
    /// Columns line, row, label, block, sign, unit and note say what a row is, as in data/tables; without a column row or label the first column names the rows.
    /// Columns without any number, damaged or not, are left out.
    /// </param>
    /// <exception cref="TableException">There is no header, no number, or a row has another number of cells than the header.</exception>
    public static LetterTable ReadTable(this Dataset data, string name, string csv)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new CsvTableReader(data.Subjects).Read(name, csv);
    }

    /// <summary>Finds the wrong cells of a table, and what a damaged or wrong cell must have been. It may say that it cannot tell, never something false.</summary>
    /// <exception cref="TableException">The table has more than a thousand cells.</exception>
    public static RepairedTable Repair(this Dataset data, LetterTable table, RepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new TableRepair(data.OcrGlyphs).Repair(table, options);
    }
}
