using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Banenafspraak.NotebookHost;

/// <summary>Compiles the cells that are expected next, on a thread of its own, while those before them run.</summary>
/// <remarks>
/// A guess that costs nothing when it is wrong: a cell that comes after another one than was expected, or that does not compile yet, is compiled
/// when its turn comes, and only then are its errors told.
/// </remarks>
internal sealed class CellsAhead(CellCompiler compiler)
{
    private readonly Queue<Task<CompiledCell?>> _expected = new();

    /// <summary>Compiles <paramref name="cells"/>, the first of them as the first of the session.</summary>
    /// <param name="cells">The text and the execution count of each.</param>
    /// <param name="after">What is to be done before: other cells that are compiled, and come sooner.</param>
    /// <param name="cancellationToken">Stops the compiler.</param>
    /// <returns>The end of it; it never fails.</returns>
    public Task BeginAsync(IReadOnlyList<(string Code, int Number)> cells, Task after, CancellationToken cancellationToken)
    {
        var results = cells.Select(cell => (Cell: cell, Result: new TaskCompletionSource<CompiledCell?>(TaskCreationOptions.RunContinuationsAsynchronously))).ToList();
        results.ForEach(each => _expected.Enqueue(each.Result.Task));
        return after.ContinueWith(_ => CompileAll(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

        void CompileAll()
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
            CSharpCompilation? before = null;
            foreach (var (index, (cell, result)) in results.Index())
            {
                var compiled = index == 0 || (before is not null && !NamesFiles(cell.Code)) ? Compile(cell, before) : null;
                before = compiled?.Compilation;
                result.SetResult(compiled);
            }
        }

        CompiledCell? Compile((string Code, int Number) cell, CSharpCompilation? before)
        {
            try
            {
                return compiler.Compile(cell.Code, cell.Number, before, cancellationToken);
            }
            catch (Exception)
            {
                // Whatever it is, it is met again, and told, when the cell's turn comes.
                return null;
            }
        }
    }

    /// <summary>The cell as it was compiled ahead; null where it has to be compiled now.</summary>
    public async Task<CompiledCell?> TakeAsync(string code, int number, CSharpCompilation? after, CancellationToken cancellationToken)
    {
        if (!_expected.TryDequeue(out var next))
            return null;
        if (await next.WaitAsync(cancellationToken) is { } cell && cell.Code == code && cell.Number == number && ReferenceEquals(cell.After, after))
            return cell;
        _expected.Clear();
        return null;
    }

    /// <summary>A cell that names a file waits for the cells before it, one of which may make the file.</summary>
    private static bool NamesFiles(string code) =>
        CSharpSyntaxTree.ParseText(code, CellCompiler.Script).GetCompilationUnitRoot().GetReferenceDirectives().Count > 0;
}
