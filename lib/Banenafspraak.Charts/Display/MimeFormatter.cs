namespace Banenafspraak.Charts;

/// <summary>Writes values of one type in one MIME type, in the shape that <see cref="TypeFormatterSourceAttribute"/> describes.</summary>
internal sealed class MimeFormatter<T>(string mimeType, Func<T, string> write)
{
    /// <summary>For example "text/html".</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The type it is for. A host that finds no such property takes the type that carries the attribute.</summary>
    public Type Type => typeof(T);

    /// <summary>Writes <paramref name="instance"/>; false, and nothing written, where it is something else.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
            return false;
        writer.Write(write(value));
        return true;
    }
}
