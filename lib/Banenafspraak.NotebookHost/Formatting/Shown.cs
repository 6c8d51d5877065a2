using System.Collections;
using System.Globalization;
using System.Net;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>An object as front ends show it: by the formatters of .NET Interactive, and as text and tables of the host where nothing is registered for its type.</summary>
internal static class Shown
{
    private const string PlainType = PlainTextFormatter.MimeType, HtmlType = HtmlFormatter.MimeType;

    private static readonly AsyncLocal<Reading?> Current = new();

    /// <summary>Takes back what a notebook has registered: the state of formatters belongs to the process.</summary>
    public static void Reset(NotebookRunnerOptions options)
    {
        Formatter.ResetToDefault();
        Formatter.ListExpansionLimit = options.TableRows;
        Formatter.NullString = "null";
        Formatter.SetPreferredMimeTypesFor(typeof(object), HtmlType, PlainType);
        Formatter.Register(typeof(object), (value, context) => IsShownByDefault(value, HtmlType, context) || Write(context, ReadingOf(value).Html), HtmlType);
        Formatter.Register(typeof(object), (value, context) => IsShownByDefault(value, PlainType, context) || Write(context, ReadingOf(value).Text), PlainType);
        LibraryFormats.Reset(options.LibraryFormats);
    }

    /// <summary>The value in each of <paramref name="mimeTypes"/>, by default in all that its type is shown in, and always as text.</summary>
    /// <exception cref="CellException">A formatter of the value's type failed.</exception>
    public static IReadOnlyList<FormattedValue> Of(object? value, params IReadOnlyCollection<string> mimeTypes)
    {
        if (value is null)
            return [new FormattedValue(PlainType, Formatter.NullString)];
        LibraryFormats.Prepare(value.GetType());
        var before = Current.Value;
        Current.Value = new Reading(value);
        try
        {
            var asked = mimeTypes.Count > 0 ? mimeTypes : TypesOf(value, Current.Value);
            return
            [
                .. asked.Append(PlainType).Distinct(StringComparer.OrdinalIgnoreCase)
                    .Select(mimeType => Format(value, mimeType))
                    .Where(formatted => formatted.Value.Length > 0 || formatted.MimeType == PlainType),
            ];
        }
        finally
        {
            Current.Value = before;
        }
    }

    /// <summary>One value, and what has no columns, is text alone unless something is registered that shows it otherwise.</summary>
    private static IEnumerable<string> TypesOf(object value, Reading reading)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value.GetType());
        return IsOwn(value, HtmlType) && reading.Table is null ? preferred.Where(type => type != HtmlType) : preferred;
    }

    private static bool IsOwn(object value, string mimeType) => Formatter.GetPreferredFormatterFor(value.GetType(), mimeType).Type == typeof(object) && !IsShownByDefault(value, mimeType, context: null);

    private static FormattedValue Format(object value, string mimeType)
    {
        try
        {
            var text = TextOf(value, mimeType);
            return new FormattedValue(mimeType, text.Length > 0 && MimeBundle.IsJson(mimeType) ? JsonText.Compact(text) : text);
        }
        catch (Exception e) when (e is not OperationCanceledException and not CellException && !IsOwn(value, mimeType))
        {
            throw new CellException(e.GetType().Name, $"showing {TypeName.Of(value.GetType())} as {mimeType} failed: {OneLine.Of(e.Message)}", innerException: e);
        }
    }

    /// <summary>What the formatter of the value's type writes; asked itself, for the package's own way there compiles code for every type that it meets.</summary>
    private static string TextOf(object value, string mimeType)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var context = new FormatContext(writer);
        Formatter.GetPreferredFormatterFor(value.GetType(), mimeType).Format(value, context);
        return writer.ToString();
    }

    /// <summary>What .NET Interactive shows by itself: HTML, JSON and types that name their formatters.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeType">How it is to be shown.</param>
    /// <param name="context">Where to write; null to ask only.</param>
    private static bool IsShownByDefault(object value, string mimeType, FormatContext? context) => !PlainText.IsScalar(value) && Formatter.RegisteredFormatters()
        .Where(each => each.MimeType == mimeType && each.Type != typeof(object) && each.Type != typeof(IEnumerable) && each.Type.IsInstanceOfType(value))
        .Any(each => context is null || each.Format(value, context));

    private static bool Write(FormatContext context, string text)
    {
        context.Writer.Write(text);
        return true;
    }

    private static Reading ReadingOf(object value) => Current.Value is { } reading && ReferenceEquals(reading.Value, value) ? reading : new Reading(value);

    /// <summary>A value while it is shown. A sequence may do work, or write something, as it is read: it is read once for all MIME types.</summary>
    private sealed class Reading
    {
        private readonly Lazy<Rows?> _items;
        private readonly Lazy<ObjectTable?> _table;

        public Reading(object value)
        {
            Value = value;
            _items = new(() => value is IEnumerable sequence && !PlainText.IsScalar(value) ? Rows.Take(sequence, Formatter.ListExpansionLimit) : null);
            _table = new(() => _items.Value is { } items ? ObjectTable.OfSequence(items) : ObjectTable.OfObject(value));
        }

        public object Value { get; }

        public ObjectTable? Table => _table.Value;

        public string Html => Table?.ToHtml() ?? $"<pre>{WebUtility.HtmlEncode(Text)}</pre>";

        public string Text => _items.Value is { } items ? Table?.ToText() ?? PlainText.OfSequence(items, Formatter.ListExpansionLimit) : PlainText.Of(Value, Formatter.ListExpansionLimit);
    }
}
