using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>A folder that is replaced as a whole: what is new is written beside it and then takes its place.</summary>
/// <remarks>A run that is killed leaves the old folder whole. A killed run's remains are cleared away by the next.</remarks>
internal sealed class SiteFolder
{
    /// <summary>The file by which a folder is known as one that may be replaced.</summary>
    public const string Marker = ".notebook-site";

    private readonly string _shown;
    private readonly string _target;
    private readonly string _staging;
    private readonly string _old;
    private readonly string _lock;

    public SiteFolder(string folder)
    {
        _shown = folder;
        _target = Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var parent = Path.GetDirectoryName(_target) ?? throw new NotebookException($"{folder}: expected a folder for the site, found the root of a disk");
        string Beside(string suffix) => Path.Combine(parent, $".{Path.GetFileName(_target)}.{suffix}");
        (_staging, _old, _lock) = (Beside("new"), Beside("old"), Beside("lock"));
    }

    /// <summary>Lets <paramref name="write"/> fill an empty folder, which then takes the place of the old one.</summary>
    /// <exception cref="NotebookException">The folder is not ours to replace, cannot be written, or another run is writing it.</exception>
    public void Replace(Action<string> write)
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
                write(_staging);
                File.WriteAllText(Path.Combine(_staging, Marker), "This folder is replaced as a whole whenever the site is written.\n");
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

    /// <summary>Throws where <see cref="Replace"/> would refuse; writes nothing that stays.</summary>
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
            throw new NotebookException($"{_shown}: another run is writing this site", e);
        }
    }

    private void ThrowIfNotOurs()
    {
        if (File.Exists(_target))
            throw new NotebookException($"{_shown}: expected a folder for the site, found a file");
        if (Directory.Exists(_target) && Directory.EnumerateFileSystemEntries(_target).Any() && !File.Exists(Path.Combine(_target, Marker)))
            throw new NotebookException($"{_shown}: expected an empty folder or an earlier site, found other files; nothing was written");
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
