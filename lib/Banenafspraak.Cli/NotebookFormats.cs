using Banenafspraak.Charts;
using Banenafspraak.Frames;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli;

/// <summary>What the host of the notebooks is told of libraries: how their values are shown.</summary>
internal static class NotebookFormats
{
    /// <summary>The usual options of a run and of a kernel.</summary>
    public static NotebookRunnerOptions Options { get; } = new()
    {
        LibraryFormats = new Dictionary<string, Type>(StringComparer.Ordinal)
        {
            ["Deedle"] = typeof(DeedleFormatters),
            ["Microsoft.Data.Analysis"] = typeof(DataFrameFormatters),
            ["Plotly.NET"] = typeof(PlotlyNetFormatters),
        },
    };
}
