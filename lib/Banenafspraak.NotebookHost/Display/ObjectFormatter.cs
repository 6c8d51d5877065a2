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

        if (value is null || ObjectTable.Of(value, rows) is not { } table)
            return MimeBundle.Empty.With(MimeBundle.PlainText, PlainText.Of(value, rows));
        return MimeBundle.Empty.With(MimeBundle.PlainText, table.IsSequence ? table.ToText() : PlainText.Of(value, rows)).With(MimeBundle.Html, table.ToHtml());
    }
}
