using System.Text.Encodings.Web;
using System.Text.Json;

namespace Banenafspraak.Analysis;

/// <summary>A letter that was read, as JSON. What is not known is null.</summary>
internal static class LetterJson
{
    public static void Write(ReadLetter letter, string file, Stream stream, bool indented)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("file", file);
        Metadata(json, letter.Metadata);
        Array(json, "sections", letter.Sections, Section);
        Array(json, "tables", letter.Tables, Table);
        Array(json, "mentions", letter.Mentions, Mention);
        json.WriteEndObject();
    }

    private static void Metadata(Utf8JsonWriter json, LetterMetadata metadata)
    {
        var known = new List<(string Name, string How, int? Line)>();
        json.WriteStartObject("letter");
        Field("dossier", metadata.Dossier, v => json.WriteStringValue(v));
        Field("number", metadata.Number, v => json.WriteNumberValue(v));
        Field("parliamentaryYear", metadata.ParliamentaryYear, v => json.WriteStringValue(v));
        Field("date", metadata.Date, v => json.WriteStringValue(v.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
        Field("sender", metadata.Sender, v => json.WriteStringValue(v));
        Field("subject", metadata.Subject, v => json.WriteStringValue(v));
        json.WriteStartObject("known");
        foreach (var (name, how, line) in known)
        {
            json.WriteStartObject(name);
            json.WriteString("how", how);
            Number(json, "line", line);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();

        void Field<T>(string name, Known<T> field, Action<T> write)
        {
            json.WritePropertyName(name);
            if (field.IsKnown)
                write(field.Value);
            else
                json.WriteNullValue();
            known.Add((name, field.How, field.Line));
        }
    }

    private static void Section(Utf8JsonWriter json, LetterSection section)
    {
        json.WriteString("title", section.Title);
        json.WriteNumber("line", section.Line);
        json.WriteString("section", section.Slug);
        json.WriteNumber("level", section.Level);
    }

    private static void Table(Utf8JsonWriter json, LetterTable table)
    {
        json.WriteNumber("line", table.Line);
        Text(json, "caption", table.Caption);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            json.WriteStringValue(column.Title);
        json.WriteEndArray();
        Array(json, "rows", table.Rows, (_, row) =>
        {
            json.WriteString("label", row.Label);
            Array(json, "cells", row.Cells, Cell);
            json.WriteString("printedLabel", row.PrintedLabel);
            json.WriteString("row", row.Id);
            json.WriteNumber("line", row.Line);
        });
        json.WriteString("section", table.Section);
        json.WriteStartArray("notes");
        foreach (var note in table.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter json, LetterTableCell cell)
    {
        json.WriteString("printed", cell.Printed);
        Number(json, "value", cell.Value);
        Text(json, "unit", cell.Unit?.Word());
        Text(json, "reason", cell.Reason);
    }

    private static void Mention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteNumber("line", mention.Position.Line);
        json.WriteNumber("column", mention.Position.Column);
        json.WriteString("section", mention.Section);
        json.WriteString("place", mention.Place);
        json.WriteString("printed", mention.Printed);
        Number(json, "value", mention.Value);
        Text(json, "unit", mention.Unit?.Word());
        json.WriteString("qualifier", mention.Qualifier.Word());
        json.WriteString("class", mention.Class.Word());
        Text(json, "reason", mention.Reason);
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
