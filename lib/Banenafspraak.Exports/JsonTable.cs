namespace Banenafspraak.Exports;

/// <summary>Writes a table as JSON, row by row.</summary>
internal static class JsonTable
{
    /// <summary>Writes an array of objects.</summary>
    public static Task WriteArrayAsync<T>(ExportTable<T> table, Stream stream) => WriteAsync(table.Columns.Objects(table.Records, table.CamelCase), stream);

    /// <summary>Writes one value, and a line feed at its end.</summary>
    public static async Task WriteAsync<T>(T value, Stream stream)
    {
        JsonOutput.Write(value, stream);
        await stream.WriteAsync("\n"u8.ToArray());
    }

    /// <summary>Writes an object a line.</summary>
    public static async Task WriteLinesAsync<T>(ExportTable<T> table, Stream stream)
    {
        var lines = new BufferedStream(stream);
        foreach (var row in table.Columns.Objects(table.Records, table.CamelCase))
        {
            JsonOutput.Write(row, lines, indented: false);
            lines.WriteByte((byte)'\n');
        }
        await lines.FlushAsync();
    }
}
