using System.Text;

namespace Banenafspraak.Cli;

/// <summary>The folder that publications are fetched into: kst-34352-299.xml, or .html where there is no XML.</summary>
/// <param name="folder">The folder; made when the first publication is written.</param>
internal sealed class PublicationFolder(string folder)
{
    /// <summary>The forms of a publication, the better one first.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".xml", ".html"];

    /// <summary>The file of a publication that was fetched before; null where there is none.</summary>
    public string? Find(PublicationId id) => Extensions.Select(e => PathOf(id, e)).FirstOrDefault(f => new FileInfo(f) is { Exists: true, Length: > 0 });

    /// <summary>Writes a publication whole, or not at all, and gives its path.</summary>
    /// <exception cref="InputException">The folder cannot be written.</exception>
    public string Write(PublicationId id, string extension, byte[] content)
    {
        var path = PathOf(id, extension);
        var temporary = path + ".new";
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
            foreach (var other in Extensions.Where(e => e != extension))
                File.Delete(PathOf(id, other));
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: expected a place that can be written ({e.Message})");
        }
    }

    /// <summary>True where the content begins as such a file does: a server may answer with a page of its own.</summary>
    public static bool Fits(string extension, byte[] content)
    {
        const int Opening = 200;
        var text = Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, Opening)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var isPage = text.Contains("<html", StringComparison.OrdinalIgnoreCase) || text.Contains("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase);
        return text.StartsWith('<') && isPage == (extension == ".html");
    }

    private string PathOf(PublicationId id, string extension) => Path.Combine(folder, id.Text + extension);
}
