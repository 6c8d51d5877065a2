using System.Collections.Concurrent;
using System.Reflection;

namespace Banenafspraak.NotebookHost;

/// <summary>A public property or field of an object.</summary>
internal sealed record ObjectMember(string Name, Func<object, object?> Get)
{
    /// <summary>The value; the exception where reading it throws.</summary>
    public object? Value(object owner)
    {
        try
        {
            return Get(owner);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }
}

/// <summary>What of an object is shown: its public properties, then its public fields, those of base types first.</summary>
internal static class ObjectMembers
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.Instance;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ObjectMember>> Known = new();

    public static IReadOnlyList<ObjectMember> Of(Type type) => Known.GetOrAdd(type, static type => [.. Find(type)]);

    private static IEnumerable<ObjectMember> Find(Type type)
    {
        var properties = type.GetProperties(Visible)
            .Where(p => p.CanRead && p.GetMethod!.IsPublic && p.GetIndexParameters().Length == 0 && !p.PropertyType.IsByRefLike && !p.PropertyType.IsPointer)
            .Select(p => (Owner: p.DeclaringType!, p.MetadataToken, Member: new ObjectMember(p.Name, p.GetValue)));
        var fields = type.GetFields(Visible)
            .Where(f => !f.FieldType.IsPointer)
            .Select(f => (Owner: f.DeclaringType!, f.MetadataToken, Member: new ObjectMember(f.Name, f.GetValue)));
        return InOrder(properties).Concat(InOrder(fields)).DistinctBy(member => member.Name, StringComparer.Ordinal);
    }

    private static IEnumerable<ObjectMember> InOrder(IEnumerable<(Type Owner, int MetadataToken, ObjectMember Member)> members) =>
        members.OrderBy(m => Ancestors(m.Owner)).ThenBy(m => m.MetadataToken).Select(m => m.Member);

    private static int Ancestors(Type type) => type.BaseType is { } parent ? Ancestors(parent) + 1 : 0;
}
