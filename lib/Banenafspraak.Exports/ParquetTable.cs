using System.Globalization;
using System.Text.Json;
using Parquet;
using Parquet.Data;
using Parquet.Schema;

namespace Banenafspraak.Exports;

/// <summary>Writes a table as Apache Parquet: decimals, dates and nulls as such, texts by a dictionary, group by group, and the schema with the meaning of the columns in the file's metadata.</summary>
/// <remarks>A column has the same type whatever it holds, so that files of several selections go together.</remarks>
internal static class ParquetTable
{
    /// <summary>The key of the metadata under which the table schema (Frictionless, in JSON) stands.</summary>
    public const string SchemaKey = "table-schema";

    private const int RowsOfAGroup = 65_536;

    /// <summary>A published number: 14 digits and 4 decimals, more than any has.</summary>
    private const int Precision = 18, Scale = 4;

    /// <summary>What was computed: as many decimals as a <see cref="decimal"/> may have.</summary>
    private const int FullPrecision = 38, FullScale = 28;

    /// <summary>Writes the file.</summary>
    public static async Task WriteAsync<T>(ExportTable<T> table, Stream stream, CancellationToken cancellation)
    {
        if (!stream.CanSeek)
        {
            using var whole = new MemoryStream();
            await WriteAsync(table, whole, cancellation);
            whole.Position = 0;
            await whole.CopyToAsync(stream, cancellation);
            return;
        }
        var columns = table.Columns.Columns;
        var schema = new ParquetSchema([.. columns.Select(Field)]);
        var options = new ParquetOptions();
        foreach (var text in columns.Where(c => c.Type == typeof(string)))
            options.ColumnEncodingHints[text.Name] = EncodingHint.Dictionary;
        await using var writer = await ParquetWriter.CreateAsync(schema, stream, options, cancellationToken: cancellation);
        writer.CustomMetadata = new Dictionary<string, string>(StringComparer.Ordinal) { [SchemaKey] = SchemaOf(table.Described) };
        var before = 0;
        foreach (var rows in table.Records.Chunk(RowsOfAGroup))
        {
            using var group = writer.CreateRowGroup();
            foreach (var (column, field) in columns.Zip(schema.DataFields))
                await ColumnAsync(group, field, column, rows, before, cancellation);
            group.CompleteValidate();
            before += rows.Length;
        }
    }

    private static string SchemaOf(IEnumerable<ColumnDescription> columns)
    {
        var fields = columns.Select(c => new { c.Name, c.Type, c.Description, Constraints = c.Allowed.Count > 0 ? new { Enum = c.Allowed } : null });
        return JsonSerializer.Serialize(new { Fields = fields }, MetadataForm);
    }

    private static readonly JsonSerializerOptions MetadataForm = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    private static DataField Field<T>(RecordColumn<T> column) =>
        column.Type == typeof(decimal) && column.IsUnrounded ? new BigDecimalDataField(column.Name, FullPrecision, FullScale, isNullable: true)
        : column.Type == typeof(decimal) ? new DecimalDataField(column.Name, Precision, Scale, isNullable: true)
        : new DataField(column.Name, column.Type, isNullable: true);

    private static async Task ColumnAsync<T>(ParquetRowGroupWriter group, DataField field, RecordColumn<T> column, T[] rows, int before, CancellationToken cancellation)
    {
        TValue?[] Values<TValue>(Func<object, int, TValue> of)
            where TValue : struct => [.. rows.Select((r, i) => column.Of(r) is { } value ? of(value, before + i + 1) : (TValue?)null)];
        if (column.Type == typeof(string))
            await group.WriteAsync(field, rows.Select(r => column.Of(r) is string { Length: > 0 } text ? text : null).ToArray()!);
        else if (column.Type == typeof(decimal) && column.IsUnrounded)
            await group.WriteAsync<BigDecimal>(field, Values((v, row) => BigDecimal.FromDecimal(Fitting((decimal)v, FullPrecision, FullScale, column.Name, row), FullPrecision, FullScale)), cancellationToken: cancellation);
        else if (column.Type == typeof(decimal))
            await group.WriteAsync<decimal>(field, Values((v, row) => Fitting((decimal)v, Precision, Scale, column.Name, row)), cancellationToken: cancellation);
        else if (column.Type == typeof(int))
            await group.WriteAsync<int>(field, Values((v, _) => (int)v), cancellationToken: cancellation);
        else if (column.Type == typeof(bool))
            await group.WriteAsync<bool>(field, Values((v, _) => (bool)v), cancellationToken: cancellation);
        else if (column.Type == typeof(DateOnly))
            await group.WriteAsync<DateOnly>(field, Values((v, _) => (DateOnly)v), cancellationToken: cancellation);
        else
            throw new NotSupportedException($"{column.Name}: a column holds no {column.Type.Name}");
    }

    /// <summary>The number itself, where it fits without the loss of a digit.</summary>
    private static decimal Fitting(decimal value, int precision, int scale, string column, int row)
    {
        var most = precision - scale > 28 ? decimal.MaxValue : Power(precision - scale);
        return decimal.Round(value, scale) == value && Math.Abs(value) < most
            ? value
            : throw new ExportException(string.Create(CultureInfo.InvariantCulture, $"row {row}, {column}: expected a number that decimal({precision},{scale}) holds, found {value}"));
    }

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (product, ten) => product * ten);
}
