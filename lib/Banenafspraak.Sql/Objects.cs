using System.Collections;
using System.Data;
using System.Globalization;

namespace Banenafspraak.Sql;

/// <summary>Objects of a cell as rows: a column for each public property.</summary>
internal static class Objects
{
    public static DataTable Of(IEnumerable items)
    {
        var rows = items.Cast<object>().ToList();
        var properties = rows.Select(r => r.GetType()).Distinct().SelectMany(t => t.GetProperties().Where(p => p.GetIndexParameters().Length == 0)).DistinctBy(p => p.Name, StringComparer.Ordinal).ToList();
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var property in properties)
            table.Columns.Add(property.Name, Column(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        foreach (var row in rows)
            table.Rows.Add([.. properties.Select(p => Cell(p.DeclaringType!.IsInstanceOfType(row) ? p.GetValue(row) : null))]);
        return table;
    }

    private static Type Column(Type type) => type == typeof(DateOnly) ? typeof(DateTime) : type.IsEnum || Type.GetTypeCode(type) == TypeCode.Object ? typeof(string) : type;

    private static object Cell(object? value) => value switch
    {
        null => DBNull.Value,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        Enum word => word.ToString(),
        IConvertible plain => plain,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
