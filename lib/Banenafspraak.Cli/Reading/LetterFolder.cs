using Banenafspraak.Analysis;

namespace Banenafspraak.Cli;

/// <summary>A folder with texts of letters, each named after its letter: kst-34352-299.txt, kst-34352-299.xml.</summary>
internal sealed class LetterFolder
{
    /// <summary>Where the texts lie beside a workspace, and where fetch writes in it.</summary>
    private static readonly string[] Usual = [Path.Combine("..", "shared", "letters"), "letters"];

    /// <summary>The endings of files with letters.</summary>
    public static readonly IReadOnlyList<string> Extensions = [".txt", ".md", ".xml", ".html"];

    private LetterFolder(string path) => Location = path;

    /// <summary>The folder, as it was named.</summary>
    public string Location { get; }

    /// <summary>The folder that was asked for, or the first usual one that there is.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public static LetterFolder Open(string? asked)
    {
        if (asked is not null)
            return Directory.Exists(asked) ? new(asked) : throw new InputException($"{asked}: expected a folder with texts of letters, found none");
        var root = Workspace.Root();
        return Array.Find(Usual, f => Directory.Exists(Path.Combine(root, f))) is { } found
            ? new(root == "." ? found : Path.Combine(root, found))
            : throw new InputException("expected a folder with texts of letters; fetch them (banenafspraak fetch ID...) or name --letters");
    }

    /// <summary>The files with a text of a letter; none where there is none.</summary>
    public IReadOnlyList<string> FilesOf(Letter letter) =>
        [.. Extensions.Select(e => Path.Combine(Location, letter.Id + e)).Where(File.Exists)];
}
