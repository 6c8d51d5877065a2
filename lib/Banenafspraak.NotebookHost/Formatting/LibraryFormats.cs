using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>How types of other libraries are shown: each source is loaded when the first value of its library is.</summary>
/// <remarks>
/// A source is a class with a constructor without parameters and a method <c>CreateTypeFormatters()</c>; each object in what it returns has the properties
/// <c>Type</c> and <c>MimeType</c> and a method <c>bool Format(object, TextWriter)</c>. It is made where the library of the value is loaded, so that both
/// mean the same types. What a notebook registered itself stays.
/// </remarks>
internal static class LibraryFormats
{
    private static readonly HashSet<Assembly> Prepared = [];

    private static IReadOnlyDictionary<string, Type> _sources = new Dictionary<string, Type>(StringComparer.Ordinal);

    /// <summary>Formatters were reset: sources are asked again.</summary>
    /// <param name="sources">The source for each library, by the library's name.</param>
    public static void Reset(IReadOnlyDictionary<string, Type> sources)
    {
        lock (Prepared)
            Prepared.Clear();
        _sources = sources;
    }

    /// <summary>Registers how values of the type, or of one that it is derived from, are shown.</summary>
    public static void Prepare(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (!_sources.TryGetValue(each.Assembly.GetName().Name!, out var source))
                continue;
            lock (Prepared)
            {
                if (Prepared.Add(each.Assembly))
                    Register(In(AssemblyLoadContext.GetLoadContext(each.Assembly)!, source));
            }
        }
    }

    private static Type In(AssemblyLoadContext context, Type source)
    {
        if (context == AssemblyLoadContext.Default)
            return source;
        var found = context.LoadFromAssemblyName(source.Assembly.GetName());
        if (AssemblyLoadContext.GetLoadContext(found) == AssemblyLoadContext.Default)
            found = context.LoadFromAssemblyPath(source.Assembly.Location);
        return found.GetType(source.FullName!, throwOnError: true)!;
    }

    private static void Register(Type source)
    {
        var formatters = ((IEnumerable)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), [])!).Cast<object>()
            .Select(each => (Formatter: each, Type: (Type)Property(each, "Type"), MimeType: (string)Property(each, "MimeType")))
            .ToList();
        foreach (var ofType in formatters.GroupBy(each => each.Type))
        {
            if (Formatter.RegisteredFormatters(includeDefaults: false).Any(own => own.Type == ofType.Key))
                continue;
            foreach (var (formatter, type, mimeType) in ofType)
            {
                var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.CreateDelegate<Func<object, TextWriter, bool>>(formatter);
                Formatter.Register(type, (value, context) => format(value, context.Writer), mimeType);
            }

            Formatter.SetPreferredMimeTypesFor(ofType.Key, [.. ofType.Select(each => each.MimeType)]);
        }
    }

    private static object Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner)!;
}
