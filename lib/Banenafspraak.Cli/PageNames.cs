using System.Text.RegularExpressions;
using Banenafspraak.Site;

namespace Banenafspraak.Cli;

/// <summary>The names of pages, which are made from the names of the notebooks.</summary>
internal static partial class PageNames
{
    /// <summary>"2022-kst-34352-299" for notebooks/2022 kst-34352-299.ipynb: lower case, and '-' for all that is no letter a to z or digit.</summary>
    public static string Of(string notebook) =>
        Other().Replace(Path.GetFileNameWithoutExtension(notebook).ToLowerInvariant(), "-").Trim('-');

    /// <summary>Says before a long run which notebook has to be renamed.</summary>
    /// <exception cref="InputException">A name cannot be that of a page, or two notebooks would have the same page.</exception>
    public static void Check(IReadOnlyCollection<string> notebooks)
    {
        if (notebooks.FirstOrDefault(n => !SitePage.IsName(Of(n))) is { } unusable)
            throw new InputException($"{unusable}: expected a name that gives a page of its own: 1 to 100 letters a to z and digits, and not \"index\"; rename it");
        if (notebooks.GroupBy(Of, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any())?.ToList() is [var first, .., var last])
            throw new InputException($"{last}: expected notebooks with different names, found {first}, which gives {Of(first)}.html too; rename one");
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Other();
}
