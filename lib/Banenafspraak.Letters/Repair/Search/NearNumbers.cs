namespace Banenafspraak.Letters;

/// <summary>For the cells of a table the numbers that few digit errors turn into what is printed.</summary>
internal sealed class NearNumbers(IReadOnlyList<CellGlyphs> cells, DigitDistance distance)
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

/// <summary>The numbers that one digit error turns into a printed number.</summary>
internal static class DigitErrors
{
    /// <summary>Every number of units that is one replaced, lost, swapped or added digit away; a number is never printed with a zero in front that it does not need.</summary>
    public static IEnumerable<long> Before(string printed, int decimals)
    {
        var numbers = new HashSet<long>();
        foreach (var digits in OneErrorFrom(printed))
        {
            if (digits.Length > decimals && digits.Length <= 11 && (digits[0] != '0' || digits.Length == decimals + 1))
                numbers.Add(long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture));
        }
        return numbers;
    }

    private static IEnumerable<string> OneErrorFrom(string printed)
    {
        for (var i = 0; i < printed.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                yield return string.Concat(printed.AsSpan(0, i), digit.ToString(), printed.AsSpan(i + 1));
            yield return printed.Remove(i, 1);
            if (i > 0)
                yield return string.Concat(printed.AsSpan(0, i - 1), printed[i].ToString(), printed[i - 1].ToString(), printed.AsSpan(i + 1));
        }
        for (var i = 0; i <= printed.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
                yield return printed.Insert(i, digit.ToString());
        }
    }
}
