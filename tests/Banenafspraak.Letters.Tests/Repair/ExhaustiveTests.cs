namespace Banenafspraak.Letters.Tests;

/// <summary>Random damage to a published table, against a search of all numbers that is written without anything of repair.</summary>
public class ExhaustiveTests
{
    private const int Cases = 500;
    private const int MostDamaged = 6;
    private const int Target = 3;

    private static readonly LetterTable Clean = Tables.Published(Tables.Ministries);

    [Fact]
    public void NothingFalseIsSaidOfDamagedCellsAndNothingProvableIsMissed()
    {
        var random = new Random(34_352);
        var proven = 0;
        for (var i = 0; i < Cases; i++)
        {
            var damaged = Enumerable.Range(0, 1 + random.Next(MostDamaged)).Select(_ => (Row: random.Next(Clean.Rows.Count), Column: random.Next(Clean.Columns.Count))).Distinct().ToList();
            var table = damaged.Aggregate(Clean, (t, c) => t.With(c.Row, c.Column, Damage(Clean.Rows[c.Row].Cells[c.Column].Printed, random)));
            var repaired = Tables.Repair.Repair(table);
            Assert.DoesNotContain(repaired.Cells, c => c.IsBlamed);
            for (var row = 0; row < Clean.Rows.Count; row++)
            {
                for (var column = 0; column < Clean.Columns.Count; column++)
                {
                    var (cell, truth) = (repaired.Rows[row].Cells[column], Clean.Rows[row].Cells[column].Value);
                    if (cell.Value is not null)
                        Assert.Equal(truth, cell.Value);
                    else if (cell.Candidates.Count > 0)
                        Assert.Contains(truth!.Value, cell.Candidates);
                }
            }
            var unknown = damaged.Where(c => table.Rows[c.Row].Cells[c.Column].Value is null).ToList();
            foreach (var cell in unknown)
            {
                var isProvable = !new Exhaustive(table, Clean, unknown).HasTwoValues(cell);
                Assert.Equal(isProvable, repaired.Rows[cell.Row].Cells[cell.Column].Status == CellStatus.Proven);
                proven += isProvable ? 1 : 0;
            }
        }
        Assert.True(proven > 0, "no case shows a proof");
    }

    /// <summary>Nothing is left, or one digit is a sign that looks like it, or a sign that nobody knows.</summary>
    private static string Damage(string printed, Random random)
    {
        var at = printed.Select((c, i) => (c, i)).Where(c => char.IsAsciiDigit(c.c)).Select(c => c.i).OrderBy(_ => random.Next()).First();
        var alike = Data.Set.OcrGlyphs.Where(g => g.Digit == printed[at].ToString()).Select(g => g.Signs).Append("#").ToList();
        return random.Next(3) == 0 ? "" : printed.Remove(at, 1).Insert(at, alike[random.Next(alike.Count)]);
    }

    /// <summary>Tries numbers cell by cell, each relation with the intervals of the audit.</summary>
    private sealed class Exhaustive
    {
        private const int Largest = 4_999;
        private static readonly Interval Hundred = Interval.Exactly(100);

        private readonly LetterTable _clean;
        private readonly decimal?[,] _cells;
        private readonly List<(int Row, int Column)> _unknown;
        private readonly int _last;
        private readonly Interval[] _known;

        public Exhaustive(LetterTable table, LetterTable clean, List<(int Row, int Column)> unknown)
        {
            (_clean, _unknown) = (clean, unknown);
            _last = table.Rows.Count - 1;
            _cells = new decimal?[table.Rows.Count, table.Columns.Count];
            for (var row = 0; row <= _last; row++)
            {
                for (var column = 0; column < table.Columns.Count; column++)
                    _cells[row, column] = table.Rows[row].Cells[column].Value;
            }
            _known = [.. table.Columns.Select((_, c) => Enumerable.Range(0, _last).Select(r => At(r, c)).OfType<Interval>().Aggregate(default(Interval), (a, b) => a + b))];
        }

