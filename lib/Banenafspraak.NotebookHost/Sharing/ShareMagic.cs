using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary><c>#!share --from csharp x --as y</c>: gives a variable of another language to the one that the line stands in.</summary>
internal sealed class ShareMagic(IReadOnlyList<ISharingLanguage> languages) : ICellMagic
{
    public string Name => "share";

    public async Task RunAsync(MagicLine line, RunningCell cell, Func<Task> next)
    {
        var (from, name, newName) = Read(line);
        var source = Language(from, line);
        var target = Language(line.Language, line);
        if (source == target)
            throw Refuse("Usage", $"this is {from} already", line);
        var value = source.Find(name) ?? throw Refuse("UnknownVariable", $"there is no variable {name} in {from}", line);
        try
        {
            await target.TakeAsync(newName, value, cell);
        }
        catch (CellException e)
        {
            throw new CellException(e.Name, $"#!share {line.Arguments}: {e.Message}", line.Line, e.Details, e);
        }

        await next();
    }

    private static (string From, string Name, string NewName) Read(MagicLine line)
    {
        var words = new Queue<string>(line.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var names = new List<string>();
        string? from = null, newName = null;
        while (words.TryDequeue(out var word))
        {
            if (word == "--from" && words.TryDequeue(out from) || word == "--as" && words.TryDequeue(out newName))
                continue;
            names.Add(word);
        }

        if (from is not null && names is [var name] && SyntaxFacts.IsValidIdentifier(newName ?? name))
            return (from, name, newName ?? name);
        throw Refuse("Usage", "expected #!share --from LANGUAGE NAME, or with --as NEW behind it", line);
    }

    private ISharingLanguage Language(string name, MagicLine line) => languages.FirstOrDefault(language => language.Name == name)
        ?? throw Refuse("UnknownLanguage", $"{name} has no variables to share; there are {string.Join(" and ", languages.Select(language => language.Name))}", line);

    private static CellException Refuse(string name, string message, MagicLine line) => new(name, $"#!share {line.Arguments}: {message}", line.Line);
}
