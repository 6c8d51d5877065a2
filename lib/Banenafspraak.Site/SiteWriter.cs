using System.Text;
using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>Writes a <see cref="NotebookSite"/> into a folder: pages, styles, scripts and the notebooks themselves.</summary>
/// <remarks>The same site gives the same bytes. Nothing in it names a time, a machine or another site, and it needs no server.</remarks>
public static partial class SiteWriter
{
    /// <summary>The folder of a site that has the executed notebooks.</summary>
    internal const string NotebookFolder = "notebooks";

    /// <summary>Writes <paramref name="site"/> as a whole, in the place of an earlier site.</summary>
    /// <remarks>A notebook that failed keeps the page that it had there, with a line that says so.</remarks>
    /// <exception cref="NotebookException">The folder has other files, or cannot be written; an earlier site is then as it was.</exception>
    /// <exception cref="ArgumentException">A page or script has a name that cannot be a file's, or that another one has.</exception>
    public static void Write(string folder, NotebookSite site)
    {
        CheckNames(site);
        var earlier = new EarlierPages(folder);
        new SiteFolder(folder).Replace(staging => WriteInto(staging, site with { Pages = [.. site.Pages.Select(earlier.Keep)] }));
    }

    /// <summary>Says before a long run whether <see cref="Write"/> would be refused.</summary>
    /// <exception cref="NotebookException">The folder has other files, or cannot be written.</exception>
    public static void ThrowIfNotWritable(string folder) => new SiteFolder(folder).ThrowIfNotReplaceable();

    private static void WriteInto(string folder, NotebookSite site)
    {
        var assets = Directory.CreateDirectory(Path.Combine(folder, "assets")).FullName;
        var notebooks = Directory.CreateDirectory(Path.Combine(folder, NotebookFolder)).FullName;
        Copy(SiteResources.OpenStyle, Path.Combine(assets, "site.css"));
        var scripts = site.Scripts.Concat(SiteResources.MermaidScripts()).Where(script => script.Open is not null).ToList();
        var used = new HashSet<PageScript>();
        var frame = new PageFrame(site);
        var bodies = site.Pages.AsParallel().AsOrdered().Select(page => new NotebookHtml(site.Pages).Render(page.Shown)).ToList();
        foreach (var (index, page) in site.Pages.Index())
        {
            var body = bodies[index];
            var needed = scripts.Where(script => body.MimeTypes.Contains(script.MimeType)).ToList();
            used.UnionWith(needed);
            WriteText(Path.Combine(folder, page.Name + ".html"), frame.Page(index, body, needed));
            WriteText(Path.Combine(notebooks, page.Name + ".ipynb"), page.Shown.ToJson());
        }

        WriteText(Path.Combine(folder, "index.html"), frame.Index());
        foreach (var script in used)
            Copy(script.Open!, Path.Combine(assets, script.FileName));
    }

    private static void WriteText(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static void Copy(Func<Stream> open, string path)
    {
        using var source = open();
        using var target = File.Create(path);
        source.CopyTo(target);
    }

    private static void CheckNames(NotebookSite site)
    {
        var pages = site.Pages.Select(page => page.Name).ToList();
        var wrong = pages.Find(name => !SitePage.IsName(name)) ?? site.Scripts.Select(script => script.FileName).FirstOrDefault(name => !ScriptName().IsMatch(name));
        if (wrong is not null)
            throw new ArgumentException($"'{wrong}' cannot be the name of a file of the site.", nameof(site));
        if (pages.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two pages are named '{twice.Key}'.", nameof(site));
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9.-]{0,99}\.js\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScriptName();
}
