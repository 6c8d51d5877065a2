using System.Text.RegularExpressions;

namespace Banenafspraak.Analysis;

/// <summary>The form of the ids of figures: letter, section and place. Those of derivations, parameters and series begin with their kind instead.</summary>
public static partial class FigureId
{
    /// <summary>True for what looks like "kst-34352-299/t1/formal/markt"; whether there is such a figure is another question.</summary>
    public static bool IsOne(string id) => Form().IsMatch(id);

    [GeneratedRegex(@"\A[a-z]+-[0-9][0-9-]*(?:/[^/\s]+){2,}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
