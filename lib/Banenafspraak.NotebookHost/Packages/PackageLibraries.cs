using System.Diagnostics;
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

/// <summary>The libraries that cells and this program must have in common, because values of their types pass between languages and to the kernel.</summary>
internal static class HostPackages
{
    public const string FSharpCore = "FSharp.Core";

    private static readonly string[] Shared =
    [
        FSharpCore, typeof(HostPackages).Assembly.GetName().Name!, "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting",
        "Microsoft.DotNet.Interactive.Documents", "Microsoft.AspNetCore.Html.Abstractions", "System.Reactive",
    ];

    /// <summary>Those whose names every cell knows.</summary>
    public static IEnumerable<string> ForCells => Shared.Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal));

    private static readonly Lazy<string> Version = new(() => FileVersionInfo.GetVersionInfo(FSharpCorePath).ProductVersion!.Split('-', '+')[0]);

    /// <summary>Where it is; asking does not load it.</summary>
    public static string FSharpCorePath => Path.Combine(AppContext.BaseDirectory, FSharpCore + ".dll");

    /// <summary>The version of its package.</summary>
    public static string FSharpCoreVersion => Version.Value;

    /// <summary>Whether the library <paramref name="name"/> is the program's own for cells too.</summary>
    public static bool AreShared(string name) => Shared.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What code is compiled against for the library in the file <paramref name="path"/> of a package: the program's own stands in for F#'s, and of the others every cell knows already.</summary>
    public static string? Compiled(string path) => Path.GetFileNameWithoutExtension(path) switch
    {
        FSharpCore => FSharpCorePath,
        var name when AreShared(name) => null,
        _ => path,
    };
}
