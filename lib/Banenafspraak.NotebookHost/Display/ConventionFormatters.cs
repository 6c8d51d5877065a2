using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Banenafspraak.NotebookHost;

/// <summary>Finds the formatters that a type brings itself, by the names that .NET Interactive looks for as well.</summary>
/// <remarks>
/// An attribute class named TypeFormatterSourceAttribute stands on the type, a base type or an interface of it. Its property FormatterSourceType
/// names a class whose method CreateTypeFormatters() gives objects with a property MimeType and a method Format(object, TextWriter).
/// No type is shared with the libraries that follow the convention, so they need no reference to this one.
/// </remarks>
internal static class ConventionFormatters
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ConventionFormatter>> Known = new();

    public static IReadOnlyList<ConventionFormatter> Of(Type type) => Known.GetOrAdd(type, static type => [.. Find(type)]);

    private static IEnumerable<ConventionFormatter> Find(Type type)
    {
        var attribute = Owners(type)
            .SelectMany(owner => owner.GetCustomAttributes(inherit: false))
            .FirstOrDefault(each => each.GetType().Name == "TypeFormatterSourceAttribute");
        if (attribute is null || Property(attribute, "FormatterSourceType") is not Type sourceType)
            yield break;
        var source = Activator.CreateInstance(sourceType, nonPublic: true);
        var create = sourceType.GetMethod("CreateTypeFormatters", BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, []);
        if (create?.Invoke(source, []) is not IEnumerable formatters)
            yield break;
        foreach (var formatter in formatters.Cast<object>())
        {
            var format = formatter.GetType().GetMethods().FirstOrDefault(IsFormat);
            if (format is not null && Property(formatter, "MimeType") is string mimeType)
                yield return new ConventionFormatter(mimeType, formatter, format);
        }
    }

    private static IEnumerable<Type> Owners(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
            yield return each;
        foreach (var each in type.GetInterfaces())
            yield return each;
    }

    private static object? Property(object owner, string name) => owner.GetType().GetProperty(name)?.GetValue(owner);

    private static bool IsFormat(MethodInfo method) =>
        method.Name == "Format"
        && method.GetParameters() is [var instance, var writer]
        && instance.ParameterType == typeof(object)
        && writer.ParameterType == typeof(TextWriter);
}
