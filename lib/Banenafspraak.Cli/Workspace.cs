namespace Banenafspraak.Cli;

/// <summary>The repository or copy of it that the program works in: the nearest folder upward with data/datapackage.json.</summary>
internal static class Workspace
{
    /// <summary>The folder of the data: the one that was asked for, or data/ of the workspace.</summary>
    /// <exception cref="InputException">There is no workspace here.</exception>
    public static string Data(string? asked) => asked ?? Path.Combine(Root(), "data");

    /// <summary>The notebooks that were asked for, or all of the workspace, by name.</summary>
    /// <exception cref="InputException">One is missing, there are none, or one gives no page of its own.</exception>
    public static IReadOnlyList<string> Notebooks(IReadOnlyCollection<string> asked)
    {
        var files = asked.Count > 0
            ? asked.ToList()
            : [.. Directory.EnumerateFiles(NotebookFolder(), "*.ipynb").OrderBy(Path.GetFileName, StringComparer.Ordinal)];
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

    private static string Root()
    {
        var here = Directory.GetCurrentDirectory();
        for (var folder = here; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "data", "datapackage.json")))
                return Path.GetRelativePath(here, folder);
        }
        throw new InputException("expected a folder with data/datapackage.json here or above; start the program inside the repository, or name --data");
    }
}
