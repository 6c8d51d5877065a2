namespace Banenafspraak.Letters;

/// <summary>A percentage that is one cell divided by another: rate × target = 100 × jobs. None of the three is negative.</summary>
internal sealed class RateOfCells : CellRelation
{
    private readonly int _rate;
    private readonly int _jobs;
    private readonly int _target;
    private readonly CellRounding[] _rounded;
    private readonly Int128 _ofJobs;
    private readonly Int128 _ofProduct;

    /// <summary>Makes the relation from the three cells, the decimals of all cells, and how each was rounded.</summary>
    public RateOfCells(string rule, int rate, int jobs, int target, int[] decimals, CellRounding[] rounded)
        : base(rule, [rate, jobs, target])
    {
        (_rate, _jobs, _target, _rounded) = (rate, jobs, target, rounded);
        _ofJobs = 200 * CellGlyphs.Scale(decimals[rate] + decimals[target]);
        _ofProduct = CellGlyphs.Scale(decimals[jobs]);
    }

    /// <inheritdoc/>
    public override bool CanHold(long[] low, long[] high)
    {
        var (least, most) = Window(_jobs, low, high);
        return least <= high[_jobs] && low[_jobs] <= most;
    }

    /// <inheritdoc/>
    public override (long Low, long High) Window(int cell, long[] low, long[] high) =>
        cell == _jobs ? OfJobs(low, high) : OfFactor(cell, cell == _rate ? _target : _rate, low, high);

    // in half units: N, rounded to units, lies between 2N - 1 and 2N + 1
    private (long Low, long High) OfJobs(long[] low, long[] high)
    {
        var (rateLow, rateHigh) = Halves(_rate, low, high);
        var (targetLow, targetHigh) = Halves(_target, low, high);
        var least = Int128.Min(Int128.Min(rateLow * targetLow, rateLow * targetHigh), rateHigh * targetLow);
        return Whole(_jobs, CeilingDivide(least * _ofProduct, _ofJobs), FloorDivide(rateHigh * targetHigh * _ofProduct, _ofJobs));
    }

    private (long Low, long High) OfFactor(int factor, int other, long[] low, long[] high)
    {
        var (jobsLow, jobsHigh) = Halves(_jobs, low, high);
        var (otherLow, otherHigh) = Halves(other, low, high);
        var least = jobsLow > 0 && otherHigh > 0 ? CeilingDivide(jobsLow * _ofJobs, otherHigh * _ofProduct)
            : otherLow > 0 ? CeilingDivide(jobsLow * _ofJobs, otherLow * _ofProduct)
            : -1;
        var most = otherLow > 0 ? FloorDivide(jobsHigh * _ofJobs, otherLow * _ofProduct) : CellBounds.Largest;
        return jobsLow > 0 && otherHigh <= 0 ? (1, 0) : Whole(factor, least, most);
    }

    private (Int128 Low, Int128 High) Halves(int cell, long[] low, long[] high)
    {
        var (below, above) = (_rounded[cell].Below, _rounded[cell].Above);
        return ((2 * (Int128)low[cell]) - below, (2 * (Int128)high[cell]) + above);
    }

    /// <summary>The numbers of units whose interval meets one that is given in half units.</summary>
    private (long Low, long High) Whole(int cell, long least, long most)
    {
        var (below, above) = (_rounded[cell].Below, _rounded[cell].Above);
        return (CeilingDivide(least - above, 2), FloorDivide(most + below, 2));
    }
}
