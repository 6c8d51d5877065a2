using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace Banenafspraak.Analysis;

/// <summary>The ways out of a set of figures. One list of columns feeds them all.</summary>
internal static class FigureTable
{
    private static readonly (string Name, string Json, Type Type, Func<Figure, object?> Of)[] Columns =
    [
        ("letter", "letter", typeof(string), f => f.Letter),
        ("id", "id", typeof(string), f => f.Id),
        ("section", "section", typeof(string), f => f.Section),
        ("place", "place", typeof(string), f => f.Place),
        ("line", "line", typeof(int), f => f.Line),
        ("printed", "printed", typeof(string), f => f.Printed),
        ("value", "value", typeof(decimal), f => f.Value),
        ("unit", "unit", typeof(string), f => f.Unit.Word()),
        ("measure", "measure", typeof(string), f => f.Measure.Word()),
        ("subject", "subject", typeof(string), f => f.Subject),
        ("form", "form", typeof(string), f => f.Form.Word()),
        ("scope", "scope", typeof(string), f => f.Scope.Word()),
        ("period", "period", typeof(string), f => f.Period.ToString()),
        ("relative_to", "relativeTo", typeof(string), f => f.RelativeTo == Period.Baseline ? "baseline" : f.RelativeTo.ToString()),
        ("of", "of", typeof(string), f => f.Of.Length == 0 ? null : f.Of),
        ("qualifier", "qualifier", typeof(string), f => f.Qualifier.Word()),
        ("decimals", "decimals", typeof(int), f => f.Decimals),
        ("reading", "reading", typeof(string), f => f.Reading.Word()),
        ("note", "note", typeof(string), f => f.Note),
    ];

    internal static DbDataReader Read(IEnumerable<Figure> figures) => RecordRows.Read(
        figures, [.. Columns.Select(c => (c.Name, c.Type, c.Of)), .. RecordRows.Times<Figure>(f => f.Period), .. RecordRows.Bounds<Figure>(f => f.Quantity?.Interval)]);

    internal static void WriteCsv(IReadOnlyList<Figure> figures, TextWriter writer, bool forSpreadsheet)
    {
        using var csv = CsvWriter.Create(
            writer,
            new CsvWriterOptions { NewLine = "\n", Injection = forSpreadsheet ? CsvInjection.Escape : CsvInjection.None },
            leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(c => c.Name)]);
        foreach (var figure in figures)
        {
            foreach (var column in Columns)
            {
                switch (column.Of(figure))
                {
                    case decimal number: csv.WriteField(number, [], CultureInfo.InvariantCulture); break;
                    case int number: csv.WriteField(number, [], CultureInfo.InvariantCulture); break;
                    case string text: csv.WriteField(text); break;
                    default: csv.WriteField(""); break;
                }
            }
            csv.EndRecord();
        }
        csv.Flush();
    }

    internal static void WriteJson(IReadOnlyList<Figure> figures, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            foreach (var column in Columns)
            {
                json.WritePropertyName(column.Json);
                switch (column.Of(figure))
                {
                    case decimal number: json.WriteNumberValue(number); break;
                    case int number: json.WriteNumberValue(number); break;
                    case "": json.WriteNullValue(); break;
                    case string text: json.WriteStringValue(text); break;
                    default: json.WriteNullValue(); break;
                }
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
