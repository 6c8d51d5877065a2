using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>C#: a kernel of .NET Interactive around a <see cref="CSharpSession"/>.</summary>
internal sealed class CSharpKernel : CodeKernel, IKernelCommandHandler<RequestCompletions>, IKernelCommandHandler<RequestHoverText>
{
    /// <summary>The name after <c>#!</c>.</summary>
    public const string LanguageName = "csharp";

    /// <summary>The version of the language that the compiler speaks.</summary>
    public const string LanguageVersion = "14.0";

    public CSharpKernel(CSharpSession session, NotebookState state) : base(LanguageName, state)
    {
        Session = session;
        KernelInfo.LanguageName = "C#";
        KernelInfo.LanguageVersion = LanguageVersion;
    }

    /// <summary>Where its cells are compiled and run.</summary>
    public CSharpSession Session { get; }

    protected override IEnumerable<(string Name, SharedValue Value)> Variables => Session.Variables;

    Task IKernelCommandHandler<RequestCompletions>.HandleAsync(RequestCompletions command, KernelInvocationContext context)
    {
        var position = CursorPosition.FromLines(command.Code, command.LinePosition);
        var found = Completer.Complete(Session, command.Code, position);
        var start = new LinePosition(command.LinePosition.Line, command.LinePosition.Character - (position - found.Start));
        context.Publish(new CompletionsProduced(
            [.. found.Matches.Select(match => new CompletionItem(match.Text, match.Kind))],
            command,
            new LinePositionSpan(start, command.LinePosition)));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestHoverText>.HandleAsync(RequestHoverText command, KernelInvocationContext context)
    {
        if (Inspector.Inspect(Session, command.Code, CursorPosition.FromLines(command.Code, command.LinePosition)) is { } told)
        {
            context.Publish(new HoverTextProduced(
                command, [new FormattedValue(PlainTextFormatter.MimeType, told.Brief), new FormattedValue(Inspector.DetailedMimeType, told.Detailed)]));
        }

        return Task.CompletedTask;
    }

    protected override Task<CellValue> RunAsync(string code, int cell, CancellationToken cancellationToken) => Session.RunAsync(code, cell, cancellationToken);

    protected override CellException Explain(Exception thrown, int cell) => Session.Explain(thrown, cell);

    protected override Task TakeAsync(string name, SharedValue value, int cell, CancellationToken cancellationToken) =>
        Session.TakeAsync(name, value, cell, cancellationToken);
}
