using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary><see cref="Notebook"/> to JSON, laid out as Jupyter does, so that opening and saving a notebook there changes nothing.</summary>
internal static class NotebookWriter
{
    public static string Write(Notebook notebook) => JsonText.Indented(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("cells");
        foreach (var cell in notebook.Cells)
            WriteCell(json, cell);
        json.WriteEndArray();
        WriteMetadata(json);
        json.WriteNumber("nbformat", 4);
        json.WriteNumber("nbformat_minor", 5);
        json.WriteEndObject();
    }) + "\n";

    private static void WriteMetadata(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("kernelspec");
        json.WriteString("display_name", ".NET (C#)");
        json.WriteString("language", "C#");
        json.WriteString("name", Notebook.KernelName);
        json.WriteEndObject();
        json.WriteStartObject("language_info");
        json.WriteString("file_extension", ".cs");
        json.WriteString("mimetype", "text/x-csharp");
        json.WriteString("name", "C#");
        json.WriteString("pygments_lexer", "csharp");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, NotebookCell cell)
    {
        json.WriteStartObject();
        if (cell.Attachments is { } attachments)
        {
            json.WritePropertyName("attachments");
            JsonText.WriteSorted(json, JsonText.Parse(attachments));
        }

        json.WriteString("cell_type", cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" });
        if (cell.Kind == CellKind.Code)
            WriteCount(json, cell.ExecutionCount);
        json.WriteString("id", cell.Id);
        json.WritePropertyName("metadata");
        JsonText.WriteSorted(json, JsonText.Parse(cell.Metadata));
        if (cell.Kind == CellKind.Code)
        {
            json.WriteStartArray("outputs");
            foreach (var output in cell.Outputs)
                WriteOutput(json, output);
            json.WriteEndArray();
        }

        WriteLines(json, "source", cell.Source);
        json.WriteEndObject();
    }

    private static void WriteOutput(Utf8JsonWriter json, CellOutput output)
    {
        json.WriteStartObject();
        switch (output)
        {
            case StreamOutput stream:
                json.WriteString("name", stream.Stream);
                json.WriteString("output_type", "stream");
                WriteLines(json, "text", stream.Text);
                break;
            case DisplayOutput display:
                WriteData(json, display.Data);
                json.WriteString("output_type", "display_data");
                break;
            case ResultOutput result:
                WriteData(json, result.Data, result.ExecutionCount);
                json.WriteString("output_type", "execute_result");
                break;
            case ErrorOutput error:
                json.WriteString("ename", error.Name);
                json.WriteString("evalue", error.Message);
                json.WriteString("output_type", "error");
                json.WriteStartArray("traceback");
                foreach (var line in error.Traceback)
                    json.WriteStringValue(line);
                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteData(Utf8JsonWriter json, MimeBundle data, int? executionCount = null)
    {
        json.WriteStartObject("data");
        foreach (var mimeType in data.MimeTypes)
        {
            if (data.Json(mimeType) is { } value)
            {
                json.WritePropertyName(mimeType);
                JsonText.WriteSorted(json, value);
            }
            else if (IsWrittenInLines(mimeType))
            {
                WriteLines(json, mimeType, data[mimeType]!);
            }
            else
            {
                json.WriteString(mimeType, data[mimeType]);
            }
        }

        json.WriteEndObject();
        if (executionCount is { } count)
            WriteCount(json, count);
        json.WriteStartObject("metadata");
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, int? count)
    {
        if (count is { } number)
            json.WriteNumber("execution_count", number);
        else
            json.WriteNull("execution_count");
    }

    private static void WriteLines(Utf8JsonWriter json, string property, string text)
    {
        json.WriteStartArray(property);
        for (int start = 0, end; start < text.Length; start = end)
        {
            var newline = text.IndexOf('\n', start);
            end = newline < 0 ? text.Length : newline + 1;
            json.WriteStringValue(text.AsSpan(start, end - start));
        }

        json.WriteEndArray();
    }

    private static bool IsWrittenInLines(string mimeType) =>
        mimeType.StartsWith("text/", StringComparison.Ordinal) || mimeType is "application/javascript" or "image/svg+xml";
}
