using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Banenafspraak.NotebookHost;

/// <summary>Runs the code of other files as if it stood in the cell that imports them.</summary>
/// <param name="folder">The folder of the notebook.</param>
/// <param name="state">The cell that runs.</param>
internal sealed class Imports(string folder, NotebookState state)
{
    /// <exception cref="CellException">The file cannot be read, or code in it failed; the line is that of the import.</exception>
    public async Task RunAsync(string file, KernelInvocationContext context)
    {
        var cell = state.Cell;
        var line = cell.LineOf(file);
        var path = Path.GetFullPath(Path.Combine(cell.Importing.Count == 0 ? folder : Path.GetDirectoryName(cell.Importing[^1])!, file));
        if (cell.Importing.Contains(path, StringComparer.Ordinal))
            throw Refuse("ImportCycle", $"{file} is being imported already, by itself or by what it imports");
        foreach (var (place, source, language) in Read())
        {
            state.Cell = new RunningCell(cell.Number, new CellLines(source)) { Importing = [.. cell.Importing, path] };
            try
            {
                var root = context.HandlingKernel.RootKernel;
                var result = await root.SendAsync(new SubmitCode(source, language));
                if (state.Error is { } error)
                    throw At(place, error);
                if (result.Events.OfType<CommandFailed>().FirstOrDefault() is { } failed)
                    throw At(place, CommandFailure.Explain(failed, root));
            }
            finally
            {
                state.Cell = cell;
            }
        }

        CellException At(string place, CellException e)
        {
            var where = e.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"{place}, line {number}") : place;
            return new CellException(e.Name, $"{where}: {e.Message}", line, e.Details, e);
        }

        IEnumerable<(string Place, string Source, string Language)> Read() => Path.GetExtension(file).ToUpperInvariant() switch
        {
            ".IPYNB" or ".DIB" => Cells(),
            ".CS" => [(file, Text(), CSharpKernel.LanguageName)],
            ".FSX" => [(file, Text(), FSharpKernel.LanguageName)],
            _ => throw Refuse("Usage", $"#!import {file}: expected a file that ends in .ipynb, .dib, .cs or .fsx"),
        };

        IEnumerable<(string Place, string Source, string Language)> Cells()
        {
            try
            {
                return Notebook.Parse(Text(), file).Cells.Where(each => each.Kind == CellKind.Code)
                    .Select((each, index) => (string.Create(CultureInfo.InvariantCulture, $"{file}, cell {index + 1}"), each.Source, each.Language));
            }
            catch (NotebookException e)
            {
                throw Refuse("Import", e.Message);
            }
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

        CellException Refuse(string name, string message) => new(name, message, line);
    }
}
