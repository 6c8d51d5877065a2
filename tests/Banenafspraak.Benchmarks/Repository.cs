namespace Banenafspraak.Benchmarks;

/// <summary>Where the repository is: the folder above this program that holds the solution.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static string Data => Path.Combine(Root, "data");

    public static string Notebook => Path.Combine(Root, "notebooks", "2022-kst-34352-299.ipynb");

    /// <summary>All notebooks, by name.</summary>
    public static IEnumerable<string> Notebooks => Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Order(StringComparer.Ordinal);

    /// <summary>Copies all that is in one folder into another, where it may be changed.</summary>
    public static void Copy(string from, string folder)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run inside the repository.");
    }
}
