namespace Banenafspraak.Letters;

/// <summary>Finds the digit errors that explain a table in which relations are broken.</summary>
/// <remarks>
/// Only cells of a broken relation are changed, one after the other; the last one takes the numbers that all its relations leave it, and of those the ones that
/// are few enough errors away from what is printed. A branch ends where more relations without a common cell are broken than errors are left.
/// </remarks>
internal sealed class ErrorSearch
{
    /// <summary>Two errors can look like one, so a table that one error would explain is reckoned to have two.</summary>
    private const int FewestReckoned = 2;

    private const int MostExplanations = 2_000;
    private const int MostSteps = 400_000;
    private const long WidestWindow = 400;

    private readonly CellBounds _bounds;
    private readonly IReadOnlyList<CellGlyphs> _cells;
    private readonly NearNumbers _near;
    private readonly Dictionary<string, Explanation> _found = new(StringComparer.Ordinal);
    private readonly List<int> _changed = [];
    private readonly BrokenRelations _broken;
    private int _steps;

    private ErrorSearch(CellBounds bounds, IReadOnlyList<CellGlyphs> cells, DigitDistance distance)
    {
        (_bounds, _cells) = (bounds, cells);
        (_near, _broken) = (new(cells, distance), new(bounds));
    }

    private bool HasTooMany => _found.Count > MostExplanations || _steps > MostSteps;

    /// <summary>All explanations with at most <paramref name="errors"/> digit errors; where that is null, with as few as will do, but at least two.</summary>
    /// <param name="bounds">The table; unchanged afterwards.</param>
    /// <param name="cells">Its cells as printed.</param>
    /// <param name="distance">How far a number is from what is printed.</param>
    /// <param name="errors">Digit errors in the table; null for as few as will do, but at least two.</param>
    /// <param name="least">So many errors there are at least.</param>
    /// <param name="most">No more than so many are looked for.</param>
    public static Explanations Find(CellBounds bounds, IReadOnlyList<CellGlyphs> cells, DigitDistance distance, int? errors, int least, int most)
    {
        if (!Array.Exists(bounds.Broken, b => b) && bounds.IsPossible(bounds.Unknown))
            return new([new([])], errors ?? 0);
        var search = new ErrorSearch(bounds, cells, distance);
        for (var count = errors ?? Math.Max(FewestReckoned, least); count <= (errors ?? most); count++)
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
        if (HasTooMany || _broken.Apart(_changed) > left)
            return;
        foreach (var cell in ToChange())
        {
            if (_cells[cell].Value is null || _changed.Contains(cell))
                continue;
            if (_broken.AllHave(cell))
                ChangeLast(cell, left);
            if (left - Math.Max(1, _broken.Apart(_changed, without: cell)) is > 0 and var errors)
                ChangeAndGoOn(cell, errors, left);
        }
    }

    /// <summary>One of these cells must change: those of a broken relation, or those around unknown cells that cannot be filled.</summary>
    private IEnumerable<int> ToChange()
    {
        if (_broken.Smallest is { } broken)
            return broken.Cells;
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
        foreach (var units in _near.Of(cell, left))
        {
            if (low <= units && units <= high)
                Take(cell, units, left);
        }
    }

    private void Take(int cell, long units, int left)
    {
        _steps++;
        if (units == _cells[cell].Number || (left > 1 && _near.ErrorsTo(cell, units) > left))
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
        foreach (var units in _near.Of(cell, errors))
        {
            _bounds.Set(cell, units);
            if (!HasTooMany)
                Change(left - (errors == 1 ? 1 : Math.Max(1, _near.ErrorsTo(cell, units))));
        }
        _changed.Remove(cell);
        _bounds.Set(cell, before);
    }
}

/// <summary>Digit errors that explain a table: other numbers for some readable cells with which every relation can hold.</summary>
/// <param name="Changes">The cells with their numbers of units, in the order of the table.</param>
internal sealed record Explanation(IReadOnlyList<(int Cell, long Units)> Changes)
{
    /// <summary>The number that it gives a cell; null where it leaves it as printed.</summary>
    public long? Of(int cell)
    {
        foreach (var (changed, units) in Changes)
        {
            if (changed == cell)
                return units;
        }
        return null;
    }
}

/// <summary>All explanations with at most so many digit errors in the table.</summary>
/// <param name="All">The explanations; none where the table needs more errors, or there are too many to list.</param>
/// <param name="Errors">How many digit errors are reckoned with.</param>
internal sealed record Explanations(IReadOnlyList<Explanation> All, int Errors);
