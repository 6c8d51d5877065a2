namespace Banenafspraak.Display;

/// <summary>Writes values in one MIME type, in the shape that notebook hosts look for by name: MimeType, Type and one method Format.</summary>
/// <param name="mimeType">For example "text/html".</param>
/// <param name="type">What is written; an open generic type stands for all that are made of it.</param>
/// <param name="write">Gives the text; null for a value that this formatter leaves to others.</param>
internal class MimeFormatter(string mimeType, Type type, Func<object, string?> write)
{
    /// <summary>For example "text/html".</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The type it is for. A host that finds no such property takes the type that carries the attribute.</summary>
    public Type Type { get; } = type;

    /// <summary>Writes <paramref name="instance"/>; false, and nothing written, where it is something else.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (write(instance) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}

/// <summary>The same for the values of one type.</summary>
internal sealed class MimeFormatter<T>(string mimeType, Func<T, string?> write)
    : MimeFormatter(mimeType, typeof(T), instance => instance is T value ? write(value) : null);
