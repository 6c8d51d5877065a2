using System.Text.Json;

namespace Banenafspraak.NotebookHost;

/// <summary>A package as it was restored.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version that the restore chose.</param>
/// <param name="Folder">Where it was unpacked.</param>
/// <param name="Compile">What cells are compiled against: full paths.</param>
/// <param name="Runtime">What is loaded when they run: full paths.</param>
/// <param name="Native">Libraries in machine code for this platform: full paths.</param>
internal sealed record PackageLibraries(string Name, string Version, string Folder, IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native)
{
    /// <summary>Reads the result of a restore, which NuGet keeps in project.assets.json.</summary>
    /// <param name="assets">The text of that file.</param>
    /// <param name="runtime">The platform, such as linux-x64.</param>
    public static IReadOnlyList<PackageLibraries> Read(string assets, string runtime)
    {
        using var json = JsonDocument.Parse(assets);
        var folders = json.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var paths = json.RootElement.GetProperty("libraries").EnumerateObject()
            .ToDictionary(library => library.Name, library => library.Value.GetProperty("path").GetString()!, StringComparer.OrdinalIgnoreCase);
        var target = json.RootElement.GetProperty("targets").EnumerateObject().Single(each => each.Name.EndsWith("/" + runtime, StringComparison.Ordinal));
        return [.. target.Value.EnumerateObject().Select(package => Of(package, FolderOf))];

        string FolderOf(string package) =>
            folders.Select(folder => Path.Combine(folder, paths[package])).FirstOrDefault(Directory.Exists) ?? Path.Combine(folders[0], paths[package]);
    }

    private static PackageLibraries Of(JsonProperty package, Func<string, string> folderOf)
    {
        var folder = folderOf(package.Name);
        var id = package.Name.Split('/');
        return new PackageLibraries(id[0], id[1], folder, Files("compile"), Files("runtime"), Files("native"));

        IReadOnlyList<string> Files(string kind) => !package.Value.TryGetProperty(kind, out var files) ? [] :
        [
            .. files.EnumerateObject()
                .Where(file => !file.Name.EndsWith("/_._", StringComparison.Ordinal))
                .Select(file => Path.GetFullPath(Path.Combine(folder, file.Name))),
        ];
    }
}
