using Banenafspraak.Charts;
using Banenafspraak.Frames;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>What the host of the notebooks is told: how values of libraries are shown, and in which languages the data can be asked.</summary>
internal static class NotebookFormats
{
    /// <summary>The usual options of a run and of a kernel.</summary>
    public static NotebookRunnerOptions Options { get; } = new()
    {
        QueryLanguages = new Dictionary<string, Func<string, IQueryLanguage>>(StringComparer.Ordinal) { ["sql"] = SqlCatalogue.Of },
        LibraryFormats = new Dictionary<string, Type>(StringComparer.Ordinal)
        {
            ["Deedle"] = typeof(DeedleFormatters),
            ["Microsoft.Data.Analysis"] = typeof(DataFrameFormatters),
            ["System.Data.Common"] = typeof(DataTableFormatters),
            ["Plotly.NET"] = typeof(PlotlyNetFormatters),
        },
    };
}
