using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace Banenafspraak.NotebookHost;

/// <summary>A command that failed, as the error of a cell.</summary>
internal static partial class CommandFailure
{
    private const string UnknownDirective = "DNI101";

    /// <param name="failed">What the kernel says.</param>
    /// <param name="root">The kernel of the notebook.</param>
    public static CellException Explain(CommandFailed failed, Kernel root)
    {
        if (failed.Exception is CellException own)
            return own;
        if (Diagnostic().Match(failed.Message) is { Success: true } found)
        {
            var line = int.Parse(found.Groups["line"].ValueSpan, CultureInfo.InvariantCulture);
            var code = found.Groups["code"].Value;
            return code == UnknownDirective
                ? new CellException(nameof(UnknownDirective), $"{found.Groups["name"].Value} is not known here; there are {string.Join(", ", Directives(root))}", line)
                : new CellException(code, found.Groups["text"].Value, line);
        }

        return failed.Exception is { } thrown
            ? new CellException(thrown.GetType().Name, OneLine.Of(thrown.Message), innerException: thrown)
            : new CellException("CommandFailed", OneLine.Of(failed.Message));
    }

    /// <summary>What can stand after <c>#!</c>: the languages, then the rest.</summary>
    public static IEnumerable<string> Directives(Kernel root) =>
        ((CompositeKernel)root).Select(kernel => $"#!{kernel.Name}").Concat(((CompositeKernel)root).SelectMany(kernel => kernel.KernelInfo.SupportedDirectives)
            .Where(directive => !directive.Hidden && directive.Name.StartsWith("#!", StringComparison.Ordinal))
            .Select(directive => directive.Name)
            .Distinct(StringComparer.Ordinal));

    [GeneratedRegex(@"\A\((?<line>[0-9]+),[0-9]+\): error (?<code>[A-Z]+[0-9]+): (?<text>[^\n']*('(?<name>[^'\n]*)')?[^\n]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Diagnostic();
}
