using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;
using DuckDB.NET.Data;

namespace Banenafspraak.Sql;

/// <summary>SQL on DuckDB, in the memory of this process, with the tables of a catalogue in it from the start.</summary>
/// <param name="catalogue">The rows of each table, by its name; asked once, when the first cell runs.</param>
/// <remarks>Decimals stay exact. Files are read where a query names them, from the folder of the notebook; nothing is fetched from a network.</remarks>
public sealed partial class DuckDbLanguage(Func<IReadOnlyDictionary<string, DbDataReader>> catalogue) : IQueryLanguage
{
    private const string Fault = "SqlError";

    private DuckDBConnection? _connection;

    /// <inheritdoc/>
    public DataTable? Ask(string code, CancellationToken cancellationToken)
    {
        try
        {
            using var command = Connection.CreateCommand();
            command.CommandText = code;
            using var stop = cancellationToken.Register(command.Cancel);
            using var reader = command.ExecuteReader();
            DataTable? answer = null;
            do
                answer = reader.FieldCount > 0 && !IsCount(reader) ? Rows(reader) : null;
            while (reader.NextResult());
            return answer;
        }
        catch (DuckDBException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (DuckDBException e)
        {
            var line = LineOfFault().Match(e.Message);
            throw new CellException(Fault, e.Message.Split('\n')[0].Trim(), line.Success ? int.Parse(line.Groups["line"].ValueSpan, CultureInfo.InvariantCulture) : null, innerException: e);
        }
    }

    /// <inheritdoc/>
    public void Take(string name, object? value)
    {
        using var rows = value switch
        {
            DbDataReader reader => reader,
            DataTable table => table.CreateDataReader(),
            System.Collections.IEnumerable items and not string => Objects.Of(items).CreateDataReader(),
            _ => throw new CellException(Fault, $"{name}: expected a table, a reader, or a sequence of objects with properties; found {value?.GetType().Name ?? "null"}"),
        };
        Fill(Connection, name, rows);
    }

    /// <inheritdoc/>
    public void Dispose() => _connection?.Dispose();

    private DuckDBConnection Connection => _connection ??= Open();

    private DuckDBConnection Open()
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        Execute(connection, "SET autoinstall_known_extensions = false; SET threads = 2; SET TimeZone = 'UTC'");
        foreach (var (name, rows) in catalogue())
        {
            using (rows)
                Fill(connection, name, rows);
        }
        return connection;
    }

    /// <summary>A table with these rows. The scale of a column of decimals is that of its longest, so that none is rounded.</summary>
    private static void Fill(DuckDBConnection connection, string name, DbDataReader rows)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Load(rows);
        var columns = table.Columns.Cast<DataColumn>().Select(c => $"{Quoted(c.ColumnName)} {TypeOf(c)}");
        Execute(connection, $"CREATE OR REPLACE TABLE {Quoted(name)} ({string.Join(", ", columns)})");
        using var appender = connection.CreateAppender(name);
        foreach (DataRow row in table.Rows)
        {
            var added = appender.CreateRow();
            foreach (var cell in row.ItemArray)
                Append(added, cell);
            added.EndRow();
        }
    }

    private static void Append(IDuckDBAppenderRow row, object? cell) => _ = cell switch
    {
        null or DBNull => row.AppendNullValue(),
        string text => row.AppendValue(text),
        decimal number => row.AppendValue(number),
        int number => row.AppendValue(number),
        long number => row.AppendValue(number),
        double number => row.AppendValue(number),
        bool yes => row.AppendValue(yes),
        DateTime day => row.AppendValue(day),
        var other => row.AppendValue(Convert.ToString(other, CultureInfo.InvariantCulture)),
    };

    private static string TypeOf(DataColumn column)
    {
        if (column.DataType == typeof(decimal))
            return $"DECIMAL(38, {column.Table!.Rows.Cast<DataRow>().Select(r => r[column] is decimal number ? number.Scale : (byte)0).Append((byte)0).Max()})";
        if (column.DataType == typeof(DateTime))
            return column.Table!.Rows.Cast<DataRow>().All(r => r[column] is not DateTime moment || moment.TimeOfDay == TimeSpan.Zero) ? "DATE" : "TIMESTAMP";
        return Type.GetTypeCode(column.DataType) switch
        {
            TypeCode.Int32 => "INTEGER",
            TypeCode.Int64 => "BIGINT",
            TypeCode.Double => "DOUBLE",
            TypeCode.Boolean => "BOOLEAN",
            _ => "VARCHAR",
        };
    }

    /// <summary>The rows in types that every tool knows: whole numbers that need no more are long, sums of them decimal, what is nested is text.</summary>
    private static DataTable Rows(DbDataReader reader)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        for (var i = 0; i < reader.FieldCount; i++)
            table.Columns.Add(Unused(table, reader.GetName(i)), Plain(reader.GetFieldType(i)));
        while (reader.Read())
            table.Rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? DBNull.Value : Plain(reader.GetValue(i)))]);
        return table;
    }

    private static string Unused(DataTable table, string name)
    {
        var (unused, number) = (name, 2);
        while (table.Columns.Contains(unused))
            unused = string.Create(CultureInfo.InvariantCulture, $"{name}_{number++}");
        return unused;
    }

    private static Type Plain(Type type) =>
        type == typeof(BigInteger) ? typeof(decimal)
        : type == typeof(DateOnly) ? typeof(DateTime)
        : Type.GetTypeCode(type) == TypeCode.Object && type != typeof(TimeSpan) ? typeof(string)
        : type;

    private static object Plain(object value) => value switch
    {
        BigInteger number => (decimal)number,
        DateOnly day => day.ToDateTime(TimeOnly.MinValue),
        string or IConvertible or TimeSpan => value,
        System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(i => Convert.ToString(i, CultureInfo.InvariantCulture)))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>A statement that makes or changes something answers with one number, which is no table that anybody asked for.</summary>
    private static bool IsCount(DbDataReader reader) => reader.FieldCount == 1 && reader.GetName(0) is "Count" or "Success";

    private static void Execute(DuckDBConnection connection, string code)
    {
        using var command = connection.CreateCommand();
        command.CommandText = code;
        command.ExecuteNonQuery();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"^LINE (?<line>[0-9]+):", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineOfFault();
}
