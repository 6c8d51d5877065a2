using Banenafspraak.Analysis;
using Deedle;

namespace Banenafspraak.Frames;

/// <summary>Figures laid out as a table of one number a cell.</summary>
public static class Pivots
{
    /// <summary>A row for each <paramref name="by"/>, a column for each <paramref name="over"/>, in the order in which they occur; one figure a cell.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="by">What a row is, such as <c>f => f.Subject</c>.</param>
    /// <param name="over">What a column is, such as <c>f => f.Period.LastDay.Year</c>.</param>
    /// <param name="value">The number in the cell, as it is: nothing is added up, and what is null or has no figure is missing. By default the value of the figure.</param>
    /// <exception cref="ArgumentException">Two figures fall in one cell, or one has no row or column; it names them.</exception>
    public static Frame<TRow, TColumn> Pivot<TRow, TColumn>(
        this IEnumerable<Figure> figures, Func<Figure, TRow> by, Func<Figure, TColumn> over, Func<Figure, decimal?>? value = null)
        where TRow : notnull
        where TColumn : notnull => Of(figures, f => f.Id, by, over, value ?? (f => f.Value));

    /// <inheritdoc cref="Pivot{TRow, TColumn}(IEnumerable{Figure}, Func{Figure, TRow}, Func{Figure, TColumn}, Func{Figure, decimal?})"/>
    public static Frame<TRow, TColumn> Pivot<TRow, TColumn>(
        this IEnumerable<SeriesValue> series, Func<SeriesValue, TRow> by, Func<SeriesValue, TColumn> over, Func<SeriesValue, decimal?>? value = null)
        where TRow : notnull
        where TColumn : notnull => Of(series, s => s.Id, by, over, value ?? (s => s.Value));

    private static Frame<TRow, TColumn> Of<T, TRow, TColumn>(
        IEnumerable<T> items, Func<T, string> id, Func<T, TRow> by, Func<T, TColumn> over, Func<T, decimal?> value)
        where TRow : notnull
        where TColumn : notnull
    {
        var cells = new Dictionary<(TRow, TColumn), T>();
        List<TRow> rows = [];
        List<TColumn> columns = [];
        foreach (var item in items)
        {
            if (by(item) is not { } row || over(item) is not { } column)
                throw new ArgumentException($"{id(item)} has no row or no column; leave out what has none.", nameof(items));
            if (!cells.TryAdd((row, column), item))
                throw new ArgumentException($"{id(cells[(row, column)])} and {id(item)} both fall in the cell of {row} and {column}; narrow the query to one of them.", nameof(items));
            rows.Add(row);
            columns.Add(column);
        }

        List<TRow> keys = [.. rows.Distinct()];
        return Frame.FromColumns(columns.Distinct().Select(column => KeyValuePair.Create(column, Column(keys, row => cells.TryGetValue((row, column), out var item) ? value(item) : null))));
    }

    /// <summary>A row without a value is left out and then asked for: the way to say missing that Deedle does not take for 0.</summary>
    private static Series<TRow, decimal> Column<TRow>(List<TRow> rows, Func<TRow, decimal?> value)
        where TRow : notnull =>
        rows.Select(row => (Row: row, Value: value(row))).Where(cell => cell.Value is not null).Select(cell => KeyValuePair.Create(cell.Row, cell.Value!.Value)).ToSeries().Realign(rows);
}
