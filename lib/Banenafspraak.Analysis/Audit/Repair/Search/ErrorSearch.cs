namespace Banenafspraak.Analysis;

/// <summary>Finds the digit errors that explain a table in which relations are broken.</summary>
/// <remarks>
/// Only cells of a broken relation are changed, one after the other; the last one takes the numbers that all its relations leave it, and of those the ones that
/// are few enough errors away from what is printed. A branch ends where more relations without a common cell are broken than errors are left.
/// </remarks>
internal sealed class ErrorSearch
{
    private const int MostExplanations = 2_000;
    private const int MostSteps = 400_000;
    private const long WidestWindow = 400;
    private const int MostApart = 8;

    private readonly CellBounds _bounds;
    private readonly IReadOnlyList<PrintedCell> _cells;
    private readonly DigitDistance _distance;
    private readonly long[]?[] _before;
    private readonly Dictionary<string, Explanation> _found = new(StringComparer.Ordinal);
    private readonly List<int> _changed = [];
    private readonly int[] _bySize;
    private int _steps;

    private ErrorSearch(CellBounds bounds, IReadOnlyList<PrintedCell> cells, DigitDistance distance)
    {
        (_bounds, _cells, _distance) = (bounds, cells, distance);
        _before = new long[cells.Count][];
        _bySize = [.. Enumerable.Range(0, bounds.Relations.Length).OrderBy(r => bounds.Relations[r].Cells.Length)];
    }

    private bool HasTooMany => _found.Count > MostExplanations || _steps > MostSteps;

    /// <summary>All explanations with at most <paramref name="errors"/> digit errors; with as few as will do where that is null.</summary>
    /// <param name="bounds">The table; unchanged afterwards.</param>
    /// <param name="cells">Its cells as printed.</param>
    /// <param name="distance">How far a number is from what is printed.</param>
    /// <param name="errors">Digit errors in the table; null for as few as will do.</param>
    /// <param name="least">So many errors there are at least.</param>
    /// <param name="most">No more than so many are looked for.</param>
    public static Explanations Find(CellBounds bounds, IReadOnlyList<PrintedCell> cells, DigitDistance distance, int? errors, int least, int most)
    {
        if (!Array.Exists(bounds.Broken, b => b) && bounds.IsPossible(bounds.Unknown))
            return new([new([])], errors ?? 0);
        var search = new ErrorSearch(bounds, cells, distance);
        for (var count = errors ?? Math.Max(1, least); count <= (errors ?? most); count++)
        {
            search.Change(count);
            if (search.HasTooMany)
                return new([], count);
            if (search._found.Count > 0)
                return new([.. search._found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)], count);
        }
        return new([], errors ?? most);
    }

    private void Change(int left)
    {
        _steps++;
        if (HasTooMany || Needed() > left)
            return;
        foreach (var cell in ToChange())
        {
            if (_cells[cell].Value is null || _changed.Contains(cell))
                continue;
            if (IsInAllBroken(cell))
                ChangeLast(cell, left);
            if (left - Math.Max(1, Needed(without: cell)) is > 0 and var errors)
                ChangeAndGoOn(cell, errors, left);
        }
    }

    private bool IsInAllBroken(int cell)
    {
        for (var relation = 0; relation < _bounds.Broken.Length; relation++)
        {
            if (_bounds.Broken[relation] && Array.IndexOf(_bounds.RelationsOf[cell], relation) < 0)
                return false;
        }
        return true;
    }

    /// <summary>One of these cells must change: those of a broken relation, or those around unknown cells that cannot be filled.</summary>
    private IEnumerable<int> ToChange()
    {
        var broken = Array.FindIndex(_bySize, r => _bounds.Broken[r]);
        if (broken >= 0)
            return _bounds.Relations[_bySize[broken]].Cells;
        return _bounds.IsPossible(_bounds.UnknownAround(_changed)) ? [] : _bounds.Unknown.SelectMany(c => _bounds.RelationsOf[c]).Distinct().SelectMany(r => _bounds.Relations[r].Cells).Distinct();
    }

    /// <summary>With this cell every relation must hold.</summary>
    private void ChangeLast(int cell, int left)
    {
        var (low, high) = _bounds.WindowOf(cell);
        if (left > 1 && high - low < WidestWindow)
        {
            for (var units = low; units <= high; units++)
                Take(cell, units, left);
            return;
        }
        foreach (var units in Near(cell, left))
        {
            if (low <= units && units <= high)
                Take(cell, units, left);
        }
    }

    private void Take(int cell, long units, int left)
    {
        _steps++;
        if (units == _cells[cell].Number || (left > 1 && ErrorsTo(cell, units) > left))
            return;
        var before = _bounds[cell];
        _bounds.Set(cell, units);
        if (_bounds.IsPossible(_bounds.UnknownAround([.. _changed, cell])))
        {
            List<(int Cell, long Units)> changes = [.. _changed.Append(cell).Order().Select(c => (c, _bounds[c]))];
            _found.TryAdd(string.Join(' ', changes), new(changes));
        }
        _bounds.Set(cell, before);
    }

    private void ChangeAndGoOn(int cell, int errors, int left)
    {
        var before = _bounds[cell];
        _changed.Add(cell);
        foreach (var units in Near(cell, errors))
        {
            _bounds.Set(cell, units);
            if (!HasTooMany)
                Change(left - (errors == 1 ? 1 : Math.Max(1, ErrorsTo(cell, units))));
        }
        _changed.Remove(cell);
        _bounds.Set(cell, before);
    }

    private int ErrorsTo(int cell, long units) =>
        DigitDistance.Errors(_distance.Between(_cells[cell].Glyphs, DigitDistance.Digits(units, _cells[cell].Decimals!.Value)));

    /// <summary>The numbers that so many errors turn into the printed one.</summary>
    private IEnumerable<long> Near(int cell, int errors)
    {
        var decimals = _cells[cell].Decimals!.Value;
        var sign = _cells[cell].Value < 0 ? -1 : 1;
        IEnumerable<long> near = _before[cell] ??= [.. DigitErrors.Before(_cells[cell].Glyphs, decimals).Select(n => sign * n)];
        for (var i = 1; i < errors; i++)
            near = near.SelectMany(n => DigitErrors.Before(DigitDistance.Digits(n, decimals), decimals)).Distinct().Select(n => sign * n);
        return near;
    }

    /// <summary>So many more cells must change at least, beside one: broken relations that it is not in, without an unchanged cell in common.</summary>
    private int Needed(int without = -1)
    {
        Span<int> chosen = stackalloc int[MostApart];
        var count = 0;
        foreach (var relation in _bySize)
        {
            if (!_bounds.Broken[relation] || (without >= 0 && Array.IndexOf(_bounds.RelationsOf[without], relation) >= 0) || MeetsAny(relation, chosen[..count]))
                continue;
            chosen[count++] = relation;
            if (count == MostApart)
                break;
        }
        return count;
    }

    private bool MeetsAny(int relation, ReadOnlySpan<int> others)
    {
        foreach (var other in others)
        {
            foreach (var cell in _bounds.Relations[other].Cells)
            {
                if (!_changed.Contains(cell) && Array.IndexOf(_bounds.Relations[relation].Cells, cell) >= 0)
                    return true;
            }
        }
        return false;
    }
}
