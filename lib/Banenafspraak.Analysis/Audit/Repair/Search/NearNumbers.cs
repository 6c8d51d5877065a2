namespace Banenafspraak.Analysis;

/// <summary>For the cells of a table the numbers that few digit errors turn into what is printed.</summary>
internal sealed class NearNumbers(IReadOnlyList<PrintedCell> cells, DigitDistance distance)
{
    private readonly long[]?[] _ofOneError = new long[cells.Count][];

    /// <summary>How many digit errors turn so many units into what a readable cell shows.</summary>
    public int ErrorsTo(int cell, long units) =>
        DigitDistance.Errors(distance.Between(cells[cell].Glyphs, DigitDistance.Digits(units, cells[cell].Decimals!.Value)));

    /// <summary>The numbers, in units, that so many errors turn into the printed one; a sign is never among the errors.</summary>
    public IEnumerable<long> Of(int cell, int errors)
    {
        var decimals = cells[cell].Decimals!.Value;
        var sign = cells[cell].Value < 0 ? -1 : 1;
        IEnumerable<long> near = _ofOneError[cell] ??= [.. DigitErrors.Before(cells[cell].Glyphs, decimals).Select(n => sign * n)];
        for (var i = 1; i < errors; i++)
            near = near.SelectMany(n => DigitErrors.Before(DigitDistance.Digits(n, decimals), decimals)).Distinct().Select(n => sign * n);
        return near;
    }
}
