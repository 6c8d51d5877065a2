using System.CommandLine;

namespace Banenafspraak.Cli;

/// <summary>A file that is written whole, or not at all: beside its place first, and then renamed. One that is there is replaced.</summary>
internal static class FileTarget
{
    private const string Devices = "/dev";

    /// <summary>An option that names a file to write.</summary>
    public static Option<string?> Option(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value.Length == 0))
                result.AddError($"expected with {name} the name of a file, found \"\"");
        });
        return option;
    }

    /// <summary>Lets <paramref name="write"/> fill the file.</summary>
    /// <param name="file">The file, as it was asked for. A link is followed. A device, such as /dev/stdout, is written as it is.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="InputException">It cannot be written, or the disk is full.</exception>
    public static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        string? beside = null;
        try
        {
            var target = new FileInfo(file) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(file);
            if (Directory.Exists(target))
                throw new IOException("there is a folder of this name");
            var folder = Path.GetDirectoryName(target);
            if (folder == Devices || file.StartsWith(Devices + "/", StringComparison.Ordinal))
            {
                await FillAsync(file, FileMode.Open, write);
                return;
            }
            beside = Path.Combine(folder!, $".{Path.GetFileName(target)}.new");
            await FillAsync(beside, FileMode.Create, write);
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: expected a place that can be written ({e.Message.ReplaceLineEndings(" ")})");
        }
        finally
        {
            if (beside is not null)
                Remove(beside);
        }
    }

    private static async Task FillAsync(string path, FileMode mode, Func<Stream, Task> write)
    {
        await using var stream = new FileStream(path, mode, FileAccess.Write, mode == FileMode.Open ? FileShare.ReadWrite : FileShare.None);
        await write(stream);
        if (mode != FileMode.Open)
            stream.Flush(flushToDisk: true);
        else
            await stream.FlushAsync();
    }

    /// <summary>What a failed run began; that of another run, which has it open, is its own.</summary>
    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is gone, or cannot be written: then there is nothing of ours in it.
        }
    }
}
