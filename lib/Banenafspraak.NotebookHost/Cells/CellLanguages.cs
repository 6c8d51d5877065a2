using System.Globalization;
using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>The languages and <c>#!</c> lines of a session: the one place to add another.</summary>
internal sealed class CellLanguages
{
    private readonly Dictionary<string, ICellLanguage> _languages;
    private readonly Dictionary<string, ICellMagic> _magics;

    public CellLanguages(CSharpSession session)
    {
        ICellLanguage[] languages =
        [
            new CSharpLanguage(session),
            new TextLanguage("markdown", "text/markdown"),
            new TextLanguage("html", MimeBundle.Html),
            new TextLanguage("mermaid", "text/vnd.mermaid"),
            new JavaScriptLanguage(),
        ];
        ICellMagic[] magics = [new TimeMagic(), new UnavailableMagic("fsharp"), new UnavailableMagic("share"), new UnavailableMagic("import")];
        _languages = languages.ToDictionary(language => language.Name, StringComparer.Ordinal);
        _magics = magics.ToDictionary(magic => magic.Name, StringComparer.Ordinal);
    }

    /// <summary>What can stand after <c>#!</c>.</summary>
    public IEnumerable<string> Names => _languages.Keys.Concat(_magics.Values.Where(m => m is not UnavailableMagic).Select(m => m.Name));

    /// <summary>Runs a cell; its outputs are collected in <paramref name="running"/>.</summary>
    /// <exception cref="CellException">The cell failed.</exception>
    public Task RunAsync(NotebookCell cell, RunningCell running)
    {
        var text = CellText.Split(cell.Source, LanguageOf(cell), _languages.Keys);
        Func<Task> run = () => RunPartsAsync(text, running);
        foreach (var line in text.Magics.Reverse())
        {
            var (magic, next) = (Magic(line), run);
            run = () => magic.RunAsync(line, running, next);
        }

        return run();
    }

    private async Task RunPartsAsync(CellText text, RunningCell running)
    {
        foreach (var part in text.Parts)
            await _languages[part.Language].RunAsync(part, running);
    }

    private ICellMagic Magic(MagicLine line) => _magics.TryGetValue(line.Name, out var magic)
        ? magic
        : throw new CellException("UnknownDirective", $"#!{line.Name} is not known here; there are {Known()}", line.Line);

    private string Known() => string.Join(", ", Names.Select(name => "#!" + name));

    /// <summary>What the front end noted as the language of the cell; C# where it noted nothing.</summary>
    private string LanguageOf(NotebookCell cell)
    {
        var metadata = JsonText.Parse(cell.Metadata);
        var noted = Noted(metadata, "polyglot_notebook", "kernelName") ?? Noted(metadata, "dotnet_interactive", "language");
        if (noted is null || _languages.ContainsKey(noted))
            return noted ?? CSharpLanguage.LanguageName;
        throw new CellException(
            "UnknownLanguage", string.Create(CultureInfo.InvariantCulture, $"the cell's metadata names the language {noted}, which is not available here"));
    }

    private static string? Noted(JsonElement metadata, string tool, string property) =>
        metadata.TryGetProperty(tool, out var notes) && notes.ValueKind == JsonValueKind.Object
        && notes.TryGetProperty(property, out var language) && language.ValueKind == JsonValueKind.String
            ? language.GetString()
            : null;
}