        public bool HasTwoValues((int Row, int Column) cell)
        {
            var found = 0;
            foreach (var value in Around(cell))
            {
                found += Fits(cell, value) && CanBeFilled() ? 1 : 0;
                if (found > 1)
                    break;
            }
            _cells[cell.Row, cell.Column] = null;
            return found > 1;
        }

        private bool CanBeFilled()
        {
            var open = _unknown.Where(c => _cells[c.Row, c.Column] is null).Select(c => (Cell: c, Values: Around(c))).ToList();
            if (open.Count == 0)
                return true;
            var (cell, values) = open.MinBy(o => o.Values.Count);
            foreach (var value in values)
            {
                if (Fits(cell, value) && CanBeFilled())
                {
                    _cells[cell.Row, cell.Column] = null;
                    return true;
                }
            }
            _cells[cell.Row, cell.Column] = null;
            return false;
        }

        /// <summary>The numbers to try: all up to the largest, or, where no other cell of its row, rate or column is unknown, those that rounding may leave and some more. What was printed comes first, then what is near it: a second value is found soon where there is one.</summary>
        private List<int> Around((int Row, int Column) cell)
        {
            Interval? formal = At(cell.Row, 0), hiredIn = At(cell.Row, 1), total = At(cell.Row, 2), target = At(cell.Row, Target), rate = At(cell.Row, 4);
            Interval?[] given = cell.Column switch
            {
                0 => [total - hiredIn],
                1 => [total - formal],
                2 => [formal + hiredIn, rate * target / Hundred],
                Target => [rate is { Low: > 0 } ? total * Hundred / rate : null],
                _ => [target is { Low: > 0 } ? total * Hundred / target : null],
            };
            given = [.. given, cell.Column < Target ? InColumn(cell) : null];
            var low = (int)Math.Max(0, given.Max(g => g?.Low ?? 0) - 1);
            var high = (int)Math.Min(Largest, given.Min(g => g?.High ?? Largest) + 1);
            var truth = (int)_clean.Rows[cell.Row].Cells[cell.Column].Value!.Value;
            return [.. Enumerable.Range(low, Math.Max(0, high - low + 1)).OrderBy(v => Math.Abs(v - truth))];
        }

        private Interval? InColumn((int Row, int Column) cell)
        {
            var (others, whole) = (_known[cell.Column], At(_last, cell.Column));
            foreach (var other in _unknown.Where(c => c != cell && c.Column == cell.Column && c.Row < _last))
            {
                if (At(other.Row, other.Column) is not { } part)
                    return null;
                others += part;
            }
            return cell.Row == _last ? others : whole - others;
        }

        private bool Fits((int Row, int Column) cell, int value)
        {
            _cells[cell.Row, cell.Column] = value;
            return RowHolds(cell.Row) && RateHolds(cell.Row) && (cell.Column > Target || ColumnHolds(cell.Column));
        }

        private bool RowHolds(int row) =>
            At(row, 0) is not { } formal || At(row, 1) is not { } hiredIn || At(row, 2) is not { } total || (formal + hiredIn).Meets(total);

        private bool RateHolds(int row) =>
            At(row, 2) is not { } total || At(row, Target) is not { } target || At(row, 4) is not { } rate || (rate * target).Meets(total * Hundred);

        private bool ColumnHolds(int column)
        {
            if (At(_last, column) is not { } whole)
                return true;
            var sum = _known[column];
            foreach (var cell in _unknown)
            {
                if (cell.Column != column || cell.Row == _last)
                    continue;
                if (At(cell.Row, column) is not { } part)
                    return true;
                sum += part;
            }
            return sum.Meets(whole) || (column == Target && sum.High < whole.Low);
        }

        private Interval? At(int row, int column) => _cells[row, column] is { } value ? Interval.Rounded(value, 0) : null;
    }
}
