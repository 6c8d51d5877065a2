namespace Banenafspraak.Letters;

/// <summary>Decides what each cell of a table must have been.</summary>
internal sealed class CellRepair
{
    private readonly TableCells _cells;
    private readonly CellBounds _bounds;
    private readonly FaultSets _faults;
    private readonly Explanations _explanations;
    private readonly DigitDistance _distance;
    private readonly CellCandidates _candidates;
    private readonly HashSet<int> _blamed;
    private readonly HashSet<int> _suspected;
    private readonly RepairText _text;

    public CellRepair(TableCells cells, CellBounds bounds, FaultSets faults, Explanations explanations, DigitDistance distance)
    {
        (_cells, _bounds, _faults, _explanations, _distance) = (cells, bounds, faults, explanations, distance);
        _candidates = new(cells, bounds);
        _blamed = [.. faults.Fewest == 0 ? [] : faults.Blamed];
        _suspected = [.. explanations.All.Count > 0 ? explanations.All.SelectMany(e => e.Changes).Select(c => c.Cell) : faults.Suspected, .. _blamed];
        _text = new(cells, bounds, _blamed);
    }

    /// <summary>The cell with its status.</summary>
    public RepairedCell Of(int cell)
    {
        var printed = _cells.All[cell];
        if (printed.Value is null)
            return OfDamaged(cell);
        return _suspected.Contains(cell) ? OfSuspected(cell) : new(printed.Printed, printed.Value, printed.Decimals!.Value, CellStatus.AsPrinted, [], false, "");
    }

    private RepairedCell OfDamaged(int cell)
    {
        var allowed = CellCandidates.Union(_faults.Sets.Select(s => _candidates.WhenFree(cell, s)));
        if (allowed is null)
            return Result(cell, CellStatus.Unreadable, [], null, $"the other cells leave {DutchNumber.Format(CellCandidates.Most)} numbers or more");
        if (allowed is [])
            return Result(cell, CellStatus.Unreadable, [], null, "the table as a whole could not be settled");
        if (allowed is [var only])
            return Result(cell, CellStatus.Proven, allowed, only, "");
        var likely = _explanations.All.Count == 0 ? null : CellCandidates.Union(_explanations.All.Select(e => _candidates.Under(e, cell)));
        var read = _cells.All[cell].Glyphs.Length == 0 ? [] : (likely ?? []).Where(u => DistanceTo(cell, u) == 0).ToList();
        if (read.Count == 0 && (likely ?? []).Where(u => IsBeforeANote(cell, u)).ToList() is [var before])
            return Result(cell, CellStatus.Inferred, [before], before, $"\"{_cells.All[cell].Printed}\" begins with {Text(cell, before)}, and the number of a note may follow");
        return read is [var one] && IsWhatTheNumbersGive(cell, one)
            ? Result(cell, CellStatus.Inferred, [one], one, $"\"{_cells.All[cell].Printed}\" reads as {Text(cell, one)}")
            : Result(cell, CellStatus.Ambiguous, allowed, null, read.Count == 0 ? "what is left of the print does not decide" : "the print may be any of several");
    }

    private RepairedCell OfSuspected(int cell)
    {
        var changes = _explanations.All.Select(e => e.Of(cell)).ToList();
        var values = changes.OfType<long>().Distinct().ToList();
        var allowed = _blamed.Contains(cell) ? _candidates.WhenFree(cell, _faults.Sets.First(s => s.Length == _faults.Fewest)) : null;
        if (allowed is [var only] && IsOnlyWithASpareFault(cell))
            return Result(cell, CellStatus.Proven, allowed, only, "");
        if (values is [var one] && !changes.Contains(null) && !IsWhatTheNumbersGive(cell, one))
            return Result(cell, CellStatus.Ambiguous, [.. values.Union(_candidates.InWindow(cell))], null, "the digits fit a number that only rounding at its worst allows");
        if (values is [var inferred] && !changes.Contains(null))
            return Result(cell, CellStatus.Inferred, values, inferred, $"\"{_cells.All[cell].Printed}\" with {DigitDistance.Words(DistanceTo(cell, inferred))} is {Text(cell, inferred)}");
        if (!_blamed.Contains(cell))
            values.Add(_bounds[cell]);
        var candidates = values.Count > 0 && _explanations.All.Count > 0 ? values : allowed ?? [];
        return Result(cell, CellStatus.Ambiguous, [.. candidates.Distinct()], null, _blamed.Contains(cell) ? "this cell is wrong" : "this cell may be wrong, or another");
    }

    /// <summary>
    /// False for a percentage that the jobs and the target do not round to as they are printed. Unrounded numbers may still give it, but so rarely that digits which
    /// happen to fit are no evidence.
    /// </summary>
    private bool IsWhatTheNumbersGive(int cell, long units)
    {
        foreach (var relation in _bounds.RelationsOf[cell].Select(r => _bounds.Relations[r]).OfType<RateOfCells>().Where(r => r.Cells[0] == cell))
        {
            if (_cells.All[relation.Cells[1]].Value is not { } jobs || _cells.All[relation.Cells[2]].Value is not { } target)
                continue;
            if (Math.Abs((100 * jobs) - (Value(cell, units) * target)) > target / (2 * CellGlyphs.Scale(_cells.Decimals[cell])))
                return false;
        }
        return true;
    }

    /// <summary>A blamed cell has one value only if that stays so when any one cell beside it is wrong too.</summary>
    private bool IsOnlyWithASpareFault(int cell)
    {
        if (_faults.Fewest > 1)
            return false;
        foreach (var other in _bounds.RelationsOf[cell].SelectMany(r => _bounds.Relations[r].Cells).Distinct().Where(c => c != cell))
        {
            var (low, high) = _candidates.BoundsWhenFree(cell, [cell, other]);
            if (low < high)
                return false;
        }
        return true;
    }

    /// <summary>Whether the print is such a number with one more digit behind it, set as no number is: "1.2071".</summary>
    private bool IsBeforeANote(int cell, long units) =>
        _cells.All[cell].Glyphs is [.. var start, >= '0' and <= '9'] && start == DigitDistance.Digits(units, _cells.Decimals[cell]) && _cells.All[cell].Printed.StartsWith(Text(cell, units), StringComparison.Ordinal);

    private int DistanceTo(int cell, long units) =>
        _distance.Between(_cells.All[cell].Glyphs, DigitDistance.Digits(units, _cells.Decimals[cell]));

    private string Text(int cell, long units) => _text.Number(cell, units);

    private RepairedCell Result(int cell, CellStatus status, IReadOnlyList<long> candidates, long? units, string reading)
    {
        var printed = _cells.All[cell];
        List<long> ordered = [.. printed.Glyphs.Length == 0 ? candidates.Order() : candidates.OrderBy(c => DistanceTo(cell, c)).ThenBy(c => c)];
        return new(
            printed.Printed,
            units is null ? null : Value(cell, units.Value),
            _cells.Decimals[cell],
            status,
            [.. ordered.Select(c => Value(cell, c))],
            _blamed.Contains(cell),
            _text.Explain(cell, status, ordered, reading));
    }

    private decimal Value(int cell, long units) => units / (decimal)CellGlyphs.Scale(_cells.Decimals[cell]);
}
