using Banenafspraak.Analysis;

namespace Banenafspraak.Frames.Tests;

/// <summary>The repository's own data.</summary>
internal static class Data
{
    public static readonly Dataset Set = Dataset.Load(Path.Combine(Repository(), "data"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
