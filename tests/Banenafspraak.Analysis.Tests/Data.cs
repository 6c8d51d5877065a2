using System.Text;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The repository's own folders, and copies of data/ that a test may spoil.</summary>
internal static class Data
{
    public const string Letter = "kst-34352-299";

    public static readonly string Repository = FindRepository();

    public static readonly string Folder = Path.Combine(Repository, "data");

    public static readonly Dataset Set = Dataset.Load(Folder);

    /// <summary>Texts of the letters; they stand beside the project where it is developed, and nowhere else.</summary>
    public static readonly string Letters = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "letters"));

    /// <summary>Copies data/, lets a test change one file, and removes the copy afterwards.</summary>
    public static void WithCopy(string file, Func<string, string> change, Action<string> test)
    {
        var copy = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            foreach (var source in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(Folder, source));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(source, target);
            }
            var path = Path.Combine(copy, file);
            var before = File.Exists(path) ? File.ReadAllText(path) : "";
            var after = change(before);
            Assert.False(string.Equals(before, after, StringComparison.Ordinal), "the change changed nothing");
            File.WriteAllText(path, after, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            test(copy);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}

/// <summary>A test that needs the letters' texts; skipped with the reason where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LetterFactAttribute : FactAttribute
{
    internal const string Missing = "the letters' texts (../shared/letters) are not on this machine";

    public LetterFactAttribute() => Skip = Directory.Exists(Data.Letters) ? null : Missing;
}

/// <summary>The same for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LetterTheoryAttribute : TheoryAttribute
{
    public LetterTheoryAttribute() => Skip = Directory.Exists(Data.Letters) ? null : LetterFactAttribute.Missing;
}
