using System.Globalization;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>For whom CSV is.</summary>
public enum CsvForm
{
    /// <summary>Programs: comma, decimal point, every text as it is.</summary>
    Data,

    /// <summary>The same, with an apostrophe before a text that a spreadsheet would run as a formula.</summary>
    Guarded,

    /// <summary>The spreadsheets of the Dutch: guarded, semicolon, decimal comma, and a byte order mark, by which they know that it is UTF-8.</summary>
    Spreadsheet,
}

/// <summary>Writes CSV cell by cell; lines end with \n.</summary>
internal sealed class CsvText : IDisposable
{
    /// <summary>Not that of a culture, which a machine may set otherwise.</summary>
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = "," };

    private readonly TextWriter _writer;
    private readonly CsvForm _form;
    private readonly CsvWriter _csv;

    public CsvText(TextWriter writer, CsvForm form)
    {
        (_writer, _form) = (writer, form);
        _csv = CsvWriter.Create(writer, new CsvWriterOptions { NewLine = "\n", Separator = form == CsvForm.Spreadsheet ? ';' : ',' }, leaveOpen: true);
    }

    /// <summary>Writes the names of the columns. A text begins with them, so the mark of its encoding stands before.</summary>
    public void WriteHeader(IEnumerable<string> names)
    {
        if (_form == CsvForm.Spreadsheet)
            _writer.Write('\uFEFF');
        _csv.WriteHeader([.. names]);
    }

    /// <summary>Writes one row: numbers, yes and no, dates and texts; null is an empty cell.</summary>
    public void WriteRow(IEnumerable<object?> cells)
    {
        var numbers = _form == CsvForm.Spreadsheet ? DecimalComma : NumberFormatInfo.InvariantInfo;
        foreach (var cell in cells)
        {
            switch (cell)
            {
                case decimal number: _csv.WriteField(number.ToString(numbers)); break;
                case int number: _csv.WriteField(number.ToString(numbers)); break;
                case bool yes: _csv.WriteField(yes ? "true" : "false"); break;
                case DateOnly day: _csv.WriteField(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
                default: Write(cell as string ?? ""); break;
            }
        }
        _csv.EndRecord();
    }

    public void Dispose()
    {
        _csv.Flush();
        _csv.Dispose();
    }

    /// <summary>What looks like a number or a date has quotes for a spreadsheet: one that asks can then keep it as the text that it is.</summary>
    private void Write(string text)
    {
        if (_form != CsvForm.Data && RunsAsFormula(text))
            _csv.WriteField("'" + text, CsvQuoting.Always);
        else
            _csv.WriteField(text, _form == CsvForm.Spreadsheet && text.Length > 0 && (char.IsAsciiDigit(text[0]) || IsSigned(text)) ? CsvQuoting.Always : CsvQuoting.WhenNeeded);
    }

    /// <summary>True for what begins as a formula, and is neither a signed number nor a sign alone, as the dash for "does not apply".</summary>
    private static bool RunsAsFormula(string text) => text.Length > 0
        && (text[0] is '=' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' || (text[0] is '+' or '-' && text.Length > 1 && !IsSigned(text)));

    private static bool IsSigned(string text) =>
        text.Length > 1 && text[0] is '+' or '-' && text.AsSpan(1).TrimEnd('%').IndexOfAnyExcept("0123456789.,") < 0;
}
