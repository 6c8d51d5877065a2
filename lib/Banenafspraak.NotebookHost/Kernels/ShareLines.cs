using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Banenafspraak.NotebookHost;

/// <summary>Says what is wrong with a line <c>#!share --from csharp x --as y</c> before the cell runs; .NET Interactive itself takes such lines for right, or fails without a word.</summary>
internal static partial class ShareLines
{
    /// <exception cref="CellException">A line of <paramref name="source"/> cannot be meant.</exception>
    public static void Check(string source, string language, CompositeKernel root)
    {
        if (!source.Contains("#!share", StringComparison.Ordinal))
            return;
        foreach (var (index, line) in source.Split('\n').Index())
        {
            if (!line.StartsWith("#!", StringComparison.Ordinal))
                continue;
            if (Form().Match(line.TrimEnd()) is { Success: true } share && share.Groups["from"].Captures.Count == 1 && share.Groups["name"].Captures.Count == 1)
                Check(share, root.FindKernelByName(language)!, root, index + 1);
            else if (line.StartsWith("#!share", StringComparison.Ordinal))
                throw Refuse("Usage", line, "expected #!share --from LANGUAGE NAME, or with --as NEW behind it", index + 1);
            else if (root.FindKernelByName(line[2..].Split(' ')[0].Trim()) is { } kernel)
                language = kernel.Name;
        }
    }

    private static void Check(Match share, Kernel target, CompositeKernel root, int line)
    {
        var source = root.FindKernelByName(share.Groups["from"].Value);
        var without = source is null || !source.SupportsCommandType(typeof(RequestValue)) ? share.Groups["from"].Value : target.SupportsCommandType(typeof(SendValue)) ? null : target.Name;
        if (without is not null)
        {
            var with = root.ChildKernels.Where(kernel => kernel.SupportsCommandType(typeof(RequestValue))).Select(kernel => kernel.Name);
            throw Refuse("UnknownLanguage", share.Value, $"{without} has no variables to share; there are {string.Join(" and ", with)}", line);
        }

        if (source == target)
            throw Refuse("Usage", share.Value, $"this is {target.Name} already", line);
        if (share.Groups["as"] is { Success: true, Value: var name } && !SyntaxFacts.IsValidIdentifier(name))
            throw Refuse("Usage", share.Value, "expected #!share --from LANGUAGE NAME, or with --as NEW behind it", line);
    }

    private static CellException Refuse(string name, string directive, string message, int line) => new(name, $"{directive.Trim()}: {message}", line);

    [GeneratedRegex(@"\A#!share(\s+(--from\s+(?<from>\S+)|--as\s+(?<as>\S+)|--mime-type\s+\S+|(--name\s+)?(?<name>[^\s-]\S*)))+\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
