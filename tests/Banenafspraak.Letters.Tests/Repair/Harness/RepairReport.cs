using System.Globalization;

namespace Banenafspraak.Letters.Tests;

/// <summary>All runs of the harness, as the table that the README shows.</summary>
internal static class RepairReport
{
    /// <summary>Double errors in each table.</summary>
    public const int Doubles = 2_000;

    /// <summary>Seed of the double errors.</summary>
    public const int Seed = 20_241_231;

    /// <summary>The heading of the table.</summary>
    public const string Heading = "| table, errors | cases | undetected | located | proven | inferred | ambiguous | wrong |\n|---|---|---|---|---|---|---|---|";

    /// <summary>Every table with one error and with two, repaired as the program does when it is told nothing; and with one that it is told of.</summary>
    public static IEnumerable<(string Name, RepairCounts Counts)> Run(RepairHarness harness, ICollection<string> wrong)
    {
        foreach (var name in RepairHarness.Names)
        {
            var clean = harness.Clean(name);
            var letter = name[..name.LastIndexOf('-')];
            yield return ($"{letter}, one", harness.Run(clean, RepairHarness.Singles(clean), new(), wrong));
            yield return ($"{letter}, one, `--errors 1`", harness.Run(clean, RepairHarness.Singles(clean), new() { DigitErrors = 1 }, wrong));
            yield return ($"{letter}, two", harness.Run(clean, RepairHarness.Doubles(clean, Doubles, Seed), new(), wrong));
        }
    }

    /// <summary>One line of the table.</summary>
    public static string Line(string name, RepairCounts c) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {c.Cases} | {c.Undetected} | {c.Located} | {c.Proven} | {c.Inferred} | {c.Ambiguous} | {c.WrongLocated + c.WrongProven + c.WrongInferred} |");
}
