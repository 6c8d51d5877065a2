using Banenafspraak.NotebookHost;

namespace Banenafspraak.Site;

/// <summary>The notebooks of the site that stands in a folder, before it is replaced: the page of a notebook that failed goes on showing what it showed.</summary>
internal sealed class EarlierPages(string folder)
{
    /// <summary>The page with the notebook as it was when it last ran to its end, where it failed now and the site has it.</summary>
    public SitePage Keep(SitePage page) => page.Notebook.Failure is null ? page : page with { Earlier = Find(page.Name) };

    private Notebook? Find(string name)
    {
        try
        {
            var notebook = Notebook.Load(Path.Combine(folder, SiteWriter.NotebookFolder, name + ".ipynb"));
            var code = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
            return code.TrueForAll(cell => cell.ExecutionCount is not null && !cell.Outputs.Any(output => output is ErrorOutput)) ? notebook : null;
        }
        catch (NotebookException)
        {
            return null;
        }
    }
}
