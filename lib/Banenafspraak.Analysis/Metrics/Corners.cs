namespace Banenafspraak.Analysis;

/// <summary>Tight bounds of a formula in which a number occurs more than once.</summary>
/// <remarks>
/// Plain interval arithmetic takes each occurrence for a number of its own, and so gives bounds that are too wide. Where a formula rises or
/// falls with each number while the others stay as they are (in a direction that may depend on the others), its least and greatest values lie
/// at the corners of the box of intervals: move one number at a time to an end. (R. E. Moore, Interval Analysis, 1966.)
/// </remarks>
internal static class Corners
{
    /// <summary>The hull of the formula over all corners; each corner is computed outward.</summary>
    public static Interval Hull(Func<Interval[], Interval> formula, params Interval[] inputs)
    {
        Interval? hull = null;
        for (var corner = 0; corner < 1 << inputs.Length; corner++)
        {
            var value = formula([.. inputs.Select((input, i) => Interval.Exactly((corner >> i & 1) == 0 ? input.Low : input.High))]);
            hull = hull is { } h ? Interval.Between(Math.Min(h.Low, value.Low), Math.Max(h.High, value.High)) : value;
        }
        return hull!.Value;
    }
}
