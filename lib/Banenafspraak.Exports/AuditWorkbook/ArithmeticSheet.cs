namespace Banenafspraak.Exports;

/// <summary>Every way to take every relation, a row a step; the last row of each compares the result with what is published.</summary>
/// <remarks>The order of the verdicts is that in which one way decides over another: what holds first, what is contradicted last.</remarks>
internal sealed class ArithmeticSheet
{
    /// <summary>Columns that other sheets refer to, from 0.</summary>
    public const int Convention = 3, Computed = 5, Low = 6, High = 7, Rank = 11, Verdict = 12;

    private const int Published = 8, PublishedLow = 9, PublishedHigh = 10;

    private readonly FigureSheet _figures;
    private readonly ParameterSheet _parameters;
    private readonly List<object?[]> _rows = [];
    private readonly Dictionary<string, (int First, int Last)> _ranges = new(StringComparer.Ordinal);

    public ArithmeticSheet(IReadOnlyList<AuditRelation> relations, FigureSheet figures, ParameterSheet parameters)
    {
        (_figures, _parameters) = (figures, parameters);
        foreach (var relation in relations)
        {
            var first = NextRow;
            foreach (var (index, way) in relation.InstancesFromAllPlaces.Index())
                Add(relation.Id, index + 1, way);
            _ranges[relation.Id] = (first, NextRow - 1);
        }
        Sheet = new(
            Texts.SheetArithmetic,
            [
                Texts.ColumnRelation, Texts.ColumnWay, Texts.ColumnStep, Texts.ColumnConvention, Texts.ColumnArithmetic, Texts.ColumnComputed, Texts.ColumnLow, Texts.ColumnHigh,
                Texts.ColumnPublished, Texts.ColumnPublishedLow, Texts.ColumnPublishedHigh, Texts.ColumnRank, Texts.ColumnVerdict,
            ],
            _rows)
        {
            FrozenColumns = 1,
        };
    }

    /// <summary>The sheet.</summary>
    public WorkbookSheet Sheet { get; }

    private int NextRow => _rows.Count + 2;

    /// <summary>A formula for what one column says of the way that decides a relation as the figures stand.</summary>
    public string OfDeciding(AuditRelation relation, int column)
    {
        var (first, last) = _ranges[relation.Id];
        if (first == last)
            return NumberCells.Reference(Texts.SheetArithmetic, first, column);
        string Range(int of) => NumberCells.Range(Texts.SheetArithmetic, first, last, of);
        return $"INDEX({Range(column)},MATCH(MIN({Range(Rank)}),{Range(Rank)},0))";
    }

    private void Add(string relation, int number, RelationInstance way)
    {
        var calculation = Calculation.Of(way);
        var start = NextRow;
        foreach (var (index, step) in calculation.Steps.Index())
        {
            var formulas = StepFormulas.Of(step, [.. step.Terms.Select(t => CellsOf(t.Operand, start))]);
            var quantity = index == calculation.Steps.Count - 1 ? way.Computed : step.Quantity;
            Add(relation, number, index + 1, way.Relation.Convention, TextOf(step), formulas, quantity);
        }
        if (calculation.Steps.Count == 0)
            Add(relation, number, 1, way.Relation.Convention, way.Formula, new("\"\"", "\"\"", "\"\""), null);
        Compare(_rows[^1], calculation, way);
    }

    private void Add(string relation, int way, int step, string convention, string text, NumberCells formulas, Quantity? quantity) => _rows.Add(
    [
        relation, way, step, convention, text, new LiveFormula(formulas.Value, quantity?.Value), new LiveFormula(formulas.Low, quantity?.Interval.Low), new LiveFormula(formulas.High, quantity?.Interval.High),
        null, null, null, null, null,
    ]);

    /// <summary>Compares the result in a row, which is the last, with what is published.</summary>
    private void Compare(object?[] row, Calculation calculation, RelationInstance way)
    {
        var at = NextRow - 1;
        string Cell(int column) => NumberCells.Reference(Texts.SheetArithmetic, at, column);
        var result = NumberCells.At(Texts.SheetArithmetic, at, Computed, Low, High);
        var published = NumberCells.At(Texts.SheetArithmetic, at, Published, PublishedLow, PublishedHigh);
        if (calculation.Published is { } operand)
        {
            var cells = CellsOf(operand, at);
            if (calculation.RoundsDown && operand.Figure is { } figure)
                cells = cells with { Low = cells.Value, High = $"{cells.Value}+{_figures.Precision(figure, isHalf: false)}" };
            var quantity = operand.Quantity;
            (row[Published], row[PublishedLow], row[PublishedHigh]) = (Shown(cells, cells.Value, quantity?.Value), Shown(cells, cells.Low, quantity?.Interval.Low), Shown(cells, cells.High, quantity?.Interval.High));
        }
        var verdict = VerdictFormula.UnlessToldBefore(way, VerdictFormula.Of(calculation, result, published, _figures), _figures);
        row[Rank] = new LiveFormula(verdict, way.IsToldBefore ? VerdictFormula.ToldBefore : VerdictFormula.RankOf(way.Verdict));
        row[Verdict] = new LiveFormula(VerdictFormula.WordOf(Cell(Rank)), way.IsToldBefore ? Texts.VerdictToldBefore : VerdictFormula.Word(way.Verdict));
    }

    private static LiveFormula Shown(NumberCells cells, string formula, decimal? value) => new($"IF({cells.Value}=\"\",\"\",{formula})", value);

    private NumberCells CellsOf(Operand operand, int start) =>
        operand.Figure is { } figure ? _figures.Of(figure)
        : operand.Step is { } step ? NumberCells.At(Texts.SheetArithmetic, start + step, Computed, Low, High)
        : _parameters.Find(operand.Id) ?? NumberCells.Constant(operand.Quantity!.Value.Value);

    /// <summary>A step with its numbers as printed.</summary>
    private static string TextOf(CalculationStep step)
    {
        string Term(Operand operand) =>
            operand.Figure is { } figure ? figure.Printed
            : operand.Step is { } earlier ? Texts.FormatStepNumber(number: earlier + 1)
            : DutchNumber.Format(operand.Quantity!.Value.Value) + (operand.IsInHundredths ? "%" : "");
        var sign = step.Operation switch { Operation.Product => " × ", Operation.Quotient => " / ", _ => " + " };
        return string.Concat(step.Terms.Select((t, i) => (i == 0 ? "" : t.IsAdded ? sign : " - ") + Term(t.Operand)));
    }
}
