using System.Collections;

namespace Banenafspraak.NotebookHost;

/// <summary>An object as a bundle of MIME types: by its own formatters where its type has some, otherwise as text and, for what has columns, as a table.</summary>
/// <param name="rows">How many rows of a sequence are shown.</param>
internal sealed class ObjectFormatter(int rows)
{
    /// <summary>Formats <paramref name="value"/>; where <paramref name="mimeTypes"/> are given, only as these and as text/plain.</summary>
    /// <exception cref="CellException">A formatter of the value's type failed.</exception>
    public MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes)
    {
        var bundle = FormatAll(value);
        return mimeTypes.Count == 0
            ? bundle
            : bundle.MimeTypes
                .Where(type => type == MimeBundle.PlainText || mimeTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
                .Aggregate(MimeBundle.Empty, (kept, type) => kept.With(type, bundle[type]!));
    }

    private MimeBundle FormatAll(object? value)
    {
        if (value is HtmlContent html)
            return MimeBundle.Empty.With(MimeBundle.PlainText, html.Html).With(MimeBundle.Html, html.Html);
        if (value is not null && ConventionFormatters.Of(value.GetType()) is { Count: > 0 } own)
        {
            return own.Aggregate(
                MimeBundle.Empty.With(MimeBundle.PlainText, PlainText.Of(value, rows)),
                (bundle, formatter) => formatter.AddTo(bundle, value));
        }

        // A sequence may do work, or write something, as it is read: it is read once.
        var items = value is IEnumerable sequence && !PlainText.IsScalar(value) ? Rows.Take(sequence, rows) : (Rows?)null;
        var table = items is { } shown ? ObjectTable.OfSequence(shown) : ObjectTable.OfObject(value);
        var text = items is null ? PlainText.Of(value, rows) : table?.ToText() ?? PlainText.OfSequence(items.Value, rows);
        var bundle = MimeBundle.Empty.With(MimeBundle.PlainText, text);
        return table is null ? bundle : bundle.With(MimeBundle.Html, table.ToHtml());
    }
}
