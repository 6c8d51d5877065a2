using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>A C# session: each cell sees the variables, types, usings and references of the cells before it.</summary>
/// <remarks>
/// A cell is compiled as a script that continues the one before it. One cell at a time; not for use by several threads.
/// Top-level await is allowed; the value of the last expression is the value of the cell.
/// </remarks>
public sealed class CSharpSession
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(CellFunctions).FullName!,
    ];

    private static readonly Lock Binding = new();

    private readonly SessionAssemblies _assemblies = new();
    private readonly LibraryReferences _libraries;
    private readonly CSharpCompilationOptions _options;
    private readonly MachinePaths _paths;
    private CSharpCompilation? _previous;
    private object?[] _submissions = new object?[2];
    private int _compiled;

    /// <summary>A new session.</summary>
    /// <param name="folder">The folder of the notebook, from which <c>#r "path"</c> is meant.</param>
    public CSharpSession(string folder)
    {
        _libraries = new(folder, _assemblies);
        _paths = new(folder);
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            optimizationLevel: OptimizationLevel.Release,
            metadataReferenceResolver: _libraries);
    }

    /// <summary>Compiles a small cell on another thread and throws it away, so that the compiler is awake when the first cell comes.</summary>
    public static Task WarmUpAsync() => Task.Run(() =>
    {
        var session = new CSharpSession(AppContext.BaseDirectory);
        session.Emit(session.Compile("""var words = new[] { 1 }.Select(n => $"{n}"); Console.WriteLine(words.First()); words""", cell: 0, default), Stream.Null, Stream.Null, default);
    });

    /// <summary>Compiles and runs one cell.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="cell">The cell's execution count, for error messages.</param>
    /// <param name="cancellationToken">Stops the compiler; code that already runs is not stopped.</param>
    /// <exception cref="CellException">The code does not compile, or it threw.</exception>
    public async Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken = default)
    {
        var compilation = Compile(code, cell, cancellationToken);
        var tree = compilation.SyntaxTrees[0];
        var root = tree.GetCompilationUnitRoot(cancellationToken);
        var run = Load(compilation, cancellationToken);
        _previous = compilation;
        Array.Resize(ref _submissions, _compiled + 2);
        try
        {
            var value = await run(_submissions);
            return new CellValue(ResultSyntax.GivesValue(root, compilation.GetSemanticModel(tree), value), value, ResultSyntax.LineOf(root));
        }
        catch (Exception e)
        {
            throw Explain(e, cell);
        }
    }

    /// <summary>What code of a cell threw, in the words of the person who wrote the cell.</summary>
    internal CellException Explain(Exception thrown, int cell) => CellStack.Explain(thrown, cell, _paths);

    private CSharpCompilation Compile(string code, int cell, CancellationToken cancellationToken)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Script, CellStack.FileOf(cell), cancellationToken);
        DirectiveCheck.ThrowIfUnavailable(tree.GetCompilationUnitRoot(cancellationToken), _libraries);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            string.Create(CultureInfo.InvariantCulture, $"Cell{++_compiled}"),
            tree,
            _previous is null ? FrameworkReferences.All : null,
            _options,
            _previous,
            typeof(object));
        Bind(compilation);
        return compilation;
    }

    /// <summary>Looks up the references of a cell.</summary>
    /// <remarks>
    /// One at a time: compilations share what the compiler keeps of a reference, and two that start at once would each make their own,
    /// after which a later cell could see both and call every function in them ambiguous.
    /// </remarks>
    private static void Bind(CSharpCompilation compilation)
    {
        lock (Binding)
            _ = compilation.Assembly;
    }

    /// <summary>What a cell does that has only comments or usings; the compiler makes no code for it.</summary>
    private static Task<object?> NothingToRun(object?[] submissions) => Task.FromResult<object?>(null);

    private Func<object?[], Task<object?>> Load(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        if (!Emit(compilation, assembly, symbols, cancellationToken))
            return NothingToRun;

        var entry = compilation.GetEntryPoint(cancellationToken)!;
        return _assemblies.Load(assembly, symbols)
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    /// <summary>Writes the machine-independent code of a cell; false where there is nothing to write.</summary>
    private bool Emit(CSharpCompilation compilation, Stream assembly, Stream symbols, CancellationToken cancellationToken)
    {
        var emitted = compilation.Emit(assembly, symbols, options: WithSymbols, cancellationToken: cancellationToken);
        if (!emitted.Success)
            CompilerErrors.ThrowIfAny(emitted.Diagnostics.Concat(compilation.GetDiagnostics(cancellationToken)), _paths);
        return emitted.Success;
    }
}
