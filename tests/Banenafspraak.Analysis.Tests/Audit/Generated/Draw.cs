using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>What is to become of a generated relation.</summary>
internal enum Fate
{
    /// <summary>Its numbers are rounded from numbers that hold.</summary>
    Holds,

    /// <summary>The output lies at least one unit beyond all that the rounded inputs allow.</summary>
    Contradicted,

    /// <summary>One number is printed with a reserve.</summary>
    Qualified,

    /// <summary>One number cannot be read.</summary>
    Unreadable,

    /// <summary>One number is not printed.</summary>
    Missing,

    /// <summary>It holds, but one of its inputs is printed a second time with another value.</summary>
    Repeated,
}

/// <summary>Everything about one relation that is left to chance.</summary>
/// <param name="Kind">Which shape, counted round.</param>
/// <param name="Points">Size of each input, in thousandths of a hundredth of what its unit allows; 0 is 0.</param>
/// <param name="Decimals">Decimals of each input and, in the last place, of the output.</param>
/// <param name="Scale">Largest number of jobs.</param>
/// <param name="Way">Which way the output follows, counted round.</param>
/// <param name="Fate">What is to become of it.</param>
/// <param name="At">Which number it befalls, counted round.</param>
/// <param name="Distance">Units beyond what is allowed.</param>
/// <param name="IsUp">Above or below; ties up or to even; a doubtful one is also shifted, or not.</param>
internal sealed record Draw(int Kind, int[] Points, int[] Decimals, int Scale, int Way, Fate Fate, int At, int Distance, bool IsUp)
{
    /// <summary>More than any relation has numbers.</summary>
    private const int Most = 8;

    /// <summary>Relations of one fate.</summary>
    public static Gen<Draw> OfFate(params Fate[] fates) =>
        from kind in Gen.Choose(0, 1_000_000)
        from points in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant(0)), (7, Gen.Choose(1, 100_000)), (2, Gen.Choose(-100_000, -1))), Most)
        from decimals in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(0)), (3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 6))), Most)
        from scale in Gen.Elements(5, 40, 1_000, 40_000, 300_000)
        from way in Gen.Choose(0, 11)
        from fate in Gen.Elements(fates)
        from at in Gen.Choose(0, Most)
        from distance in Gen.Elements(1, 2, 5, 10, 100)
        from isUp in Gen.Elements(true, false)
        select new Draw(kind, points, decimals, scale, way, fate, at, distance, isUp);

    /// <summary>The unrounded number of an input; negative only where such a number can be.</summary>
    public decimal Truth(Figure figure, int input)
    {
        var part = Points[input] / 100_000m;
        if (figure.Measure is not (Measure.ExtraJobs or Measure.Change))
            part = Math.Abs(part);
        return figure.Measure switch
        {
            Measure.QuotaPercentage => part * 5,
            Measure.Share => part * 50,
            Measure.AllocationShare => part * 100,
            _ when figure.Unit == Unit.Percent => part * 200,
            _ => part * Scale,
        };
    }
}
