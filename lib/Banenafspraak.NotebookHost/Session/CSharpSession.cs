using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>A C# session: each cell sees the variables, types, usings and references of the cells before it.</summary>
/// <remarks>
/// A cell is compiled as a script that continues the one before it. One cell at a time; not for use by several threads.
/// Top-level await is allowed; the value of the last expression is the value of the cell.
/// </remarks>
internal sealed class CSharpSession
{
    private readonly HashSet<string> _packageLibraries = new(StringComparer.Ordinal);
    private readonly CellCompiler _compiler;
    private readonly CellsAhead _ahead;
    private readonly bool _stoppable;
    private CSharpCompilation? _previous;
    private object?[] _submissions = new object?[2];
    private int _kept;

    /// <summary>A new session.</summary>
    /// <param name="folder">The folder of the notebook, from which <c>#r "path"</c> is meant.</param>
    /// <param name="stoppable">True where cells are to stop when they are cancelled while they run; they then ask for it in every loop.</param>
    public CSharpSession(string folder, bool stoppable = false)
    {
        (Folder, _stoppable) = (folder, stoppable);
        Libraries = new(folder, Assemblies);
        Packages = new(Assemblies);
        Paths = new(folder);
        _compiler = new(Libraries, Assemblies, Paths, stoppable ? Number : null);
        _ahead = new(_compiler);
    }

    /// <summary>The number by which its cells ask whether they are to stop.</summary>
    internal int Number { get; } = CellStop.NewSession();

    /// <summary>The folder of the notebook.</summary>
    internal string Folder { get; }

    /// <summary>The packages of the session.</summary>
    internal SessionPackages Packages { get; }

    /// <summary>What <c>#r</c> with a path means.</summary>
    internal LibraryReferences Libraries { get; }

    /// <summary>What the cells load.</summary>
    internal SessionAssemblies Assemblies { get; } = new();

    /// <summary>Takes the paths of this machine out of messages.</summary>
    internal MachinePaths Paths { get; }

    /// <summary>Compiles a small cell on another thread, so that the compiler is awake when the first cell comes.</summary>
    internal static Task WarmUpAsync() => Task.Run(() => new CSharpSession(AppContext.BaseDirectory)._compiler.Compile(
        """var words = new[] { 1 }.Select(n => $"{n}"); Console.WriteLine(words.First()); words""", number: 0, after: null, default));

    /// <summary>Says which cells are expected in a session that has run none yet: they are compiled on another thread while those before them run.</summary>
    /// <param name="cells">The text and the execution count of each, in their order.</param>
    /// <param name="after">What is to be done before.</param>
    /// <param name="cancellationToken">Stops the compiler.</param>
    /// <returns>The end of it; it never fails.</returns>
    internal Task ExpectAsync(IReadOnlyList<(string Code, int Number)> cells, Task after, CancellationToken cancellationToken) =>
        _ahead.BeginAsync(cells, after, cancellationToken);

    /// <summary>Does what can be done of the next cell before its code is known, on another thread.</summary>
    internal void BeginNext() => _ = Task.Run(() => _compiler.Begin(_previous));

    /// <summary>Compiles and runs one cell.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="cell">The cell's execution count, for error messages.</param>
    /// <param name="cancellationToken">Stops the compiler, and in a stoppable session the code; variables keep what they had.</param>
    /// <exception cref="CellException">The code does not compile, or it threw.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public async Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken = default)
    {
        var compiled = await _ahead.TakeAsync(code, cell, _previous, cancellationToken) ?? _compiler.Compile(code, cell, _previous, cancellationToken);
        var tree = compiled.Compilation.SyntaxTrees[0];
        var root = tree.GetCompilationUnitRoot(cancellationToken);
        Keep(compiled);
        try
        {
            var value = _stoppable ? await InterruptibleCode.RunAsync(Number, () => compiled.Run(_submissions), cancellationToken) : await compiled.Run(_submissions);
            return new CellValue(ResultSyntax.GivesValue(root, compiled.Compilation.GetSemanticModel(tree), value), value, ResultSyntax.LineOf(root));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw Explain(e, cell);
        }
    }

    /// <summary>What code of a cell threw, in the words of the person who wrote the cell.</summary>
    internal CellException Explain(Exception thrown, int cell) => CellStack.Explain(thrown, cell, Paths);

    /// <summary>The variables of all cells, those of the last cell first; each name once.</summary>
    internal IEnumerable<(string Name, SharedValue Value)> Variables => _submissions.OfType<object>().Reverse()
        .SelectMany(submission => submission.GetType().GetFields().Where(variable => !variable.Name.StartsWith('<'))
            .Select(variable => (variable.Name, new SharedValue(variable.GetValue(submission), variable.FieldType))))
        .DistinctBy(variable => variable.Name, StringComparer.Ordinal);

    /// <summary>Makes a variable with a value of another language.</summary>
    internal Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken)
    {
        var references = value.Libraries.Select(library => library.Location).Where(path => path.Length > 0).Select(path => $"#r \"{path}\"\n");
        var type = value.TypeText ?? "dynamic";
        SharedValue.Current = value.Value;
        return RunAsync($"{string.Concat(references)}{type} @{name} = ({type}){typeof(SharedValue).FullName}.{nameof(SharedValue.Current)};", cell, cancellationToken);
    }

    /// <summary><paramref name="code"/> as if it were the next cell: to ask about, not to run.</summary>
    internal CSharpCompilation Draft(string code) => _compiler.Draft(code, _previous);

    /// <summary>Restores packages, and makes them available to the cells that follow.</summary>
    /// <exception cref="CellException">A package cannot be had, or meets another version of itself.</exception>
    internal async Task<RestoredPackages> AddPackagesAsync(IReadOnlyCollection<PackageName> packages, int cell, CancellationToken cancellationToken)
    {
        var restored = await Packages.AddAsync(packages, cancellationToken);
        if (restored.Compile.Where(_packageLibraries.Add).ToList() is { Count: > 0 } added)
            Keep(_compiler.Compile(string.Join('\n', added.Select(path => $"#r \"{path}\"")), cell, _previous, cancellationToken));
        return restored;
    }

    private void Keep(CompiledCell cell)
    {
        _previous = cell.Compilation;
        Array.Resize(ref _submissions, ++_kept + 2);
    }
}

/// <summary>What the last expression of a cell gave.</summary>
/// <param name="HasValue">False for a cell that ends in a statement or in an expression without a value.</param>
/// <param name="Value">The value; null is a value like any other.</param>
/// <param name="Line">The line of the cell on which the last expression begins, from 1; null where it is not known.</param>
public readonly record struct CellValue(bool HasValue, object? Value, int? Line);

/// <summary>Tells a cell whose last expression is null from a cell that has no value; what is on display already is no value either.</summary>
internal static class ResultSyntax
{
    public static bool GivesValue(CompilationUnitSyntax root, SemanticModel model, object? value) => value is not null ? value is not DisplayedValue
        : root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
            && model.GetTypeInfo(last.Expression).Type?.SpecialType != SpecialType.System_Void;

    public static int LineOf(CompilationUnitSyntax root) =>
        (root.Members.LastOrDefault()?.GetLocation() ?? root.GetLocation()).GetLineSpan().StartLinePosition.Line + 1;
}
