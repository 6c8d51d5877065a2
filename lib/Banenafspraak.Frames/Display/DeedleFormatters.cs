using System.Globalization;
using Banenafspraak.Display;
using Deedle;

namespace Banenafspraak.Frames;

/// <summary>How frames and series of Deedle are shown in a notebook: the first rows as a table, and the count of all.</summary>
/// <remarks>Follows the convention of <c>TypeFormatterSourceAttribute</c> for types that cannot carry it: a host is told the name of this class.</remarks>
public sealed class DeedleFormatters
{
    /// <summary>HTML and text for <see cref="Frame{TRowKey, TColumnKey}"/> and <see cref="Series{K, V}"/> of any keys and values.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        .. new[] { typeof(Frame<,>), typeof(Series<,>) }.SelectMany(type => new[]
        {
            new MimeFormatter("text/html", type, value => ViewOf(value)?.ToHtml()),
            new MimeFormatter("text/plain", type, value => ViewOf(value)?.ToString()),
        }),
    ];

    private static FrameView? ViewOf(object value)
    {
        if (value is IFrame frame)
            return frame.Apply(new View());
        for (var type = value?.GetType(); type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Series<,>))
                return (FrameView)typeof(DeedleFormatters).GetMethod(nameof(OfSeries), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value])!;
        }
        return null;
    }

    private static FrameView OfSeries<TKey, TValue>(Series<TKey, TValue> series) =>
        new(["key", "value"], [.. series.ObservationsAll.Take(FrameView.MostRows).Select(o => new[] { Name(o.Key), o.Value.HasValue ? (object?)o.Value.Value : null })], series.KeyCount, 1);

    private static string Name<T>(T key) => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "";

    private sealed class View : IFrameOperation<FrameView>
    {
        public FrameView Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var columns = Math.Min(frame.ColumnCount, FrameView.MostColumns);
            var rows = frame.RowKeys.Take(FrameView.MostRows).Select((key, i) => Row(Name(key), frame.GetRowAt<object>(i), columns));
            return new(["key", .. frame.ColumnKeys.Take(columns).Select(Name)], [.. rows], frame.RowCount, frame.ColumnCount);
        }

        private static List<object?> Row<TColumn>(string name, Series<TColumn, object> row, int columns) =>
            [name, .. Enumerable.Range(0, columns).Select(i => row.TryGetAt(i) is { HasValue: true } cell ? cell.Value : null)];
    }
}
