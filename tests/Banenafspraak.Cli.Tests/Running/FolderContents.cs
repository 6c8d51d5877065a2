using System.Security.Cryptography;

namespace Banenafspraak.Cli.Tests;

/// <summary>What a folder holds at one moment: a line for each file, hidden ones too, with its hash, and a line for each folder.</summary>
internal static class FolderContents
{
    /// <summary>Lines in the order of their paths, which are relative to <paramref name="folder"/>.</summary>
    public static IReadOnlyList<string> Of(string folder) => Of(folder, _ => true);

    /// <summary>The same, of the paths that are <paramref name="wanted"/> only.</summary>
    public static IReadOnlyList<string> Of(string folder, Func<string, bool> wanted)
    {
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return
        [
            .. Directory.EnumerateFileSystemEntries(folder, "*", everything)
                .Select(entry => Path.GetRelativePath(folder, entry))
                .Where(wanted)
                .Order(StringComparer.Ordinal)
                .Select(path => Line(folder, path)),
        ];
    }

    private static string Line(string folder, string path)
    {
        var entry = Path.Combine(folder, path);
        return Directory.Exists(entry) ? path + "/" : $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(entry)))}";
    }
}
