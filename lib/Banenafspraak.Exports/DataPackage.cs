using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.Exports;

/// <summary>Writes a whole data package (Frictionless, version 2) in another format, with a datapackage.json that is true for it.</summary>
/// <remarks>Every resource with columns is written in that format; others, such as a letter, are copied. Names, columns, keys and constraints stay.</remarks>
public static class DataPackage
{
    private const string Descriptor = "datapackage.json";

    /// <summary>The property of the descriptor by which an export is known; data/ itself has none, and so is never replaced.</summary>
    private const string Mark = "exportedAs";

    /// <summary>Writes the package.</summary>
    /// <param name="folder">A folder with datapackage.json.</param>
    /// <param name="data">What was read and checked of it.</param>
    /// <param name="format">The format.</param>
    /// <param name="target">An empty folder.</param>
    /// <param name="cancellation">Stops it between rows.</param>
    /// <returns>How many tables there are, and how many rows they have.</returns>
    /// <exception cref="ExportException">A value is more than the format holds, or a path of the descriptor leads out of the folder or to no file.</exception>
    public static async Task<(int Tables, int Rows)> WriteAsync(string folder, Dataset data, PackageFormat format, string target, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(format);
        var descriptor = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, Descriptor), cancellation))!.AsObject();
        var (tables, rows) = (0, 0);
        foreach (var resource in descriptor["resources"]!.AsArray().Select(r => r!.AsObject()))
        {
            var path = Inside(folder, resource["path"]!.GetValue<string>());
            if (data.Columns.Where(c => c.File == path).ToList() is { Count: > 0 } columns)
            {
                var table = PackageTable.Read(folder, path, resource["name"]!.GetValue<string>(), columns);
                (tables, rows) = (tables + 1, rows + table.Records.Count());
                await WriteAsync(Path.Combine(target, Describe(resource, format, table.Name)), stream => TableWriter.WriteAsync(table, format.Format, stream, cancellation));
            }
            else
            {
                await using var source = File.OpenRead(Path.Combine(folder, path));
                await WriteAsync(Path.Combine(target, path), stream => source.CopyToAsync(stream, cancellation));
            }
            await SealAsync(resource, target, cancellation);
        }
        descriptor[Mark] = format.Name;
        await WriteAsync(Path.Combine(target, Descriptor), stream => JsonTable.WriteAsync(descriptor, stream));
        return (tables, rows);
    }

    /// <summary>True for a folder that holds an export and nothing else.</summary>
    public static bool IsExport(string folder)
    {
        try
        {
            var descriptor = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, Descriptor)))!;
            var described = descriptor["resources"]!.AsArray().Select(r => r!["path"]!.GetValue<string>()).Append(Descriptor).ToHashSet(StringComparer.Ordinal);
            return descriptor[Mark] is not null
                && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).All(f => described.Contains(Path.GetRelativePath(folder, f).Replace('\\', '/')));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or NullReferenceException)
        {
            return false;
        }
    }

    /// <summary>Says of a resource what its file will be, and gives the path of that.</summary>
    private static string Describe(JsonObject resource, PackageFormat format, string name)
    {
        var path = Path.ChangeExtension(resource["path"]!.GetValue<string>(), format.Name);
        resource["path"] = path;
        resource["format"] = format.Name;
        resource["mediatype"] = format.MediaType;
        if (!format.IsText)
            resource.Remove("encoding");
        if (format.Format != TableFormat.Csv)
            resource.Remove("dialect");
        if (format.Format is TableFormat.Json or TableFormat.Ndjson)
            resource["dialect"] = new JsonObject { ["itemType"] = "object" };
        else if (format.Format == TableFormat.Xlsx)
            resource["dialect"] = new JsonObject { ["sheetName"] = Workbook.SheetName(name) };
        return path;
    }

    /// <summary>Size and hash of the file as written.</summary>
    private static async Task SealAsync(JsonObject resource, string target, CancellationToken cancellation)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(target, resource["path"]!.GetValue<string>()), cancellation);
        resource["bytes"] = content.Length;
        resource["hash"] = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string Inside(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, Path.Combine(folder, path)).Replace('\\', '/');
        return relative == path && !relative.StartsWith("..", StringComparison.Ordinal) && File.Exists(Path.Combine(folder, path))
            ? path
            : throw new ExportException($"{Descriptor}: expected the path of a file inside the folder, found \"{path}\"");
    }

    private static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        await write(stream);
    }
}

/// <summary>What the tables of a package can be written as.</summary>
/// <param name="Name">Its word, which is also the ending of its files and the format of a resource.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Format">The format.</param>
public sealed record PackageFormat(string Name, string MediaType, TableFormat Format)
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<PackageFormat> All { get; } =
    [
        new("csv", "text/csv", TableFormat.Csv),
        new("json", "application/json", TableFormat.Json),
        new("ndjson", "application/x-ndjson", TableFormat.Ndjson),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", TableFormat.Xlsx),
        new("parquet", "application/vnd.apache.parquet", TableFormat.Parquet),
    ];

    /// <summary>True where its files are text, in UTF-8.</summary>
    public bool IsText => Format is not (TableFormat.Xlsx or TableFormat.Parquet);
}
