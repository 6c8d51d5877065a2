using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Banenafspraak.NotebookHost;

/// <summary>JSON to <see cref="Notebook"/>; every refusal is one line that says where and what was expected.</summary>
internal sealed partial class NotebookReader(string name)
{
    public Notebook Read(string json)
    {
        try
        {
            return ReadRoot(json);
        }
        catch (InvalidOperationException e)
        {
            throw Refuse("expected Unicode text, found half of a surrogate pair", e);
        }
    }

    private Notebook ReadRoot(string json)
    {
        JsonElement root;
        try
        {
            root = JsonText.Parse(json);
        }
        catch (JsonException e)
        {
            var reason = e.Message.Split(" LineNumber:", 2)[0].Split(" Path:", 2)[0];
            throw Refuse(string.Create(CultureInfo.InvariantCulture, $"line {e.LineNumber + 1}, column {e.BytePositionInLine + 1}: expected JSON: {OneLine.Of(reason)}"), e);
        }

        if (root.ValueKind != JsonValueKind.Object)
            throw Refuse($"expected a JSON object with nbformat and cells, found {Kind(root)}");
        CheckFormat(root);
        CheckKernel(root);
        if (!root.TryGetProperty("cells", out var cells))
            throw Refuse("expected a list named cells, found none");
        if (cells.ValueKind != JsonValueKind.Array)
            throw Refuse($"expected a list named cells, found {Kind(cells)}");
        var notebook = new Notebook(ReadCells(cells));
        return root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty("kernelspec", out _)
            ? notebook with { Metadata = metadata.GetRawText() }
            : notebook;
    }

    private void CheckFormat(JsonElement root)
    {
        if (!root.TryGetProperty("nbformat", out var format))
            throw Refuse("expected nbformat 4, found none");
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out var number) || number != 4)
            throw Refuse($"expected nbformat 4, found {OneLine.Of(format.GetRawText())}");
    }

    private void CheckKernel(JsonElement root)
    {
        if (root.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object
            && metadata.TryGetProperty("kernelspec", out var kernel) && kernel.ValueKind == JsonValueKind.Object
            && kernel.TryGetProperty("name", out var kernelName) && kernelName.ToString() != Notebook.KernelName)
            throw Refuse($"expected the kernel {Notebook.KernelName}, found {OneLine.Of(kernelName.ToString())}");
    }

    private List<NotebookCell> ReadCells(JsonElement cells)
    {
        var given = new Dictionary<string, int>(StringComparer.Ordinal);
        var read = new List<NotebookCell>();
        foreach (var element in cells.EnumerateArray())
        {
            var number = read.Count + 1;
            var cell = ReadCell(element, number);
            if (cell.Id.Length > 0 && !given.TryAdd(cell.Id, number))
                throw Refuse(number, $"expected an id of its own, found {cell.Id}, which is the id of cell {given[cell.Id]}");
            read.Add(cell);
        }

        return [.. read.Select((cell, index) => cell.Id.Length > 0 ? cell : cell with { Id = IdByPosition(index + 1, given) })];
    }

    private static string IdByPosition(int number, Dictionary<string, int> given)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"cell-{number}");
        while (!given.TryAdd(id, number))
            id += "-x";
        return id;
    }

    private NotebookCell ReadCell(JsonElement cell, int number)
    {
        if (cell.ValueKind != JsonValueKind.Object)
            throw Refuse(number, $"expected a JSON object, found {Kind(cell)}");
        var type = cell.TryGetProperty("cell_type", out var typeElement) ? typeElement.ToString() : "none";
        var kind = type switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            _ => throw Refuse(number, $"expected cell_type code, markdown or raw, found {OneLine.Of(type)}"),
        };
        if (!cell.TryGetProperty("source", out var source))
            throw Refuse(number, "expected a source, found none");
        var text = OutputReader.Text(source)
            ?? throw Refuse(number, $"expected source to be a text or a list of lines, found {Kind(source)}");
        return new NotebookCell(kind, ReadId(cell, number), text.ReplaceLineEndings("\n"))
        {
            Metadata = cell.TryGetProperty("metadata", out var metadata) && metadata.ValueKind == JsonValueKind.Object ? JsonText.Compact(metadata.GetRawText()) : "{}",
            Attachments = cell.TryGetProperty("attachments", out var attachments) ? JsonText.Compact(attachments.GetRawText()) : null,
            ExecutionCount = cell.TryGetProperty("execution_count", out var count) && count.ValueKind == JsonValueKind.Number && count.TryGetInt32(out var executed) ? executed : null,
            Outputs = kind == CellKind.Code && cell.TryGetProperty("outputs", out var outputs)
                ? OutputReader.Read(outputs) ?? throw Refuse(number, "expected outputs of the types stream, display_data, execute_result and error")
                : [],
        };
    }

    private string ReadId(JsonElement cell, int number)
    {
        if (!cell.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.Null || (id.ValueKind == JsonValueKind.String && id.ValueEquals("")))
            return "";
        return id.ValueKind == JsonValueKind.String && ValidId().IsMatch(id.GetString()!)
            ? id.GetString()!
            : throw Refuse(number, $"expected an id of 1 to 64 letters, digits, '-' or '_', found {OneLine.Of(id.GetRawText())}");
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        _ => element.GetRawText(),
    };

    private NotebookException Refuse(int cell, string what) => Refuse(string.Create(CultureInfo.InvariantCulture, $"cell {cell}: {what}"));

    private NotebookException Refuse(string what, Exception? inner = null) =>
        inner is null ? new NotebookException($"{name}: {what}") : new NotebookException($"{name}: {what}", inner);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ValidId();
}

/// <summary>A notebook that cannot be read, or a site that cannot be written.</summary>
/// <remarks>The message is one line that names the file, the place in it and what was expected: it is meant for the person who runs the program.</remarks>
public sealed class NotebookException : Exception
{
    /// <summary>A failure with its one-line <paramref name="message"/>.</summary>
    public NotebookException(string message) : base(message)
    {
    }

    /// <summary>A failure with its one-line <paramref name="message"/> and what lies behind it.</summary>
    public NotebookException(string message, Exception innerException) : base(message, innerException)
    {
    }
}

/// <summary>Text that has to fit on one line of a message.</summary>
internal static class OneLine
{
    public static string Of(string text) =>
        string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
