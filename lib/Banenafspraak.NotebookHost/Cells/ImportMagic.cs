using System.Globalization;

namespace Banenafspraak.NotebookHost;

/// <summary><c>#!import FILE</c>: runs the code of another notebook, of a C# or of an F# file, as if it stood in this cell.</summary>
internal sealed class ImportMagic(CellLanguages languages, string folder) : ICellMagic
{
    public string Name => "import";

    public async Task RunAsync(MagicLine line, RunningCell cell, Func<Task> next)
    {
        var file = line.Arguments.Trim('"');
        var path = Path.GetFullPath(Path.Combine(folder, file));
        if (cell.Importing.Contains(path, StringComparer.Ordinal))
            throw Refuse("ImportCycle", $"{file} is being imported already, by itself or by what it imports");
        foreach (var (place, source, language) in Read())
        {
            try
            {
                await languages.RunAsync(source, language, cell with { Importing = [.. cell.Importing, path] });
            }
            catch (CellException e)
            {
                var where = e.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}") : place;
                throw new CellException(e.Name, $"{where}: {e.Message}", line.Line, e.Details, e);
            }
        }

        await next();

        IEnumerable<(string Place, string Source, string Language)> Read() => Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".IPYNB" => Cells(),
            ".CS" => [(file, Text(), CSharpLanguage.LanguageName)],
            ".FSX" => [(file, Text(), FSharpLanguage.LanguageName)],
            _ => throw Refuse("Usage", $"#!import {line.Arguments}: expected a file that ends in .ipynb, .cs or .fsx"),
        };

        IEnumerable<(string Place, string Source, string Language)> Cells()
        {
            Notebook notebook;
            try
            {
                notebook = Notebook.Parse(Text(), file);
            }
            catch (NotebookException e)
            {
                throw Refuse("Import", e.Message);
            }

            return notebook.Cells.Where(each => each.Kind == CellKind.Code)
                .Select((each, index) => (string.Create(CultureInfo.InvariantCulture, $"{file}, cell {index + 1}"), each.Source, languages.LanguageOf(each)));
        }

        string Text()
        {
            try
            {
                return File.ReadAllText(path).ReplaceLineEndings("\n");
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                throw Refuse("FileNotFound", $"#!import {file}: there is no such file");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Refuse("Import", $"#!import {file}: the file cannot be read");
            }
        }

        CellException Refuse(string name, string message) => new(name, message, line.Line);
    }
}
