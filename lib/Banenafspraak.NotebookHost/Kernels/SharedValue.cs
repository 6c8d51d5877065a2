using System.ComponentModel;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Banenafspraak.NotebookHost;

/// <summary>A variable on its way from one language to another: the same object, not a copy, and the type that it was declared with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SharedValue
{
    internal SharedValue(object? value, Type type) => (Value, Type) = (value, type);

    /// <summary>What the code that takes it reads; set just before that runs.</summary>
    public static object? Current { get; internal set; }

    internal object? Value { get; }

    /// <summary>The type that the variable was declared with.</summary>
    internal Type Type { get; }

    /// <summary>The type's name as both C# and F# write it; null where code of another language cannot name it.</summary>
    internal string? TypeText => TextOf(Type);

    /// <summary>The libraries that the name of the type needs, without the framework's.</summary>
    internal IEnumerable<Assembly> Libraries => Parts(Type).Select(part => part.Assembly).Distinct()
        .Where(assembly => FrameworkReferences.Path(assembly.GetName().Name!) is null);

    /// <summary>What a front end shows of it in a list of variables.</summary>
    internal KernelValueInfo Info(string name, string mimeType) =>
        new(name, FormattedValue.CreateSingleFromObject(Value, mimeType), Type, TypeName.Of(Type));

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static string? TextOf(Type type)
    {
        if (type.IsArray)
            return TextOf(type.GetElementType()!) is { } element ? $"{element}[{new string(',', type.GetArrayRank() - 1)}]" : null;
        if (!type.IsVisible || type.IsPointer || type.IsByRefLike || type.Assembly.Location.Length == 0)
            return null;
        var arguments = type.GetGenericArguments().Select(TextOf).ToList();
        if (arguments.Contains(null))
            return null;
        var used = 0;
        var names = Outer(type).Reverse().Select(each =>
        {
            var name = each.Name.Split('`')[0];
            var own = each.GetGenericArguments().Length - used;
            used += own;
            return own == 0 ? name : $"{name}<{string.Join(", ", arguments.Skip(used - own).Take(own))}>";
        });
        return string.Join('.', type.Namespace is null ? names : names.Prepend(type.Namespace));
    }

    private static IEnumerable<Type> Outer(Type? type)
    {
        for (; type is not null; type = type.DeclaringType)
            yield return type;
    }
}
