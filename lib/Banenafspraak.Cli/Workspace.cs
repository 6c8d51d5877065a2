namespace Banenafspraak.Cli;

/// <summary>The repository or copy of it that the program works in: the nearest folder upward with data/datapackage.json, else the one that was published with the program.</summary>
internal static class Workspace
{
    /// <summary>The file by which a folder of data is known.</summary>
    public const string Descriptor = "datapackage.json";

    /// <summary>The folder of the data: the one that was asked for, or data/ of the workspace.</summary>
    /// <exception cref="InputException">There is no workspace here, or no data in the folder that was asked for.</exception>
    public static string Data(string? asked)
    {
        if (asked is null)
            return Path.Combine(Root(), "data");
        return File.Exists(Path.Combine(asked, Descriptor)) ? asked : throw new InputException($"{asked}: expected a folder with {Descriptor}, found none");
    }

    /// <summary>The notebooks that were asked for, or all of the workspace, by name.</summary>
    /// <exception cref="InputException">One is missing, there are none, or one gives no page of its own.</exception>
    public static IReadOnlyList<string> Notebooks(IReadOnlyCollection<string> asked)
    {
        var files = asked.Count > 0
            ? asked.ToList()
            : [.. Directory.EnumerateFiles(NotebookFolder(), "*.ipynb").OrderBy(Path.GetFileName, StringComparer.Ordinal)];
        if (files.Find(Directory.Exists) is { } folder)
            throw new InputException($"{folder}: expected a notebook's file, found a folder");
        if (files.Find(f => !File.Exists(f)) is { } missing)
            throw new InputException($"{missing}: expected a notebook, found no such file");
        PageNames.Check(files);
        return files.Count > 0 ? files : throw new InputException($"{NotebookFolder()}: expected notebooks (*.ipynb), found none");
    }

    private static string NotebookFolder()
    {
        var folder = Path.Combine(Root(), "notebooks");
        return Directory.Exists(folder) ? folder : throw new InputException($"{folder}: expected the folder of the notebooks, found none");
    }

    /// <summary>The folder that holds data/, relative to the current one.</summary>
    /// <exception cref="InputException">There is none here or above, nor beside the program.</exception>
    public static string Root()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = here; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (HasData(folder))
                return Path.GetRelativePath(here, folder);
        }
        return HasData(AppContext.BaseDirectory)
            ? Path.GetRelativePath(here, AppContext.BaseDirectory)
            : throw new InputException($"expected a folder with data/{Descriptor} here or above; start the program inside the repository, or name --data");
    }

    private static bool HasData(string folder) => File.Exists(Path.Combine(folder, "data", Descriptor));
}
