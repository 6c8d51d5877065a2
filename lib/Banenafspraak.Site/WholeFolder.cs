using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>A folder that is replaced as a whole: what is new is written beside it and then takes its place.</summary>
/// <remarks>A run that is killed leaves the old folder whole. A killed run's remains are cleared away by the next.</remarks>
public sealed class WholeFolder
{
    private readonly string _shown;
    private readonly string _what;
    private readonly Func<string, bool> _isEarlier;
    private readonly string _target;
    private readonly string _staging;
    private readonly string _old;
    private readonly string _lock;

    /// <summary>Names a folder; nothing is written yet.</summary>
    /// <param name="folder">The folder, as it was asked for. A link is followed.</param>
    /// <param name="what">What it holds, for messages: "site".</param>
    /// <param name="isEarlier">True for a folder that holds an earlier one and so may be replaced.</param>
    /// <exception cref="NotebookException">It is the root of a disk, or a link that leads nowhere.</exception>
    public WholeFolder(string folder, string what, Func<string, bool> isEarlier)
    {
        (_shown, _what, _isEarlier) = (folder, what, isEarlier);
        _target = Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var parent = Path.GetDirectoryName(_target) ?? throw new NotebookException($"{folder}: expected a folder for the {what}, found the root of a disk");
        string Beside(string suffix) => Path.Combine(parent, $".{Path.GetFileName(_target)}.{suffix}");
        (_staging, _old, _lock) = (Beside("new"), Beside("old"), Beside("lock"));
    }

    /// <summary>Lets <paramref name="write"/> fill an empty folder, which then takes the place of the old one.</summary>
    /// <exception cref="NotebookException">The folder is not ours to replace, cannot be written, or another run is writing it.</exception>
    public async Task ReplaceAsync(Func<string, Task> write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_staging)!);
            using var running = Lock();
            Recover();
            ThrowIfNotOurs();
            Directory.CreateDirectory(_staging);
            try
            {
                await write(_staging);
                Swap();
            }
            finally
            {
                Remove(_staging);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(e);
        }
    }

    /// <summary>Throws where <see cref="ReplaceAsync"/> would refuse; writes nothing that stays.</summary>
    /// <exception cref="NotebookException">The folder is not ours to replace, or cannot be written.</exception>
    public void ThrowIfNotReplaceable()
    {
        try
        {
            ThrowIfNotOurs();
            var parent = Path.GetDirectoryName(_target)!;
            if (Directory.Exists(parent))
                Lock().Dispose();
            else
                ThrowIfNoFolderFits(parent);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw NotWritable(e);
        }
    }

    /// <summary>Follows a link, so that the folder that it leads to is replaced and not the link.</summary>
    private string Resolve(string path)
    {
        try
        {
            var folder = new DirectoryInfo(path);
            return folder.LinkTarget is null ? path : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        catch (IOException e)
        {
            throw NotWritable(e);
        }
    }

    /// <summary>Tries the nearest folder upward that is there, in which <paramref name="missing"/> would be made.</summary>
    private void ThrowIfNoFolderFits(string missing)
    {
        var nearest = missing;
        while (!Path.Exists(nearest))
            nearest = Path.GetDirectoryName(nearest)!;
        if (File.Exists(nearest))
            throw new NotebookException($"{_shown}: expected a folder that can be written, found that {Path.GetFileName(nearest)} is a file");
        File.Create(Path.Combine(nearest, Path.GetRandomFileName()), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
    }

    private NotebookException NotWritable(Exception reason) =>
        new($"{_shown}: expected a folder that can be written ({reason.Message.ReplaceLineEndings(" ")})", reason);

    private FileStream Lock()
    {
        try
        {
            return new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(_lock))
        {
            throw new NotebookException($"{_shown}: another run is writing this {_what}", e);
        }
    }

    private void ThrowIfNotOurs()
    {
        if (File.Exists(_target))
            throw new NotebookException($"{_shown}: expected a folder for the {_what}, found a file");
        if (Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any() && !_isEarlier(_target))
            throw new NotebookException($"{_shown}: expected an empty folder or an earlier {_what}, found other files; nothing was written");
    }

    private void Recover()
    {
        if (Directory.Exists(_old) && !Directory.Exists(_target))
            Directory.Move(_old, _target);
        Remove(_old);
        Remove(_staging);
    }

    private void Swap()
    {
        var hadOld = Directory.Exists(_target);
        if (hadOld)
            Directory.Move(_target, _old);
        try
        {
            Directory.Move(_staging, _target);
        }
        catch (IOException) when (hadOld)
        {
            Directory.Move(_old, _target);
            throw;
        }

        Remove(_old);
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
