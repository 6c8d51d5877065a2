namespace Banenafspraak.Exports;

/// <summary>The numbers of the counting rules, one a row.</summary>
internal sealed class ParameterSheet
{
    private const int Value = 4, Low = 5, High = 6;

    private readonly Dictionary<string, int> _rows;
    private readonly string _name = Texts.SheetParameters;

    public ParameterSheet(Dataset data)
    {
        var parameters = data.Parameters.All;
        _rows = parameters.Index().DistinctBy(p => p.Item.Id, StringComparer.Ordinal).ToDictionary(p => p.Item.Id, p => p.Index + 2, StringComparer.Ordinal);
        Sheet = new(
            _name,
            [
                Texts.ColumnId, Texts.ColumnParameter, Texts.ColumnSubject, Texts.ColumnFrom, Texts.ColumnValue, Texts.ColumnLow, Texts.ColumnHigh, Texts.ColumnUnit,
                Texts.ColumnBasis, Texts.ColumnReference, Texts.ColumnNote,
            ],
            [.. parameters.Select((p, i) => Row(p, NumberCells.Reference(_name, i + 2, Value)))])
        {
            Changeable = new HashSet<int> { Value },
            FrozenColumns = 1,
        };
    }

    /// <summary>The sheet.</summary>
    public WorkbookSheet Sheet { get; }

    /// <summary>Where it holds a number; null for one that is none of its own, such as 100%.</summary>
    public NumberCells? Find(string id) => _rows.TryGetValue(id, out var row) ? NumberCells.At(_name, row, Value, Low, High) : null;

    private static object?[] Row(Parameter parameter, string value)
    {
        var (number, interval) = (parameter.Quantity.Value, parameter.Quantity.Interval);
        return
        [
            parameter.Id, parameter.Name, parameter.Subject, parameter.From, number, End(value, "-", number - interval.Low, interval.Low), End(value, "+", interval.High - number, interval.High),
            parameter.Unit.Word(), parameter.Basis.Word(), parameter.Reference, parameter.Note,
        ];
    }

    private static LiveFormula End(string value, string sign, decimal distance, decimal end) => new(distance == 0 ? value : $"{value}{sign}{NumberCells.Number(distance)}", end);
}
