using Banenafspraak.Charts;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>One notebook after its run, with the counts that it declared.</summary>
/// <param name="File">The notebook's path as given.</param>
/// <param name="Executed">What came of it.</param>
internal sealed record NotebookRun(string File, ExecutedNotebook Executed)
{
    /// <summary>Name without folder and extension.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>Published figures that it treats; null where it declares none.</summary>
    public int? Figures => Sum("figures");

    /// <summary>Those that it reconstructs; null where it declares none.</summary>
    public int? Reconstructed => Sum("reconstructed");

    private int? Sum(string property)
    {
        var counts = Executed.Results(Summary.MimeType).Select(r => r.GetProperty(property).GetInt32()).ToList();
        return counts.Count == 0 ? null : counts.Sum();
    }
}
