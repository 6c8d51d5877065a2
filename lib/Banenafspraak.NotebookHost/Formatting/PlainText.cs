using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;

namespace Banenafspraak.NotebookHost;

/// <summary>Any object as text, in the invariant culture.</summary>
internal static class PlainText
{
    private const int Depth = 3;

    public static string Of(object? value, int rows) => Of(value, rows, Depth);

    public static string OfSequence(Rows items, int rows) => Sequence(items, rows, Depth);

    /// <summary>True for what is one value and not a thing with properties.</summary>
    public static bool IsScalar(object? value) =>
        value is null or string or bool or IFormattable or Uri or Version or MemberInfo or Assembly or Delegate or Exception or Task or Stream;

    public static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or Half or Int128 or UInt128 or BigInteger;

    private static string Of(object? value, int rows, int depth) => value switch
    {
        null => "null",
        string text => text,
        Exception e => $"{e.GetType().Name}: {e.Message}",
        Task => "a task that was not awaited: put await before it",
        Type type => TypeName.Of(type),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable sequence => Sequence(sequence, rows, depth),
        _ => OwnText(value) ?? Members(value, rows, depth),
    };

    private static string Sequence(IEnumerable sequence, int rows, int depth) =>
        depth == 0 ? "[...]" : Sequence(Rows.Take(sequence, rows), rows, depth);

    private static string Sequence(Rows items, int rows, int depth)
    {
        var texts = items.Shown.Select(item => Of(item, rows, depth - 1));
        return $"[{string.Join(", ", items.More is { } more ? texts.Append(more) : texts)}]";
    }

    private static string Members(object value, int rows, int depth)
    {
        var name = TypeName.Of(value.GetType());
        if (depth == 0)
            return name;
        var members = ObjectMembers.Of(value.GetType()).Select(member => $"{member.Name} = {Of(member.Value(value), rows, depth - 1)}").ToList();
        return members.Count == 0 ? name : $"{name} {{ {string.Join(", ", members)} }}";
    }

    /// <summary>The text of a type that has a ToString of its own; null where it would be the name of the type.</summary>
    private static string? OwnText(object value)
    {
        var declaring = value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType;
        return declaring == typeof(object) || declaring == typeof(ValueType) || declaring!.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal)
            ? null
            : value.ToString();
    }
}

/// <summary>The name of a type as C# writes it: <c>List&lt;String&gt;</c>, without namespace.</summary>
internal static class TypeName
{
    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        var name = type.Name.Split('`')[0];
        if (name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal))
            return "anonymous";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }
}
