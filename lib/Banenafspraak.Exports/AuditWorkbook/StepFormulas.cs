namespace Banenafspraak.Exports;

/// <summary>One step of a calculation as formulas: its value and the ends of its interval. Nothing is shown where a number is not there, or a divisor may be 0.</summary>
internal static class StepFormulas
{
    /// <summary>The three formulas of a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cells">Where each of its terms stands.</param>
    public static NumberCells Of(CalculationStep step, IReadOnlyList<NumberCells> cells)
    {
        var used = cells.Zip(step.Terms, (c, t) => t.Operand.IsInHundredths ? new NumberCells($"({c.Value}/100)", $"({c.Low}/100)", $"({c.High}/100)") : c).ToList();
        var result = step.Operation switch
        {
            Operation.Product => Corners(used, "*"),
            Operation.Quotient => Corners(used, "/"),
            _ => Sum(step, used),
        };
        string Guarded(string formula) => Guard(step, cells, step.IsInPercent ? $"100*({formula})" : formula);
        return new(Guarded(result.Value), Guarded(result.Low), Guarded(result.High));
    }

    private static NumberCells Sum(CalculationStep step, List<NumberCells> used)
    {
        string Added(Func<NumberCells, string> ofAdded, Func<NumberCells, string> ofTaken) =>
            string.Concat(used.Zip(step.Terms, (c, t) => t.IsAdded ? "+" + ofAdded(c) : "-" + ofTaken(c))).TrimStart('+');
        return new(Added(c => c.Value, c => c.Value), Added(c => c.Low, c => c.High), Added(c => c.High, c => c.Low));
    }

    private static NumberCells Corners(List<NumberCells> used, string sign)
    {
        var (a, b) = (used[0], used[1]);
        var corners = string.Join(',', new[] { (a.Low, b.Low), (a.Low, b.High), (a.High, b.Low), (a.High, b.High) }.Select(c => c.Item1 + sign + c.Item2));
        return new(a.Value + sign + b.Value, $"MIN({corners})", $"MAX({corners})");
    }

    private static string Guard(CalculationStep step, IReadOnlyList<NumberCells> cells, string formula)
    {
        var isThere = $"COUNT({string.Join(',', cells.Select(c => c.Value))})={NumberCells.Number(cells.Count)}";
        var guarded = step.Operation == Operation.Quotient ? $"IF(AND({cells[1].Low}<=0,{cells[1].High}>=0),\"\",{formula})" : formula;
        return $"IF({isThere},{guarded},\"\")";
    }
}
