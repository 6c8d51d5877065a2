namespace Banenafspraak.Display;

/// <summary>Names the class that knows how a type is shown in a notebook.</summary>
/// <remarks>
/// Notebook hosts find this attribute by its name and read its two properties by theirs, so no host needs to be referenced. The source
/// class has a constructor without parameters and a method <c>CreateTypeFormatters()</c> that returns a sequence of objects; each of those
/// has a property <c>MimeType</c> and exactly one method <c>bool Format(object, TextWriter)</c>. Renaming any of them makes every chart
/// show as its type name.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The source class.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types that a host shows when it is not asked for one: all that are wanted, for .NET Interactive drops the others.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
