using System.Text.Json;

namespace Banenafspraak.Analysis;

/// <summary>A repaired table as JSON.</summary>
internal static class RepairJson
{
    public static void Write(RepairedTable table, IReadOnlyList<RepairedTable> others, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteFields(table, json);
        if (others.Count > 0)
        {
            json.WriteStartArray("others");
            foreach (var other in others)
                Write(other, [], json);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteFields(RepairedTable table, Utf8JsonWriter json)
    {
        json.WriteString("table", table.Printed.Name);
        json.WriteStartArray("columns");
        foreach (var column in table.Printed.Columns)
            json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
            Write(row, json);
        json.WriteEndArray();
        json.WriteBoolean("consistent", table.IsConsistent);
        if (table.Faults is { } faults)
            json.WriteNumber("faults", faults);
        else
            json.WriteNull("faults");
        json.WriteNumber("faultsReckoned", table.FaultsReckoned);
        json.WriteNumber("digitErrors", table.DigitErrors);
        json.WriteNumber("relations", table.Relations);
        json.WriteStartArray("faultSets");
        foreach (var set in table.FaultSets)
        {
            json.WriteStartArray();
            foreach (var (row, column) in set)
                json.WriteStringValue($"{Place(table.Rows[row])}/{table.Printed.Columns[column]}");
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static string Place(RepairedRow row) => row.Block.Length == 0 ? row.Id : $"{row.Block}/{row.Id}";

    private static void Write(RepairedRow row, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Place(row));
        json.WriteString("label", row.Label);
        json.WriteStartArray("cells");
        foreach (var cell in row.Cells)
        {
            json.WriteStartObject();
            json.WriteString("printed", cell.Printed);
            if (cell.Value is { } value)
                json.WriteNumber("value", value);
            else
                json.WriteNull("value");
            json.WriteString("status", cell.Status.Word());
            json.WriteStartArray("candidates");
            foreach (var candidate in cell.Candidates)
                json.WriteNumberValue(candidate);
            json.WriteEndArray();
            json.WriteBoolean("blamed", cell.IsBlamed);
            json.WriteString("reason", cell.Reason.Length > 0 ? cell.Reason : null);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
