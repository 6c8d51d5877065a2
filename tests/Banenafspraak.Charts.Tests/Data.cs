using Banenafspraak.Analysis;

namespace Banenafspraak.Charts.Tests;

/// <summary>The repository's own data.</summary>
internal static class Data
{
    public static readonly string Folder = Path.Combine(Repository(), "data");
    public static readonly Dataset Set = Dataset.Load(Folder);

    /// <summary>The same with lines of its files replaced: a file, what its line begins with, and what stands there instead; an empty beginning adds a line.</summary>
    public static Dataset With(params (string File, string Begins, string Line)[] changes)
    {
        var folder = Directory.CreateTempSubdirectory("data-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(Folder, "*.*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
            foreach (var (file, begins, line) in changes)
            {
                var path = Path.Combine(folder, file);
                var lines = File.ReadAllLines(path).ToList();
                if (begins.Length == 0)
                    lines.Add(line);
                else
                    lines[Assert.Single(Enumerable.Range(0, lines.Count), i => lines[i].StartsWith(begins, StringComparison.Ordinal))] = line;
                File.WriteAllLines(path, lines);
            }
            return Dataset.Load(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
