using System.Globalization;
using Banenafspraak.Site;

namespace Banenafspraak.Cli;

/// <summary>The groups of the list of pages. A notebook belongs to one by the number that its name begins with, which is also its order.</summary>
internal static class SiteGroups
{
    private const int FirstYear = 1000;
    private const int FirstTheme = 80;
    private const int FirstAudit = 91;

    private static readonly SiteGroup Start = new("Start", "What the figures are, how jobs are counted, what the words mean, and how a letter is read.");
    private static readonly SiteGroup Years = new("The published years", "Every figure of a year's letter, computed again: who met the target, and what changed.");
    private static readonly SiteGroup Themes = new("Themes", "What runs through all years, and the same figures in the tools that you know.");
    private static readonly SiteGroup Audit = new("Audit", "What contradicts what, what was confirmed, and what nothing checks.");

    /// <summary>The group of the notebook <paramref name="name"/>; that of the start where its name begins with no number.</summary>
    public static SiteGroup Of(string name) =>
        int.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number switch
            {
                >= FirstYear => Years,
                >= FirstAudit => Audit,
                >= FirstTheme => Themes,
                _ => Start,
            }
            : Start;
}
