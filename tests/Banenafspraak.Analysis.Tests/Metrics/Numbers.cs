using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Numbers for the tests of metrics: printed ones made from unrounded ones, so that the truth is known.</summary>
internal static class Numbers
{
    /// <summary>A number of jobs as it was before rounding, and as it was printed.</summary>
    public static Gen<(decimal True, Derivation Printed)> Jobs(int from = 0, int to = 60_000) => Rounded(from, to, 0, Unit.Job);

    /// <summary>A key in percent, printed with no or one decimal.</summary>
    public static Gen<(decimal True, Derivation Printed)> Key() =>
        Gen.Choose(0, 1).SelectMany(decimals => Rounded(2, 97, decimals, Unit.Percent));

    public static Derivation Of(decimal jobs) => Derivation.Of(Quantity.Measured(jobs, jobs.Scale), Unit.Job);

    public static void Hold<T>(Gen<T> cases, Func<T, bool> property) => Prop.ForAll(cases.ToArbitrary(), property).QuickCheckThrowOnFailure();

    private static Gen<(decimal True, Derivation Printed)> Rounded(int from, int to, int decimals, Unit unit) =>
        Gen.Choose(from * 1000, to * 1000).Select(n => (n / 1000m, Derivation.Of(Quantity.Measured(Math.Round(n / 1000m, decimals), decimals), unit)));
}
