using System.Globalization;

namespace Banenafspraak.Analysis.Tests;

/// <summary>All runs of the harness, as the table that the README shows.</summary>
internal static class RepairReport
{
    /// <summary>Double errors in each table.</summary>
    public const int Doubles = 2_000;

    /// <summary>Seed of the double errors.</summary>
    public const int Seed = 20_241_231;

    /// <summary>The heading of the table.</summary>
    public const string Heading = "| table, errors | cases | undetected | located | proven | inferred | ambiguous | wrong |\n|---|---|---|---|---|---|---|---|";

    /// <summary>
    /// Runs: one error and two errors, each told to repair as what it reckons with; and two of which it is not told, so that it reckons with as few as explain
    /// the table. Two errors that look like one are then misread, which is why repair says how many it reckoned with.
    /// </summary>
    public static IEnumerable<(string Name, bool IsTold, RepairCounts Counts)> Run(RepairHarness harness, ICollection<string> wrong)
    {
        foreach (var name in RepairHarness.Names)
        {
            var clean = harness.Clean(name);
            var letter = name[..name.LastIndexOf('-')];
            yield return ($"{letter}, one", true, harness.Run(clean, RepairHarness.Singles(clean), new() { DigitErrors = 1 }, wrong));
            yield return ($"{letter}, two", true, harness.Run(clean, RepairHarness.Doubles(clean, Doubles, Seed), new() { DigitErrors = 2 }, wrong));
            yield return ($"{letter}, two, not told", false, harness.Run(clean, RepairHarness.Doubles(clean, Doubles, Seed), new(), wrong));
        }
    }

    /// <summary>One line of the table.</summary>
    public static string Line(string name, RepairCounts c) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {c.Cases} | {c.Undetected} | {c.Located} | {c.Proven} | {c.Inferred} | {c.Ambiguous} | {c.WrongLocated + c.WrongProven + c.WrongInferred} |");
}
