using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using LinePosition = Microsoft.DotNet.Interactive.LinePosition;

namespace Banenafspraak.NotebookHost;

/// <summary>What a front end asks without running a cell: each question by its name, with the content of the reply.</summary>
internal sealed class Questions(ExecuteRequest execute, History history)
{
    private const string Ok = "ok", Step = "    ";
    private const int UsualCount = 10;

    private static readonly string Version = typeof(Questions).Assembly.GetName().Version!.ToString(3);

    /// <summary>The answer to a request; null where the kind of request is not known.</summary>
    /// <param name="type">The kind of message, such as "complete_request".</param>
    /// <param name="content">Its content.</param>
    public JsonObject? Answer(string type, JsonElement content) => type switch
    {
        "kernel_info_request" => KernelInfo(),
        "comm_info_request" => new JsonObject { ["status"] = Ok, ["comms"] = new JsonObject() },
        "is_complete_request" => IsComplete(content.Text("code")),
        "history_request" => new JsonObject { ["status"] = Ok, ["history"] = new JsonArray([.. Find(content).Select(entry => Entry(entry, content.Flag("output")))]) },
        "complete_request" => Complete(content.Text("code"), content.Number("cursor_pos")),
        "inspect_request" => Inspect(content.Text("code"), content.Number("cursor_pos"), content.Number("detail_level") > 0),
        _ => null,
    };

    /// <summary>What this kernel is and which language its cells are in.</summary>
    public static JsonObject KernelInfo() => new()
    {
        ["status"] = Ok,
        ["protocol_version"] = "5.3",
        ["implementation"] = "banenafspraak",
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = CSharpKernel.LanguageVersion,
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
        },
        ["banner"] = $"Banenafspraak {Version}: C# {CSharpKernel.LanguageVersion} on .NET {Environment.Version}",
        ["help_links"] = new JsonArray(),
    };

    /// <summary>Whether the Enter key ends a cell in a console, or begins a new line of it.</summary>
    private static JsonObject IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, CellCompiler.Script);
        if (code.TrimStart().StartsWith("#!", StringComparison.Ordinal))
            return new JsonObject { ["status"] = "complete" };
        if (SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = tree.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error) ? "invalid" : "complete" };
        var line = code.Split('\n')[^1];
        var indent = line[..^line.TrimStart().Length];
        return new JsonObject { ["status"] = "incomplete", ["indent"] = line.TrimEnd().EndsWith('{') ? indent + Step : indent };
    }

    /// <summary>What can stand at the cursor.</summary>
    private JsonObject Complete(string code, int? cursor)
    {
        var position = CursorPosition.ToUtf16(code, cursor);
        var produced = Ask<CompletionsProduced>(new RequestCompletions(code, CursorPosition.ToLines(code, position)));
        var first = produced?.LinePositionSpan is { } span ? CursorPosition.FromLines(code, span.Start) : position;
        var (start, end) = (CursorPosition.ToCodePoints(code, first), CursorPosition.ToCodePoints(code, position));
        var matches = produced?.Completions.ToList() ?? [];
        return new JsonObject
        {
            ["status"] = Ok,
            ["matches"] = new JsonArray([.. matches.Select(match => (JsonNode)match.InsertText)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray(
                    [.. matches.Select(match => new JsonObject { ["start"] = start, ["end"] = end, ["text"] = match.InsertText, ["type"] = match.Kind })]),
            },
        };
    }

    /// <summary>What stands at the cursor.</summary>
    private JsonObject Inspect(string code, int? cursor, bool detailed)
    {
        var produced = Ask<HoverTextProduced>(new RequestHoverText(code, CursorPosition.ToLines(code, CursorPosition.ToUtf16(code, cursor))));
        var told = (detailed ? produced?.Content.LastOrDefault() : produced?.Content.FirstOrDefault())?.Value;
        return new JsonObject
        {
            ["status"] = Ok,
            ["found"] = told is not null,
            ["data"] = told is null ? new JsonObject() : new JsonObject { [MimeBundle.PlainText] = told },
            ["metadata"] = new JsonObject(),
        };
    }

    private T? Ask<T>(KernelCommand command)
        where T : KernelEvent => execute.Kernel.Root.SendAsync(command, CancellationToken.None).GetAwaiter().GetResult().Events.OfType<T>().FirstOrDefault();

    private IEnumerable<HistoryEntry> Find(JsonElement content) => content.Text("hist_access_type") switch
    {
        "range" => history.Range(content.Number("session") ?? 0, content.Number("start") ?? 0, content.Number("stop")),
        "search" => history.Search(content.Text("pattern") is { Length: > 0 } pattern ? pattern : "*", content.Number("n"), content.Flag("unique")),
        _ => history.Tail(content.Number("n") ?? UsualCount),
    };

    private static JsonArray Entry(HistoryEntry entry, bool withOutput) =>
        [History.Session, entry.Number, withOutput ? new JsonArray(entry.Source, entry.Result) : entry.Source];
}

/// <summary>Places in a text: Jupyter counts Unicode code points, .NET counts UTF-16 units.</summary>
internal static class CursorPosition
{
    /// <summary>The place after <paramref name="codePoints"/> code points; the end of the text where that is beyond it or not given.</summary>
    public static int ToUtf16(string text, int? codePoints)
    {
        var position = 0;
        for (var passed = 0; position < text.Length && (codePoints is null || passed < codePoints); passed++)
            position += IsPair(text, position) ? 2 : 1;
        return position;
    }

    /// <summary>How many code points stand before <paramref name="position"/>.</summary>
    public static int ToCodePoints(string text, int position)
    {
        var codePoints = 0;
        for (var index = 0; index < position; codePoints++)
            index += IsPair(text, index) ? 2 : 1;
        return codePoints;
    }

    /// <summary>A place in UTF-16 units as line and character, both from 0.</summary>
    public static LinePosition ToLines(string text, int position)
    {
        var place = SourceText.From(text).Lines.GetLinePosition(position);
        return new LinePosition(place.Line, place.Character);
    }

    /// <summary>The reverse of <see cref="ToLines"/>.</summary>
    public static int FromLines(string text, LinePosition place) => SourceText.From(text).Lines[place.Line].Start + place.Character;

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
