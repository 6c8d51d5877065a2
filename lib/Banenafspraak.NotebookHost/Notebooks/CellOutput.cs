using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>One output of a code cell: nbformat's output types.</summary>
public abstract record CellOutput
{
    private protected CellOutput()
    {
    }
}

/// <summary>Text that a cell wrote to a stream.</summary>
/// <param name="Stream">"stdout" or "stderr".</param>
/// <param name="Text">What was written, lines separated by '\n'.</param>
public sealed record StreamOutput(string Stream, string Text) : CellOutput;

/// <summary>Something that a cell displayed while it ran.</summary>
/// <param name="Data">The same thing in one or more MIME types.</param>
public sealed record DisplayOutput(MimeBundle Data) : CellOutput;

/// <summary>The value of a cell's last expression.</summary>
/// <param name="ExecutionCount">The execution count of the cell.</param>
/// <param name="Data">The value in one or more MIME types.</param>
public sealed record ResultOutput(int ExecutionCount, MimeBundle Data) : CellOutput;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">A compiler's error number such as CS0103, or the name of an exception's type.</param>
/// <param name="Message">What went wrong, one line.</param>
/// <param name="Traceback">Lines for a person: the place, the text of the line, and what led to it.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput
{
    /// <summary>By the lines of the traceback, not by the list that holds them.</summary>
    public bool Equals(ErrorOutput? other) =>
        other is not null && Name == other.Name && Message == other.Message && Traceback.SequenceEqual(other.Traceback, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Message, Traceback.Count);
}

/// <summary>One thing in several MIME types, the richest of which a front end picks.</summary>
/// <remarks>
/// Sorted by MIME type, ordinally; equality is by MIME types and contents. The value of a JSON type (<see cref="IsJson"/>) is compact JSON text
/// and is written to a notebook as a JSON value; the value of any other type is the text itself (base64 for a picture).
/// </remarks>
public sealed class MimeBundle : IEquatable<MimeBundle>
{
    /// <summary>The type that every bundle made by this host has.</summary>
    public const string PlainText = "text/plain";

    /// <summary>The type that a page shows by preference.</summary>
    public const string Html = "text/html";

    private readonly ImmutableSortedDictionary<string, string> _values;

    private MimeBundle(ImmutableSortedDictionary<string, string> values) => _values = values;

    /// <summary>A bundle without anything in it.</summary>
    public static MimeBundle Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>What a kernel formatted. A text that is in one type only is also there as plain text.</summary>
    internal static MimeBundle Of(IReadOnlyCollection<FormattedValue> values)
    {
        var bundle = values.Where(each => each.Value is not null).Aggregate(Empty, (all, each) => all.With(each.MimeType, each.Value));
        return bundle[PlainText] is null && values.FirstOrDefault(each => each.MimeType.StartsWith("text/", StringComparison.Ordinal)) is { } text ? bundle.With(PlainText, text.Value) : bundle;
    }

    /// <summary>The MIME types, sorted.</summary>
    public IEnumerable<string> MimeTypes => _values.Keys;

    /// <summary>The text of <paramref name="mimeType"/>, null where the bundle has none.</summary>
    public string? this[string mimeType] => _values.GetValueOrDefault(mimeType);

    /// <summary>True for application/json and for every type that ends in +json.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType.EndsWith("+json", StringComparison.OrdinalIgnoreCase) || mimeType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A copy that also has <paramref name="value"/> as <paramref name="mimeType"/>.</summary>
    /// <exception cref="JsonException">The type is a JSON type and the value is not JSON.</exception>
    public MimeBundle With(string mimeType, string value) =>
        new(_values.SetItem(mimeType, IsJson(mimeType) ? JsonText.Compact(value) : value));

    /// <summary>The JSON value of <paramref name="mimeType"/>, null where the bundle has none or the type is not a JSON type.</summary>
    public JsonElement? Json(string mimeType) =>
        IsJson(mimeType) && _values.TryGetValue(mimeType, out var text) ? JsonText.Parse(text) : null;

    /// <inheritdoc/>
    public bool Equals(MimeBundle? other) => other is not null && _values.SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MimeBundle);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key, pair.Value));
}
