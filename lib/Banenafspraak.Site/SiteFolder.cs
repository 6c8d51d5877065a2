namespace Banenafspraak.Site;

/// <summary>The folder of a site, which a file of its own marks as one that may be replaced.</summary>
/// <param name="folder">The folder, as it was asked for.</param>
internal sealed class SiteFolder(string folder)
{
    /// <summary>The file by which a folder is known as one that may be replaced.</summary>
    public const string Marker = ".notebook-site";

    private readonly WholeFolder _folder = new(folder, "site", f => File.Exists(Path.Combine(f, Marker)));

    /// <inheritdoc cref="WholeFolder.ReplaceAsync"/>
    public void Replace(Action<string> write) => _folder.ReplaceAsync(staging =>
    {
        write(staging);
        File.WriteAllText(Path.Combine(staging, Marker), "This folder is replaced as a whole whenever the site is written.\n");
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    /// <inheritdoc cref="WholeFolder.ThrowIfNotReplaceable"/>
    public void ThrowIfNotReplaceable() => _folder.ThrowIfNotReplaceable();
}
