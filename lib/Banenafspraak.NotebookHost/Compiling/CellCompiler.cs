using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>Compiles cells of a session, each as a script that continues another, and loads their code.</summary>
/// <param name="libraries">What <c>#r</c> with a path means.</param>
/// <param name="assemblies">Where the code is loaded.</param>
/// <param name="paths">Takes the paths of this machine out of messages.</param>
/// <param name="checks">The session whose <see cref="CellStop"/> the cells ask in every loop; null where they cannot be stopped.</param>
internal sealed class CellCompiler(LibraryReferences libraries, SessionAssemblies assemblies, MachinePaths paths, int? checks)
{
    /// <summary>How cells are parsed.</summary>
    public static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(Kernel).Namespace!, typeof(Formatter).Namespace!, typeof(Kernel).FullName!, typeof(CellFunctions).FullName!,
    ];

    private static readonly SyntaxTree NoCode = CSharpSyntaxTree.ParseText("", Script);

    private static readonly Lock Binding = new();

    /// <summary>A cell is compiled by one thread: it is too small for the compiler's own threads to win back what it costs to wake them.</summary>
    private readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary,
        usings: Usings,
        optimizationLevel: OptimizationLevel.Release,
        concurrentBuild: false,
        metadataReferenceResolver: libraries);

    /// <summary>The same for cells that do not compile with what notebooks use of the framework.</summary>
    private CSharpCompilationOptions WholeOptions => _options.WithMetadataReferenceResolver(libraries.Whole);

    private readonly ConditionalWeakTable<CSharpCompilation, CSharpCompilation> _wholes = [];
    private readonly Lock _beginning = new();
    private (CSharpCompilation? After, CSharpCompilation Cell)? _begun;
    private int _cells;

    /// <summary>Compiles a cell and loads its code.</summary>
    /// <param name="code">Its text.</param>
    /// <param name="number">Its execution count, for error messages.</param>
    /// <param name="after">The cell that it continues.</param>
    /// <param name="cancellationToken">Stops the compiler.</param>
    /// <exception cref="CellException">The code does not compile.</exception>
    public CompiledCell Compile(string code, int number, CSharpCompilation? after, CancellationToken cancellationToken)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Script, CellStack.FileOf(number), cancellationToken);

        // In plain words what the compiler would say in its own about a reference that is not there.
        foreach (var directive in tree.GetCompilationUnitRoot(cancellationToken).GetReferenceDirectives())
            libraries.FindOrThrow(directive.File.ValueText, directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
        try
        {
            return Compiled(Begin(after, isTaken: true));
        }
        catch (CellException) when (!IsWhole(after?.Options) && !tree.GetDiagnostics(cancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error))
        {
            return Compiled(Next(Whole(after), WholeOptions));
        }

        CompiledCell Compiled(CSharpCompilation begun)
        {
            var (emitted, run) = Load(With(tree, begun), cancellationToken);
            return new CompiledCell(code, number, after, emitted, run);
        }
    }

    /// <summary><paramref name="code"/> as if it were the cell after <paramref name="after"/>: to ask about, not to run.</summary>
    public CSharpCompilation Draft(string code, CSharpCompilation? after) => With(CSharpSyntaxTree.ParseText(code, Script), Begin(after));

    /// <summary>The cell after <paramref name="after"/> as far as it is known without its code: its references are looked up. For any thread.</summary>
    /// <remarks>
    /// The cell before is set afterwards: given at once, the compiler would look through it for errors again, and it is known to have none.
    /// The usings are those of the first cell.
    /// </remarks>
    /// <param name="after">The cell before; null for the first.</param>
    /// <param name="isTaken">True where its code will be loaded: no other has its name.</param>
    public CSharpCompilation Begin(CSharpCompilation? after, bool isTaken = false)
    {
        lock (_beginning)
        {
            var cell = _begun is { } begun && ReferenceEquals(begun.After, after) ? begun.Cell : Next(after, after?.Options ?? _options);
            _begun = isTaken ? null : (after, cell);
            return cell;
        }
    }

    private CSharpCompilation Next(CSharpCompilation? after, CSharpCompilationOptions options, CSharpCompilation? again = null)
    {
        var name = again?.AssemblyName ?? string.Create(CultureInfo.InvariantCulture, $"Cell{Interlocked.Increment(ref _cells)}");
        var references = after is not null ? null : IsWhole(options) ? FrameworkReferences.All : FrameworkReferences.Usual;
        var cell = CSharpCompilation.CreateScriptCompilation(name, again?.SyntaxTrees[0] ?? NoCode, references, options, returnType: typeof(object));
        if (after is not null)
            cell = cell.WithScriptCompilationInfo(cell.ScriptCompilationInfo!.WithPreviousScriptCompilation(after)).WithOptions(options.WithUsings());
        return Bound(cell);
    }

    /// <summary>The same cells with the whole framework known to them, for the compiler alone: their code is loaded already, and is the same.</summary>
    private CSharpCompilation? Whole(CSharpCompilation? last)
    {
        var (cells, whole) = (new Stack<CSharpCompilation>(), (CSharpCompilation?)null);
        for (var cell = last; cell is not null && !_wholes.TryGetValue(cell, out whole); cell = cell.ScriptCompilationInfo!.PreviousScriptCompilation)
            cells.Push(cell);
        foreach (var cell in cells)
            _wholes.AddOrUpdate(cell, whole = Next(whole, WholeOptions, cell));
        return whole;
    }

    private static bool IsWhole(CSharpCompilationOptions? options) => options?.MetadataReferenceResolver is LibraryReferences { IsWhole: true };

    private static CSharpCompilation With(SyntaxTree tree, CSharpCompilation begun) => Bound(begun.ReplaceSyntaxTree(begun.SyntaxTrees[0], tree));

    /// <summary>Looks up the references of a cell.</summary>
    /// <remarks>
    /// One at a time: compilations share what the compiler keeps of a reference, and two that start at once would each make their own,
    /// after which a later cell could see both and call every function in them ambiguous.
    /// </remarks>
    private static CSharpCompilation Bound(CSharpCompilation compilation)
    {
        lock (Binding)
            _ = compilation.Assembly;
        return compilation;
    }

    /// <summary>What a cell does that has only comments or usings; the compiler makes no code for it.</summary>
    private static Task<object?> NothingToRun(object?[] submissions) => Task.FromResult<object?>(null);

    /// <summary>The cell as it was emitted, and what runs it.</summary>
    private (CSharpCompilation Cell, Func<object?[], Task<object?>> Run) Load(CSharpCompilation cell, CancellationToken cancellationToken)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = checks is { } session ? EmitWithChecks(cell, session, assembly, symbols, cancellationToken) : null;
        if (emitted is null && !Emit(cell, assembly, symbols, cancellationToken))
            return (cell, NothingToRun);

        emitted ??= cell;
        var entry = emitted.GetEntryPoint(cancellationToken)!;
        var run = assemblies.Load(assembly, symbols)
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        return (emitted, run);
    }

    /// <summary>Writes the code of a cell that asks whether it should stop; null where that does not compile, and its own errors are wanted.</summary>
    private static CSharpCompilation? EmitWithChecks(CSharpCompilation cell, int session, MemoryStream assembly, MemoryStream symbols, CancellationToken cancellationToken)
    {
        var stoppable = StopChecks.Insert(cell, session);
        if (ReferenceEquals(stoppable, cell))
            return null;
        if (Bound(stoppable).Emit(assembly, symbols, options: WithSymbols, cancellationToken: cancellationToken).Success)
            return stoppable;
        assembly.SetLength(0);
        symbols.SetLength(0);
        return null;
    }

    /// <summary>Writes the machine-independent code of a cell; false where there is nothing to write.</summary>
    private bool Emit(CSharpCompilation compilation, Stream assembly, Stream symbols, CancellationToken cancellationToken)
    {
        var emitted = compilation.Emit(assembly, symbols, options: WithSymbols, cancellationToken: cancellationToken);
        if (!emitted.Success)
            CompilerErrors.ThrowIfAny(emitted.Diagnostics.Concat(compilation.GetDiagnostics(cancellationToken)), paths);
        return emitted.Success;
    }
}

/// <summary>A cell that is ready to run.</summary>
/// <param name="Code">Its text.</param>
/// <param name="Number">Its execution count.</param>
/// <param name="After">The cell that it continues; null for the first of a session.</param>
/// <param name="Compilation">What the compiler knows of it; the next cell continues this.</param>
/// <param name="Run">Runs it on the variables of the session.</param>
internal sealed record CompiledCell(string Code, int Number, CSharpCompilation? After, CSharpCompilation Compilation, Func<object?[], Task<object?>> Run);
