namespace Banenafspraak.Cli.Tests;

/// <summary>The notebooks that are committed.</summary>
internal static class NotebookFiles
{
    /// <summary>Their paths, by name.</summary>
    public static readonly IReadOnlyList<string> All =
        [.. Directory.EnumerateFiles(Repository.PathOf("notebooks"), "*.ipynb").Order(StringComparer.Ordinal)];
}
