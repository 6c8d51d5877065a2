using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Banenafspraak.Benchmarks;

/// <summary>
/// The same work by this library, DuckDB and Microsoft.Data.Analysis: load the file, count and add up the values by subject, measure and year, and lay
/// them out by subject and year. The first two also check it: types, words, patterns, ranges, ids, references, print against value.
/// </summary>
internal static partial class ScaleContenders
{
    /// <summary>In the order in which they are told.</summary>
    public static readonly string[] Names = ["this library", "DuckDB", "Microsoft.Data.Analysis"];

    private const string Id = "id", Value = "value", Key = "key", Cell = "cell";

    /// <summary>Does the work and writes what came out, alike for all.</summary>
    public static void Run(string name, string folder)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var (groups, cells) = name == Names[0] ? Ours(folder) : name == Names[1] ? DuckDb(folder) : Frame(ScaleData.FileIn(folder));
        List<string> lines = [.. groups.Select(g => $"{g.Key} {g.Count} {Text(g.Sum)}").Concat(cells.Select(c => $"{c.Key} {Text(c.Sum)}")).Order(StringComparer.Ordinal)];
        Console.WriteLine($"{groups.Count} groups of {groups.Sum(g => g.Count)} figures, {Text(groups.Sum(g => g.Sum))} in all; {cells.Count} cells; {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))))}");
    }

    private static string Text(decimal sum) => sum.ToString("0.############", CultureInfo.InvariantCulture);

    private static (List<(string Key, long Count, decimal Sum)> Groups, List<(string Key, decimal Sum)> Cells) Ours(string folder)
    {
        var figures = Dataset.Load(folder).Figures.Letter(ScaleData.Letter);
        var groups = figures.AggregateBy(f => (f.Subject, f.Measure, f.Period.Year), (Count: 0L, Sum: 0m), (all, f) => (all.Count + 1, all.Sum + (f.Value ?? 0)));
        var pivot = figures.AggregateBy(f => (f.Subject, f.Period.Year), 0m, (sum, f) => sum + (f.Value ?? 0)).ToLookup(c => c.Key.Subject, c => (c.Key.Year, Sum: c.Value));
        return ([.. groups.Select(g => ($"{g.Key.Subject}/{g.Key.Measure.Word()}/{g.Key.Year}", g.Value.Count, g.Value.Sum))],
            [.. pivot.SelectMany(row => row.Select(c => ($"{row.Key}/{c.Year}", c.Sum)))]);
    }

    private static (List<(string Key, long Count, decimal Sum)> Groups, List<(string Key, decimal Sum)> Cells) DuckDb(string folder)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        string Words<T>()
            where T : struct, Enum => string.Join(", ", Vocabulary.All<T>().Select(w => $"'{w}'"));
        command.CommandText = $$"""
            create table subjects as select id from read_csv('{{folder}}/subjects.csv');
            create table figures as select * from read_csv('{{ScaleData.FileIn(folder)}}', header = true, delim = ',', quote = '"', escape = '"', columns = {
                'id': 'VARCHAR', 'section': 'VARCHAR', 'place': 'VARCHAR', 'line': 'INTEGER', 'printed': 'VARCHAR', 'value': 'DECIMAL(18, 4)', 'unit': 'VARCHAR',
                'measure': 'VARCHAR', 'subject': 'VARCHAR', 'form': 'VARCHAR', 'scope': 'VARCHAR', 'period': 'VARCHAR', 'relative_to': 'VARCHAR', 'of': 'VARCHAR',
                'qualifier': 'VARCHAR', 'decimals': 'INTEGER', 'reading': 'VARCHAR', 'note': 'VARCHAR'});
            """;
        command.ExecuteNonQuery();
        const string Moment = @"\d{4}(?:-\d{2}-\d{2}|Q[1-4])?", Span = Moment + @"|" + Moment + @"\.\." + Moment;
        command.CommandText = $$"""
            select count(*) - count(distinct id) + count(*) filter (where not (
                id is not null and id = '{{ScaleData.Letter}}/' || section || '/' || place
                and coalesce(regexp_full_match(section, '[a-z0-9-]+'), false) and coalesce(regexp_full_match(place, '[a-z0-9/-]+'), false)
                and coalesce(line >= 1, true) and printed is not null
                and coalesce(unit in ({{Words<Unit>()}}), false) and coalesce(measure in ({{Words<Measure>()}}), false) and coalesce(form in ({{Words<Form>()}}), false)
                and coalesce(qualifier in ({{Words<Qualifier>()}}), false) and coalesce(reading in ({{Words<Reading>()}}), false)
                and coalesce(regexp_full_match(scope, '-|[a-z-]+([+][a-z-]+)*'), false)
                and coalesce(regexp_full_match(period, '-|{{Span}}'), false) and coalesce(regexp_full_match(relative_to, 'baseline|-|{{Span}}'), false)
                and coalesce(decimals between -9 and 6, true) and coalesce(abs(value) <= 1e15, true)
                and subject in (select id from subjects)
                and (of is null or of in (select id from figures) or of in (select id from subjects))
                and (value is null) = (reading = 'unreadable')
                and (reading <> 'printed' or (
                    try_cast(replace(replace(replace(printed, '%', ''), '.', ''), ',', '.') as DECIMAL(18, 4)) = abs(value)
                    and decimals = case when contains(printed, ',') then length(replace(printed, '%', '')) - position(',' in printed) else 0 end)))) from figures;
            """;
        if (Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) is not 0 and var faults)
            throw new InvalidOperationException($"{faults} faults");
        const string Year = @"regexp_extract(period, '(\d{4})[^.]*$', 1)";
        command.CommandText = $"select subject || '/' || measure || '/' || {Year}, count(*), coalesce(sum(value), 0) from figures group by subject, measure, {Year}";
        List<(string, long, decimal)> groups = [];
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
                groups.Add((reader.GetString(0), reader.GetInt64(1), reader.GetDecimal(2)));
        }

        command.CommandText = $"pivot (select subject, value, {Year} as year from figures) on year using sum(value) group by subject";
        List<(string, decimal)> cells = [];
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
                cells.AddRange(Enumerable.Range(1, reader.FieldCount - 1).Where(i => !reader.IsDBNull(i)).Select(i => ($"{reader.GetString(0)}/{reader.GetName(i)}", reader.GetDecimal(i))));
        }

        return (groups, cells);
    }

    /// <summary>Its groups have one key, so the columns are joined first.</summary>
    private static (List<(string Key, long Count, decimal Sum)> Groups, List<(string Key, decimal Sum)> Cells) Frame(string file)
    {
        const int Columns = 18, Line = 3, ValueAt = 5, Decimals = 15;
        Type[] types = [.. Enumerable.Range(0, Columns).Select(i => i is Line or Decimals ? typeof(int) : i == ValueAt ? typeof(decimal) : typeof(string))];
        var frame = DataFrame.LoadCsv(file, dataTypes: types);
        var (subject, measure, period) = ((StringDataFrameColumn)frame["subject"], (StringDataFrameColumn)frame["measure"], (StringDataFrameColumn)frame["period"]);
        StringDataFrameColumn key = new(Key, frame.Rows.Count), cell = new(Cell, frame.Rows.Count);
        for (long row = 0; row < frame.Rows.Count; row++)
        {
            var year = Year().Match(period[row]).Groups["year"].Value;
            key[row] = $"{subject[row]}/{measure[row]}/{year}";
            cell[row] = $"{subject[row]}/{year}";
        }

        frame.Columns.Add(key);
        frame.Columns.Add(cell);
        var (counts, sums, cells) = (frame.GroupBy<string>(Key).Count(Id), frame.GroupBy<string>(Key).Sum(Value), frame.GroupBy<string>(Cell).Sum(Value));
        var countOf = counts.Rows.ToDictionary(r => (string)r[0], r => (long)r[1], StringComparer.Ordinal);
        return ([.. sums.Rows.Select(r => ((string)r[0], countOf[(string)r[0]], (decimal)r[1]))], [.. cells.Rows.Select(r => ((string)r[0], (decimal)r[1]))]);
    }

    [GeneratedRegex(@"(?<year>\d{4})[^.]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
