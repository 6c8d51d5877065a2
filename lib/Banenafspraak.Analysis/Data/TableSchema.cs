using System.Text.Json;
using System.Text.RegularExpressions;

namespace Banenafspraak.Analysis;

/// <summary>How one CSV file must look: its columns in order, as its resource in datapackage.json describes them.</summary>
/// <param name="Path">The file, relative to the data folder.</param>
/// <param name="Columns">The columns in the order of the header.</param>
/// <remarks>Source: Frictionless Data Package v2, Table Schema; of the constraints: required, unique, enum, pattern, minimum, maximum.</remarks>
internal sealed record TableSchema(string Path, IReadOnlyList<ColumnSchema> Columns)
{
    /// <summary>Reads the schemas of all tabular resources of a descriptor.</summary>
    /// <exception cref="DataException">The descriptor is not JSON or lacks a part that is needed.</exception>
    public static IReadOnlyDictionary<string, TableSchema> FromDescriptor(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.GetProperty("resources").EnumerateArray()
                .Where(IsTable)
                .Select(r => new TableSchema(r.GetProperty("path").GetString()!, [.. r.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(ColumnSchema.From)]))
                .ToDictionary(s => s.Path, StringComparer.Ordinal);
        }
        catch (JsonException e)
        {
            throw Unusable((int)(e.LineNumber ?? 0) + 1, "expected valid JSON");
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw Unusable(null, "expected resources, each with a path of its own and a schema with named fields");
        }
    }

    /// <summary>Other resources, such as a letter's text, have no columns to check.</summary>
    private static bool IsTable(JsonElement resource) =>
        resource.TryGetProperty("schema", out _) || resource.GetProperty("path").GetString()!.EndsWith(".csv", StringComparison.Ordinal);

    private static DataException Unusable(int? line, string expected) => new([new DataError("datapackage.json", line, null, expected)]);
}

/// <summary>One column: its type and the values it may hold.</summary>
internal sealed record ColumnSchema
{
    /// <summary>The word in the header.</summary>
    public required string Name { get; init; }

    /// <summary>string, integer, number or date (yyyy-MM-dd).</summary>
    public required string Type { get; init; }

    /// <summary>What it holds.</summary>
    public string Description { get; init; } = "";

    /// <summary>True where an empty cell is a fault.</summary>
    public bool Required { get; init; }

    /// <summary>True where no two rows may hold the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>The closed list of values; empty where any value of the type will do.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>A pattern that the whole cell must match; null for none.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Smallest number allowed; null for none.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Largest number allowed; null for none.</summary>
    public decimal? Maximum { get; init; }

    internal static ColumnSchema From(JsonElement field)
    {
        var constraints = field.TryGetProperty("constraints", out var c) ? c : default;
        return new ColumnSchema
        {
            Name = field.GetProperty("name").GetString()!,
            Type = field.GetProperty("type").GetString()!,
            Description = field.TryGetProperty("description", out var description) ? description.GetString() ?? "" : "",
            Required = Constraint("required") is { ValueKind: JsonValueKind.True },
            Unique = Constraint("unique") is { ValueKind: JsonValueKind.True },
            Allowed = Constraint("enum") is { } words ? [.. words.EnumerateArray().Select(w => w.GetString()!)] : [],
            Pattern = Constraint("pattern") is { } pattern ? new Regex($"^(?:{pattern.GetString()})$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) : null,
            Minimum = Constraint("minimum")?.GetDecimal(),
            Maximum = Constraint("maximum")?.GetDecimal(),
        };

        JsonElement? Constraint(string name) =>
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) ? value : null;
    }
}

/// <summary>One column of a data file, as datapackage.json describes it.</summary>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="Name">The word in the header.</param>
/// <param name="Type">string, integer, number or date.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Allowed">The closed list of values; empty where there is none.</param>
public sealed record ColumnDescription(string File, string Name, string Type, string Description, IReadOnlyList<string> Allowed);
