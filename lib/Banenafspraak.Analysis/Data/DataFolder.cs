namespace Banenafspraak.Analysis;

/// <summary>The CSV files of one folder. Names come from the code and from the folder's own listing, never from a path inside the data.</summary>
internal sealed class DataFolder
{
    private readonly string _folder;
    private readonly ICollection<DataError> _errors;
    private readonly IReadOnlyDictionary<string, TableSchema> _schemas;
    private readonly HashSet<string> _present;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    /// <summary>Reads the descriptor and lists the files.</summary>
    /// <exception cref="DataException">There is no folder, or no readable datapackage.json in it.</exception>
    public DataFolder(string folder, ICollection<DataError> errors)
    {
        _folder = folder;
        _errors = errors;
        if (!Directory.Exists(folder))
            throw new DataException([new(folder, null, null, "expected a folder with datapackage.json, found none")]);
        _schemas = TableSchema.FromDescriptor(Text("datapackage.json") ?? throw new DataException([.. errors]));
        _present = Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>All columns of all described files.</summary>
    public IReadOnlyList<ColumnDescription> Columns =>
        [.. _schemas.Values.SelectMany(s => s.Columns.Select(c => new ColumnDescription(s.Path, c.Name, c.Type, c.Description, c.Allowed)))];

    /// <summary>The rows of a file that must be there, and with them the place of each id.</summary>
    public IReadOnlyList<TableRow> Rows(string path, Dictionary<string, RowPlace>? ids = null)
    {
        if (_present.Contains(path))
            return RowsIfAny(path, row => row.Kept, ids);
        _errors.Add(new(path, null, null, "expected this file, found none"));
        return [];
    }

    /// <summary>The rows of a file that may be there.</summary>
    public IReadOnlyList<TableRow> RowsIfAny(string path) => RowsIfAny(path, row => row.Kept);

    /// <summary>What is made of each row of a file that may be there, and with it the place of each id.</summary>
    public IReadOnlyList<T> RowsIfAny<T>(string path, Func<TableRow, T> take, Dictionary<string, RowPlace>? ids = null) =>
        _present.Contains(path) && _read.Add(path) && _schemas.TryGetValue(path, out var schema)
            ? Opened(path, csv => CsvTable.Read(csv, schema, _errors, take, ids)) ?? []
            : [];

    /// <summary>Reads every file that was not asked for, so that it is checked too; faults every file without a description and the reverse.</summary>
    public void CheckTheRest()
    {
        foreach (var path in _present.Except(_read, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            RowsIfAny(path);
            if (path.StartsWith("figures/", StringComparison.Ordinal) || path.StartsWith("mentions/", StringComparison.Ordinal))
                _errors.Add(new(path, null, null, "expected the name of a letter in letters.csv"));
        }
        foreach (var path in _present.Except(_schemas.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _errors.Add(new(path, null, null, "expected a resource in datapackage.json that describes this file, found none"));
        foreach (var path in _schemas.Keys.Except(_present, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _errors.Add(new("datapackage.json", null, null, $"expected the file {path} of a resource, found none"));
    }

    private string? Text(string path) => Opened(path, file =>
    {
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    });

    private T? Opened<T>(string path, Func<FileStream, T> read)
        where T : class
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(_folder, path));
            return read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _errors.Add(new(path, null, null, $"expected a readable file ({(e is FileNotFoundException ? "there is none" : "it cannot be opened")})"));
            return null;
        }
    }
}
