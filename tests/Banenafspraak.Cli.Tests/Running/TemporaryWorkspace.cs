using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>A copy of notebooks/ and data/ that a test may run in and spoil; its name has a space and an accent.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    private readonly string _parent = Directory.CreateTempSubdirectory("banenafspraak-cli-").FullName;

    public TemporaryWorkspace()
    {
        Copy(Repository.PathOf("notebooks"), PathOf("notebooks"));
        Copy(Repository.PathOf("data"), PathOf("data"));
    }

    /// <summary>The folder with notebooks/ and data/.</summary>
    public string Root => Path.Combine(_parent, "één werkmap");

    /// <summary>The site that a run without --out writes.</summary>
    public string Site => PathOf("site");

    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Text(params string[] parts) => File.ReadAllText(PathOf(parts));

    /// <summary>Runs the program with this workspace as its working directory.</summary>
    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.InAsync(Root, arguments);

    /// <summary>Replaces text in a file; the text must be there.</summary>
    public void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Adds a notebook of these code cells.</summary>
    public void AddNotebook(string file, params string[] code)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        var notebook = new Notebook([.. code.Select((source, index) => new NotebookCell(CellKind.Code, $"code-{index + 1}", source))]);
        File.WriteAllText(PathOf(file), notebook.ToJson());
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var source in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }
    }
}
