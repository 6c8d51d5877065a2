namespace Banenafspraak.Exports;

/// <summary>The figures of a data set, one a row. What follows from them elsewhere in the workbook refers to this sheet.</summary>
internal sealed class FigureSheet
{
    private const int Value = 5, Decimals = 6, Qualifier = 7, Low = 9, High = 10;

    private static readonly string Exact = NumberCells.Word(Analysis.Qualifier.Exact.Word());

    private readonly Dictionary<string, int> _rows;
    private readonly string _name = Texts.SheetFigures;

    public FigureSheet(Dataset data)
    {
        List<Figure> figures = [.. data.Figures.Select(f => f.AsPrinted())];
        _rows = figures.Index().ToDictionary(f => f.Item.Id, f => f.Index + 2, StringComparer.Ordinal);
        var addresses = data.Letters.ToDictionary(l => l.Id, l => l.Address, StringComparer.Ordinal);
        Sheet = new(
            _name,
            [
                Texts.ColumnId, Texts.ColumnLetter, Texts.ColumnPlace, Texts.ColumnLink, Texts.ColumnPrinted, Texts.ColumnValue, Texts.ColumnDecimals, Texts.ColumnQualifier,
                Texts.ColumnUnit, Texts.ColumnLow, Texts.ColumnHigh, Texts.ColumnReading, Texts.ColumnNote,
            ],
            [.. figures.Select(f => Row(f, addresses.GetValueOrDefault(f.Letter, "")))])
        {
            Changeable = new HashSet<int> { Value, Decimals, Qualifier },
            FrozenColumns = 1,
        };
    }

    /// <summary>The sheet.</summary>
    public WorkbookSheet Sheet { get; }

    /// <summary>Where it holds a figure.</summary>
    public NumberCells Of(Figure figure) => NumberCells.At(_name, _rows[figure.Id], Value, Low, High);

    /// <summary>How far a figure may be from what was printed, as a formula: half of its last decimal, or the whole of it.</summary>
    public string Precision(Figure figure, bool isHalf) => (isHalf ? "0.5*" : "") + $"10^-{NumberCells.Reference(_name, _rows[figure.Id], Decimals)}";

    /// <summary>A condition: some of these figures are printed with a reserve.</summary>
    public string AnyReserved(IEnumerable<Figure> figures) => $"OR({string.Join(',', figures.Select(f => $"{NumberCells.Reference(_name, _rows[f.Id], Qualifier)}<>{Exact}"))})";

    private object?[] Row(Figure figure, string address)
    {
        var (value, decimals) = (NumberCells.Reference(_name, _rows[figure.Id], Value), NumberCells.Reference(_name, _rows[figure.Id], Decimals));
        return
        [
            figure.Id, figure.Letter, $"{figure.Section}/{figure.Place}", CellLink.To(address, Texts.OpenPublication), figure.Printed, figure.Value, figure.Decimals, figure.Qualifier.Word(),
            figure.Unit.Word(), End(figure, value, decimals, isLow: true), End(figure, value, decimals, isLow: false), figure.Reading.Word(), figure.Note,
        ];
    }

    /// <summary>One end of what a figure stands for: by its decimals where it was rounded to them, and as far from its value as the library says otherwise.</summary>
    private static LiveFormula End(Figure figure, string value, string decimals, bool isLow)
    {
        var isSet = figure.IsSet || figure.Measure == Measure.Count;
        var interval = figure.Quantity?.Interval;
        var end = isLow ? interval?.Low : interval?.High;
        var sign = isLow ? "-" : "+";
        var distance = figure.Value is { } number && end is { } known ? Math.Abs(known - number) : 0;
        var byDecimals = Interval.Rounded(0, figure.Decimals ?? 0).High;
        var formula = isSet ? value
            : end is null || distance == byDecimals ? $"{value}{sign}0.5*10^-{decimals}"
            : $"{value}{sign}{NumberCells.Number(distance)}";
        return new($"IF({value}=\"\",\"\",{formula})", end);
    }
}
