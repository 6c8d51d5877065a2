using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>A language that is shown, not run: the text of the cell is its output.</summary>
internal sealed class ShownKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    private const string PlainText = PlainTextFormatter.MimeType, Html = HtmlFormatter.MimeType;

    private readonly NotebookState _state;
    private readonly Func<string, IReadOnlyList<FormattedValue>> _show;

    private ShownKernel(string name, string language, NotebookState state, Func<string, IReadOnlyList<FormattedValue>> show) : base(name)
    {
        (_state, _show) = (state, show);
        KernelInfo.LanguageName = language;
    }

    /// <summary>Markdown, HTML, Mermaid and JavaScript.</summary>
    public static IEnumerable<ShownKernel> All(NotebookState state) =>
    [
        new("markdown", "Markdown", state, text => [new(PlainText, text), new("text/markdown", text)]),
        new("html", "HTML", state, text => [new(PlainText, text), new(Html, text)]),
        new("mermaid", "Mermaid", state, text => [new(PlainText, text), new("text/vnd.mermaid", text)]),
        new("javascript", "JavaScript", state, Script),
    ];

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        _ = _state.Cell.Lines.Place(command.Code);
        context.Publish(new DisplayedValueProduced(command.Code, command, _show(command.Code.TrimEnd('\r', '\n'))));
        return Task.CompletedTask;
    }

    /// <summary>The script for front ends that run scripts, and as HTML for pages. In a page, <c>&lt;/script</c> inside the script must not end it.</summary>
    private static IReadOnlyList<FormattedValue> Script(string script) =>
    [
        new(PlainText, script),
        new("application/javascript", script),
        new(Html, $"<script>{script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase).Replace("<!--", "<\\!--", StringComparison.Ordinal)}</script>"),
    ];
}
