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
