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
    /// <summary>How cells are parsed.</summary>
    internal static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private static readonly string[] Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        typeof(CellFunctions).FullName!,
    ];

    private static readonly Lock Binding = new();

    private readonly SessionAssemblies _assemblies = new();
    private readonly LibraryReferences _libraries;
    private readonly HashSet<string> _packageLibraries = new(StringComparer.Ordinal);
    private readonly CSharpCompilationOptions _options;
    private readonly MachinePaths _paths;
    private readonly bool _stoppable;
    private CSharpCompilation? _previous;
    private object?[] _submissions = new object?[2];
    private int _compiled;

    /// <summary>A new session.</summary>
    /// <param name="folder">The folder of the notebook, from which <c>#r "path"</c> is meant.</param>
    /// <param name="stoppable">True where cells are to stop when they are cancelled while they run; they then ask for it in every loop.</param>
    public CSharpSession(string folder, bool stoppable = false)
    {
        (Folder, _stoppable) = (folder, stoppable);
        _libraries = new(folder, _assemblies);
        Packages = new(_assemblies);
        _paths = new(folder);
        _options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            optimizationLevel: OptimizationLevel.Release,
            metadataReferenceResolver: _libraries);
    }

    /// <summary>The number by which its cells ask whether they are to stop.</summary>
    internal int Number { get; } = CellStop.NewSession();

    /// <summary>The folder of the notebook.</summary>
    internal string Folder { get; }

    /// <summary>The packages of the session.</summary>
    internal SessionPackages Packages { get; }

    /// <summary>What <c>#r</c> with a path means.</summary>
    internal LibraryReferences Libraries => _libraries;

    /// <summary>What the cells load.</summary>
    internal SessionAssemblies Assemblies => _assemblies;

    /// <summary>Takes the paths of this machine out of messages.</summary>
    internal MachinePaths Paths => _paths;

    /// <summary>Compiles a small cell on another thread and throws it away, so that the compiler is awake when the first cell comes.</summary>
    public static Task WarmUpAsync() => Task.Run(() =>
    {
        var session = new CSharpSession(AppContext.BaseDirectory);
        session.Emit(session.Compile("""var words = new[] { 1 }.Select(n => $"{n}"); Console.WriteLine(words.First()); words""", cell: 0, default), Stream.Null, Stream.Null, default);
    });

    /// <summary>Compiles and runs one cell.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="cell">The cell's execution count, for error messages.</param>
    /// <param name="cancellationToken">Stops the compiler, and in a stoppable session the code; variables keep what they had.</param>
    /// <exception cref="CellException">The code does not compile, or it threw.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped.</exception>
    public async Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken = default)
    {
        code = await AddPackagesAsync(code, cell, cancellationToken);
        var (compilation, run) = Load(Compile(code, cell, cancellationToken), cancellationToken);
        var tree = compilation.SyntaxTrees[0];
        var root = tree.GetCompilationUnitRoot(cancellationToken);
        Keep(compilation);
        try
        {
            var value = _stoppable ? await InterruptibleCode.RunAsync(Number, () => run(_submissions), cancellationToken) : await run(_submissions);
            return new CellValue(ResultSyntax.GivesValue(root, compilation.GetSemanticModel(tree), value), value, ResultSyntax.LineOf(root));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            throw Explain(e, cell);
        }
    }

    /// <summary>What code of a cell threw, in the words of the person who wrote the cell.</summary>
    internal CellException Explain(Exception thrown, int cell) => CellStack.Explain(thrown, cell, _paths);

    /// <summary>The variable <paramref name="name"/> as the last cell left it; null where there is none.</summary>
    internal SharedValue? Find(string name) => _submissions.OfType<object>().Reverse()
        .Select(submission => submission.GetType().GetField(name) is { } variable ? new SharedValue(variable.GetValue(submission), variable.FieldType) : null)
        .FirstOrDefault(found => found is not null);

    /// <summary>Makes a variable with a value of another language.</summary>
    internal Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken)
    {
        var references = value.Libraries.Select(library => library.Location).Where(path => path.Length > 0).Select(path => $"#r \"{path}\"\n");
        var type = value.TypeText ?? "dynamic";
        SharedValue.Current = value.Value;
        return RunAsync($"{string.Concat(references)}{type} @{name} = ({type}){typeof(SharedValue).FullName}.{nameof(SharedValue.Current)};", cell, cancellationToken);
    }

    /// <summary><paramref name="code"/> as if it were the next cell: to ask about, not to run.</summary>
    internal CSharpCompilation Draft(string code)
    {
        var compilation = Continue("Draft", CSharpSyntaxTree.ParseText(code, Script, CellStack.FileOf(_compiled + 1)));
        Bind(compilation);
        return compilation;
    }

    private CSharpCompilation Compile(string code, int cell, CancellationToken cancellationToken)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Script, CellStack.FileOf(cell), cancellationToken);
        DirectiveCheck.ThrowIfUnavailable(tree.GetCompilationUnitRoot(cancellationToken), _libraries);
        var compilation = Continue(string.Create(CultureInfo.InvariantCulture, $"Cell{++_compiled}"), tree);
        Bind(compilation);
        return compilation;
    }

    /// <summary>Restores what <c>#r "nuget: X, v"</c> asks for; the code that stays has spaces there.</summary>
    private async Task<string> AddPackagesAsync(string code, int cell, CancellationToken cancellationToken)
    {
        var directives = PackageDirectives.In(code);
        if (directives.Count == 0)
            return code;
        var libraries = await Packages.AddAsync([.. directives.Select(each => each.Package)], cancellationToken);
        if (libraries.Where(_packageLibraries.Add).ToList() is { Count: > 0 } added)
            Keep(Load(Compile(string.Join('\n', added.Select(path => $"#r \"{path}\"")), cell, cancellationToken), cancellationToken).Cell);
        return PackageDirectives.Without(code, directives);
    }

    private void Keep(CSharpCompilation cell)
    {
        _previous = cell;
        Array.Resize(ref _submissions, _compiled + 2);
    }

    private CSharpCompilation Continue(string name, SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        name, tree, _previous is null ? FrameworkReferences.All : null, _options, _previous, typeof(object));

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

    /// <summary>The cell as it was emitted, and what runs it.</summary>
    private (CSharpCompilation Cell, Func<object?[], Task<object?>> Run) Load(CSharpCompilation cell, CancellationToken cancellationToken)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = _stoppable ? EmitWithChecks(cell, assembly, symbols, cancellationToken) : null;
        if (emitted is null && !Emit(cell, assembly, symbols, cancellationToken))
            return (cell, NothingToRun);

        emitted ??= cell;
        var entry = emitted.GetEntryPoint(cancellationToken)!;
        var run = _assemblies.Load(assembly, symbols)
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        return (emitted, run);
    }

    /// <summary>Writes the code of a cell that asks whether it should stop; null where that does not compile, and its own errors are wanted.</summary>
    private CSharpCompilation? EmitWithChecks(CSharpCompilation cell, MemoryStream assembly, MemoryStream symbols, CancellationToken cancellationToken)
    {
        var stoppable = StopChecks.Insert(cell, Number);
        if (ReferenceEquals(stoppable, cell))
            return null;
        Bind(stoppable);
        if (stoppable.Emit(assembly, symbols, options: WithSymbols, cancellationToken: cancellationToken).Success)
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
            CompilerErrors.ThrowIfAny(emitted.Diagnostics.Concat(compilation.GetDiagnostics(cancellationToken)), _paths);
        return emitted.Success;
    }
}
