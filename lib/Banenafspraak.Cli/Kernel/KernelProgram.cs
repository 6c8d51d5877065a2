using System.Runtime.InteropServices;

namespace Banenafspraak.Cli;

/// <summary>The program that a kernel runs: a copy of this one as it was built, or one that was compiled ahead, in <paramref name="folder"/>.</summary>
/// <remarks>
/// A copy, although Jupyter could start the program where it was built: a kernel stays open for days, a build in the mean time would write over
/// the files that it runs from, and <c>git clean</c> would take them away. Copying takes a second. The new program is made beside the old one,
/// which works until the last moment.
/// </remarks>
internal sealed class KernelProgram(string folder)
{
    private string Staging => folder + ".new";

    private string Old => folder + ".old";

    /// <summary>The program's file.</summary>
    public string Path => System.IO.Path.Combine(folder, OperatingSystem.IsWindows() ? "banenafspraak.exe" : "banenafspraak");

    /// <summary>Whether it is there.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>What the program needs to know where it starts: the place of .NET, which a terminal may have told and a front end does not.</summary>
    public static IReadOnlyDictionary<string, string> Environment { get; } = FindEnvironment();

    /// <summary>Puts this program there, as it was built.</summary>
    /// <exception cref="InputException">It cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; what was there is still there.</exception>
    public Task CopyAsync(CancellationToken cancellation) => ReplaceAsync(() =>
    {
        Copy(AppContext.BaseDirectory, Staging, cancellation);
        return Task.FromResult(Staging);
    });

    /// <summary>Compiles this program ahead and puts the result there.</summary>
    /// <inheritdoc cref="CopyAsync"/>
    public Task CompileAsync(CancellationToken cancellation) => ReplaceAsync(() => AheadPublish.RunAsync(Staging, cancellation));

    /// <summary>Removes the program.</summary>
    public void Remove()
    {
        foreach (var each in new[] { folder, Staging, Old })
            Remove(each);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void Copy(string from, string to, CancellationToken cancellation)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            cancellation.ThrowIfCancellationRequested();
            File.Copy(file, System.IO.Path.Combine(to, System.IO.Path.GetFileName(file)));
        }

        foreach (var each in Directory.EnumerateDirectories(from))
            Copy(each, System.IO.Path.Combine(to, System.IO.Path.GetFileName(each)), cancellation);
    }

    private static Dictionary<string, string> FindEnvironment()
    {
        var root = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!AheadPublish.IsDone && Directory.Exists(System.IO.Path.Combine(root, "host", "fxr")))
            found.Add("DOTNET_ROOT", root);
        return found;
    }

    /// <summary>Gives the program that <paramref name="make"/> makes, in the staging folder or below it, the place of the old one.</summary>
    private async Task ReplaceAsync(Func<Task<string>> make)
    {
        try
        {
            Remove(Staging);
            var made = await make();
            Remove(Old);
            if (Directory.Exists(folder))
                Directory.Move(folder, Old);
            Directory.Move(made, folder);
            Remove(Old);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (!Directory.Exists(folder) && Directory.Exists(Old))
                Directory.Move(Old, folder);
            throw new InputException($"{folder}: expected a folder that can be written ({e.Message})");
        }
        finally
        {
            Remove(Staging);
        }
    }
}
