using System.Globalization;
using FSharp.Compiler.Interactive;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.FSharp.Core;
using Evaluation = Microsoft.FSharp.Core.FSharpChoice<Microsoft.FSharp.Core.FSharpOption<FSharp.Compiler.Interactive.Shell.FsiValue>, System.Exception>;

namespace Banenafspraak.NotebookHost;

/// <summary>An F# session: each cell sees what the F# cells before it declared. One cell at a time.</summary>
internal sealed class FSharpSession : IDisposable
{
    /// <summary>What every cell can use, as in C#; <c>display</c> can also stand behind a pipe.</summary>
    private static readonly string Prelude = $"""
        open System
        open System.Collections.Generic
        open System.Linq
        open Microsoft.DotNet.Interactive
        open Microsoft.DotNet.Interactive.Formatting
        open type {typeof(Kernel).FullName}
        open type {typeof(CellFunctions).FullName}
        let display value = {typeof(CellFunctions).FullName}.display(box value)
        """;

    private const int MostAttempts = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Shell.FsiEvaluationSession _compiler;
    private readonly FSharpReferences _references;
    private readonly CSharpSession _csharp;

    public FSharpSession(CSharpSession csharp)
    {
        _csharp = csharp;
        _references = new FSharpReferences(csharp.Libraries, csharp.Assemblies);
        var framework = FrameworkReferences.All.Select(reference => reference.Display!).Append(HostPackages.FSharpCorePath);
        _compiler = Create(
            ["fsi", "--noninteractive", "--nologo", "--quiet", "--gui-", "--noframework", "--targetprofile:netcore", "--usesdkrefs-", "--crossoptimize-", .. framework.Select(path => "-r:" + path)]);
        Evaluate(Prelude, cell: 0, CancellationToken.None);
    }

    /// <summary>The F# compiler. It was seen not to start for some seconds, and then to start; why is not known. It is asked again before it is an error, which tells what it said.</summary>
    private static Shell.FsiEvaluationSession Create(string[] arguments)
    {
        for (var attempt = 1; ; attempt++)
        {
            var said = new StringWriter(CultureInfo.InvariantCulture);
            try
            {
                var configuration = Shell.FsiEvaluationSession.GetDefaultConfiguration(Shell.Settings.fsi, useFsiAuxLib: false);
                return Shell.FsiEvaluationSession.Create(configuration, arguments, TextReader.Null, TextWriter.Null, said, FSharpOption<bool>.None, legacyReferenceResolver: null);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                if (attempt == MostAttempts)
                    throw new CellException("FSharpCompiler", OneLine.Of($"the F# compiler does not start: {said} {e.Message}"), innerException: e);
                Thread.Sleep(Pause * attempt);
            }
        }
    }

    /// <summary>Adds libraries by their paths.</summary>
    public void Reference(IEnumerable<string> paths)
    {
        var added = paths.SelectMany(_references.Add).ToList();
        if (added.Count > 0)
            Evaluate(string.Concat(added.Select(path => $"#r @\"{path}\"\n")), cell: 0, CancellationToken.None);
    }

    /// <summary>Runs a cell.</summary>
    /// <exception cref="CellException">It does not compile, or it threw.</exception>
    public CellValue Run(string code, int cell, CancellationToken cancellationToken)
    {
        var (rest, libraries) = _references.In(code);
        Reference(libraries);
        var value = Evaluate(rest, cell, cancellationToken);
        return value is null || value.ReflectionType == typeof(Unit) || value.ReflectionType == typeof(DisplayedValue)
            ? default
            : new CellValue(HasValue: true, value.ReflectionValue, Line: null);
    }

    /// <summary>The value <paramref name="name"/>; null where there is none.</summary>
    public SharedValue? Find(string name) =>
        _compiler.TryFindBoundValue(name)?.Value.Value is { } value ? new SharedValue(value.ReflectionValue, value.ReflectionType) : null;

    /// <summary>All values, each name once.</summary>
    public IEnumerable<(string Name, SharedValue Value)> Variables => _compiler.GetBoundValues()
        .Select(bound => (bound.Name, new SharedValue(bound.Value.ReflectionValue, bound.Value.ReflectionType)));

    /// <summary>Binds a value of another language to <paramref name="name"/>.</summary>
    /// <exception cref="CellException">F# has no name for its type.</exception>
    public void Take(string name, SharedValue value, int cell, CancellationToken cancellationToken)
    {
        if (value.TypeText is not { } type)
            throw new CellException("UnknownType", $"the type {TypeName.Of(value.Type)} is known to the cells of one language only; share its parts, or a type of a library");
        Reference(value.Libraries.Select(library => library.Location));
        SharedValue.Current = value.Value;
        Evaluate($"let ``{name}`` = unbox<{type}> {typeof(SharedValue).FullName}.{nameof(SharedValue.Current)}", cell, cancellationToken);
    }

    public void Dispose()
    {
        ((IDisposable)_compiler).Dispose();
        _references.Dispose();
    }

    private Shell.FsiValue? Evaluate(string code, int cell, CancellationToken cancellationToken)
    {
        var (result, diagnostics) = _compiler.EvalInteractionNonThrowing(code, CellStack.FileOf(cell), FSharpOption<CancellationToken>.Some(cancellationToken));
        CompilerErrors.ThrowIfAny(diagnostics, _csharp.Paths);
        return result switch
        {
            Evaluation.Choice1Of2 { Item: var value } => value?.Value,
            Evaluation.Choice2Of2 { Item: var thrown } => throw _csharp.Explain(thrown, cell),
            _ => null,
        };
    }
}
