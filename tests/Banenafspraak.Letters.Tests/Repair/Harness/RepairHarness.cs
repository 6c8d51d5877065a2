namespace Banenafspraak.Letters.Tests;

/// <summary>Puts digit errors into clean published tables and counts how repair comes out.</summary>
/// <param name="data">The data set.</param>
/// <param name="folder">Its folder, for the tables as printed.</param>
internal sealed class RepairHarness(Dataset data, string folder)
{
    /// <summary>The published tables that are clean, or the part of them that is.</summary>
    public static readonly string[] Names = ["kst-34352-299-t1", "kst-34352-258-t1", "kst-34352-348-sectors"];

    /// <summary>A table as printed; blocks of rows in which a relation does not hold as published are left out.</summary>
    public LetterTable Clean(string name)
    {
        var table = data.ReadTable(name, File.ReadAllText(Path.Combine(folder, "tables", name + ".csv")));
        var repaired = data.Repair(table);
        var broken = repaired.FaultSets.SelectMany(s => s).Select(c => table.Rows[c.Row].Block).ToHashSet(StringComparer.Ordinal);
        return table with { Rows = [.. table.Rows.Where(r => !broken.Contains(r.Block))] };
    }

    /// <summary>Every replacement, loss, swap and addition of one digit.</summary>
    public static IEnumerable<RepairCase> Singles(LetterTable table) =>
        from row in Enumerable.Range(0, table.Rows.Count)
        from column in Enumerable.Range(0, table.Columns.Count)
        from fault in DigitFault.Of(table.Rows[row].Cells[column].Printed)
        select new RepairCase(table.With(row, column, fault.Printed), [(row, column)], Words(table, row, column, fault));

    /// <summary>Two digit errors, in two cells or in one.</summary>
    public static IEnumerable<RepairCase> Doubles(LetterTable table, int cases, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < cases; i++)
        {
            var (first, second) = (Fault(table, random), default((int Row, int Column, string Printed, string Words)));
            var once = table.With(first.Row, first.Column, first.Printed);
            do
                second = Fault(once, random);
            while (second.Printed == table.Rows[second.Row].Cells[second.Column].Printed);
            yield return new(once.With(second.Row, second.Column, second.Printed), [(first.Row, first.Column), (second.Row, second.Column)], $"{first.Words}; {second.Words}");
        }
    }

    /// <summary>Repairs each case and compares with the clean table.</summary>
    public RepairCounts Run(LetterTable clean, IEnumerable<RepairCase> cases, RepairOptions options, ICollection<string> wrong)
    {
        var judged = cases.AsParallel().AsOrdered().Select(c => (Case: c, Counts: Judge(clean, c, data.Repair(c.Table, options)))).ToList();
        foreach (var (@case, _) in judged.Where(j => j.Counts.WrongLocated + j.Counts.WrongProven + j.Counts.WrongInferred > 0))
            wrong.Add($"{clean.Section}: {@case.Words}");
        return judged.Aggregate(default(RepairCounts), (sum, j) => sum + j.Counts);
    }

    private static RepairCounts Judge(LetterTable clean, RepairCase @case, RepairedTable repaired)
    {
        bool proven = false, inferred = false, located = false, wrongProven = false, wrongInferred = false, wrongLocated = false;
        var changed = false;
        for (var row = 0; row < clean.Rows.Count; row++)
        {
            for (var column = 0; column < clean.Columns.Count; column++)
            {
                var cell = repaired.Rows[row].Cells[column];
                var isWrong = cell.Value != clean.Rows[row].Cells[column].Value;
                changed |= cell.Status != CellStatus.AsPrinted;
                located |= cell.IsBlamed;
                wrongLocated |= cell.IsBlamed && !@case.Changed.Contains((row, column));
                proven |= cell.Status == CellStatus.Proven;
                wrongProven |= cell.Status == CellStatus.Proven && isWrong;
                inferred |= cell.Status == CellStatus.Inferred;
                wrongInferred |= cell.Status == CellStatus.Inferred && isWrong;
            }
        }
        var undetected = repaired.IsConsistent && !changed;
        return new(1, One(undetected), One(located), One(proven), One(inferred && !proven), One(!undetected && !proven && !inferred), One(wrongLocated), One(wrongProven), One(wrongInferred));
    }

    private static int One(bool is1) => is1 ? 1 : 0;

    private static (int Row, int Column, string Printed, string Words) Fault(LetterTable table, Random random)
    {
        while (true)
        {
            var (row, column) = (random.Next(table.Rows.Count), random.Next(table.Columns.Count));
            var kind = DigitFault.Kinds[random.Next(DigitFault.Kinds.Length)];
            if (table.Rows[row].Cells[column].Printed.Length == 0)
                continue;
            var faults = DigitFault.Of(table.Rows[row].Cells[column].Printed).Where(f => f.Kind == kind).ToList();
            if (faults.Count == 0)
                continue;
            var fault = faults[random.Next(faults.Count)];
            return (row, column, fault.Printed, Words(table, row, column, fault));
        }
    }

    private static string Words(LetterTable table, int row, int column, (string Kind, string Printed) fault) =>
        $"{table.Rows[row].Block}/{table.Rows[row].Id}/{table.Columns[column].Id} {table.Rows[row].Cells[column].Printed} -> {fault.Printed} ({fault.Kind})";
}
