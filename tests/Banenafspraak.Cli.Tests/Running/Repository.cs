namespace Banenafspraak.Cli.Tests;

/// <summary>The repository that the tests were built in. Tests read it; what writes does so in a <see cref="TemporaryWorkspace"/>.</summary>
internal static class Repository
{
    public const string Letter = "kst-34352-299";

    public const string Page2022 = "2022-kst-34352-299";

    public const string StartPage = "00-start-here";

    public static readonly string Root = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Banenafspraak.Analysis.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
