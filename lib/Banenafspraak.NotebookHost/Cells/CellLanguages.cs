using System.Globalization;
using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>The languages and <c>#!</c> lines of a session: the one place to add another.</summary>
internal sealed class CellLanguages : IDisposable
{
    private readonly Dictionary<string, ICellLanguage> _languages;
    private readonly Dictionary<string, ICellMagic> _magics;
    private readonly CSharpSession _csharp;
    private readonly FSharpLanguage _fsharp;

    public CellLanguages(CSharpSession session)
    {
        _csharp = session;
        _fsharp = new FSharpLanguage(session);
        var csharp = new CSharpLanguage(session);
        ICellLanguage[] languages =
        [
            csharp,
            _fsharp,
            new TextLanguage("markdown", "text/markdown"),
            new TextLanguage("html", MimeBundle.Html),
            new TextLanguage("mermaid", "text/vnd.mermaid"),
            new JavaScriptLanguage(),
        ];
        ICellMagic[] magics = [new TimeMagic(), new ShareMagic([csharp, _fsharp]), new ImportMagic(this, session.Folder)];
        _languages = languages.ToDictionary(language => language.Name, StringComparer.Ordinal);
        _magics = magics.ToDictionary(magic => magic.Name, StringComparer.Ordinal);
    }

    /// <summary>What can stand after <c>#!</c>.</summary>
    public IEnumerable<string> Names => _languages.Keys.Concat(_magics.Keys);

    /// <summary>Whether what is typed at the end of <paramref name="code"/> is C#.</summary>
    public bool EndsInCSharp(string code) => CellText.Split(code, CSharpLanguage.LanguageName, _languages.Keys)[^1].Language == CSharpLanguage.LanguageName;

    /// <summary>Says which code cells will be run, from the first on: their C# is compiled ahead.</summary>
    /// <inheritdoc cref="CSharpSession.ExpectAsync"/>
    public Task ExpectAsync(IEnumerable<NotebookCell> cells, Task after, CancellationToken cancellationToken) => _csharp.ExpectAsync(
        [.. cells.Index().SelectMany(cell => CellText.Split(cell.Item.Source, NotedLanguage(cell.Item), _languages.Keys)
            .Where(part => part.Language == CSharpLanguage.LanguageName && !string.IsNullOrWhiteSpace(part.Text))
            .Select(part => (part.Placed, cell.Index + 1)))],
        after,
        cancellationToken);

    /// <summary>Runs a cell; its outputs are collected in <paramref name="running"/>.</summary>
    /// <exception cref="CellException">The cell failed.</exception>
    public Task RunAsync(NotebookCell cell, RunningCell running) => RunAsync(cell.Source, LanguageOf(cell), running);

    /// <summary>Runs the text of a cell that begins in <paramref name="language"/>.</summary>
    /// <exception cref="CellException">It failed.</exception>
    public Task RunAsync(string source, string language, RunningCell running)
    {
        Func<Task> run = () => Task.CompletedTask;
        foreach (var part in CellText.Split(source, language, _languages.Keys).Reverse())
        {
            var afterPart = run;
            run = async () =>
            {
                if (!string.IsNullOrWhiteSpace(part.Text))
                    await _languages[part.Language].RunAsync(part, running);
                await afterPart();
            };
            foreach (var line in part.Magics.Reverse())
            {
                var (magic, next) = (Magic(line), run);
                run = () => magic.RunAsync(line, running, next);
            }
        }

        return run();
    }

    /// <summary>Ends what the languages hold of the process.</summary>
    public void Dispose() => _fsharp.Dispose();

    private ICellMagic Magic(MagicLine line) => _magics.TryGetValue(line.Name, out var magic)
        ? magic
        : throw new CellException("UnknownDirective", $"#!{line.Name} is not known here; there are {Known()}", line.Line);

    private string Known() => string.Join(", ", Names.Select(name => "#!" + name));

    /// <summary>What the front end noted as the language of the cell; C# where it noted nothing.</summary>
    /// <exception cref="CellException">It is not one of the languages.</exception>
    public string LanguageOf(NotebookCell cell) => NotedLanguage(cell) is var noted && _languages.ContainsKey(noted)
        ? noted
        : throw new CellException(
            "UnknownLanguage", string.Create(CultureInfo.InvariantCulture, $"the cell's metadata names the language {noted}, which is not available here"));

    private static string NotedLanguage(NotebookCell cell)
    {
        var metadata = JsonText.Parse(cell.Metadata);
        return Noted(metadata, "polyglot_notebook", "kernelName") ?? Noted(metadata, "dotnet_interactive", "language") ?? CSharpLanguage.LanguageName;
    }

    private static string? Noted(JsonElement metadata, string tool, string property) =>
        metadata.TryGetProperty(tool, out var notes) && notes.ValueKind == JsonValueKind.Object
        && notes.TryGetProperty(property, out var language) && language.ValueKind == JsonValueKind.String
            ? language.GetString()
            : null;
}
