using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>The kernel of one notebook: a <see cref="CompositeKernel"/> of .NET Interactive with a kernel for each language.</summary>
internal sealed class NotebookKernel : IDisposable
{
    private readonly NotebookState _state = new();

    /// <summary>What is displayed comes after what was written before: the outputs hear of it before the kernel does.</summary>
    static NotebookKernel() => Formatter.SubscribeToDisplayedValues(_ => CellOutputs.CurrentOrNone?.Flush());

    private readonly Lazy<CompositeKernel> _root;

    /// <param name="folder">The folder of the notebook, from which its paths are meant.</param>
    /// <param name="options">Names further languages; null for none.</param>
    public NotebookKernel(string folder, NotebookRunnerOptions? options = null)
    {
        Session = new CSharpSession(folder, stoppable: true);
        _root = new(() => Languages(folder, options ?? new()));
    }

    /// <summary>Takes commands, and tells events. Made when it is first asked for: the compiler need not wait for it.</summary>
    public CompositeKernel Root => _root.Value;

    /// <summary>Where its C# is compiled and run.</summary>
    public CSharpSession Session { get; }

    /// <summary>Done when no code runs any more, also none of a cell that was cancelled.</summary>
    public Task IdleAsync() => _state.IdleAsync();

    /// <summary>Runs the text of a cell that begins in <paramref name="language"/>; what it shows goes to <paramref name="outputs"/>.</summary>
    /// <param name="source">The text, lines separated by '\n'.</param>
    /// <param name="language">The name of a kernel.</param>
    /// <param name="number">The execution count of the cell.</param>
    /// <param name="outputs">Where its outputs go.</param>
    /// <param name="cancellationToken">Stops the cell.</param>
    /// <exception cref="CellException">The cell failed.</exception>
    /// <exception cref="OperationCanceledException">The cell was stopped, and no code of it runs any more.</exception>
    public async Task RunAsync(string source, string language, int number, CellOutputs outputs, CancellationToken cancellationToken)
    {
        if (Root.FindKernelByName(language) is null)
            throw new CellException("UnknownLanguage", $"the language {language} is not known here; there are {string.Join(", ", Root.ChildKernels.Select(kernel => kernel.Name))}");
        (_state.Cell, _state.Error, _state.Given) = (new RunningCell(number, new CellLines(source)), null, null);
        ShareLines.Check(source, language, Root);
        using var events = Root.KernelEvents.Subscribe(told => outputs.Receive(told, number));
        var command = new SubmitCode(source, language);
        await using var cancel = cancellationToken.Register(() => _ = Root.SendAsync(new Cancel(), CancellationToken.None));
        var result = await Root.SendAsync(command, CancellationToken.None);
        if (cancellationToken.IsCancellationRequested)
        {
            await IdleAsync();
            throw new OperationCanceledException(cancellationToken);
        }

        if (_state.Error is { } error)
            throw error;
        if (result.Events.OfType<CommandFailed>().FirstOrDefault(failed => failed.Command == command) is { } failure)
            throw CommandFailure.Explain(failure, Root);
    }

    /// <summary>Says which code cells will be run, from the first on: their C# is compiled ahead.</summary>
    /// <inheritdoc cref="CSharpSession.ExpectAsync"/>
    public Task ExpectAsync(IEnumerable<NotebookCell> cells, Task after, CancellationToken cancellationToken) =>
        Session.ExpectAsync([.. cells.Index().SelectMany(cell => PartsOf(cell.Item).Select(code => (code, cell.Index + 1)))], after, cancellationToken);

    /// <summary>Ends what the kernels hold of the process.</summary>
    public void Dispose()
    {
        if (_root.IsValueCreated)
            Root.Dispose();
    }

    private CompositeKernel Languages(string folder, NotebookRunnerOptions options)
    {
        var (csharp, fsharp) = (new CSharpKernel(Session, _state), new FSharpKernel(Session, _state));
        var root = new CompositeKernel { { csharp, ["c#", "C#"] }, { fsharp, ["f#", "F#"] } };
        foreach (var shown in ShownKernel.All(_state))
            root.Add(shown);
        foreach (var (name, language) in options.QueryLanguages)
            root.Add(new QueryKernel(name, () => language(folder), _state).UseValueSharing());
        root.DefaultKernelName = CSharpKernel.LanguageName;
        var imports = new Imports(folder, _state);
        foreach (var kernel in root.ChildKernels)
        {
            CellDirectives.AddTime(kernel);
            CellDirectives.AddImport(kernel, imports, _state);
        }

        csharp.UseValueSharing().UseWho();
        fsharp.UseValueSharing().UseWho();
        var extensions = new PackageExtensions(root, Session.Assemblies);
        CellDirectives.AddPackages(csharp, async (packages, cancellation) => await extensions.LoadAsync(await Session.AddPackagesAsync(packages, _state.Cell.Number, cancellation)), _state);
        CellDirectives.AddPackages(fsharp, async (packages, cancellation) =>
        {
            var restored = await Session.Packages.AddAsync(packages, cancellation);
            fsharp.Reference(restored.Compile);
            await extensions.LoadAsync(restored);
        }, _state);
        return root;
    }

    /// <summary>The parts of a cell in C# as its kernel will get them. A directive that asks for a value cannot be looked at before its time.</summary>
    private List<string> PartsOf(NotebookCell cell)
    {
        var directives = cell.Source.Split('\n').Where(line => line.StartsWith("#!", StringComparison.Ordinal)).ToList();
        if (directives.Count == 0 && !cell.Source.Contains("nuget", StringComparison.Ordinal))
            return cell.Language == CSharpKernel.LanguageName && !string.IsNullOrWhiteSpace(cell.Source) ? [cell.Source] : [];
        if (directives.Exists(line => line.Contains('@', StringComparison.Ordinal)))
            return [];
        var lines = new CellLines(cell.Source);
        var parts = Root.SubmissionParser.SplitSubmission(new SubmitCode(cell.Source, cell.Language)).GetAwaiter().GetResult().OfType<SubmitCode>();
        return [.. parts.Select(part => (part.TargetKernelName, Code: lines.Place(part.Code))).Where(part => part.TargetKernelName == CSharpKernel.LanguageName).Select(part => part.Code)];
    }
}
