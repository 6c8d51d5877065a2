using System.Reflection;

namespace Banenafspraak.Charts;

/// <summary>The plotly.js library that draws charts, carried inside this assembly.</summary>
/// <remarks>It comes from npm while this project is built. Built without npm, it is not there and charts are shown as tables.</remarks>
public static class PlotlyLibrary
{
    /// <summary>Name of the file on a page, and of the resource: "plotly-basic.min.js".</summary>
    public const string FileName = "plotly-basic.min.js";

    /// <summary>True where the library was there when this assembly was built.</summary>
    public static bool IsAvailable { get; } = Assembly.GetManifestResourceInfo(FileName) is not null;

    private static Assembly Assembly => typeof(PlotlyLibrary).Assembly;

    /// <summary>The library as UTF-8 JavaScript that sets <c>window.Plotly</c>, about 1,2 MB.</summary>
    /// <exception cref="InvalidOperationException">It <see cref="IsAvailable">is not available</see>.</exception>
    public static Stream Open() => Assembly.GetManifestResourceStream(FileName)
        ?? throw new InvalidOperationException("Banenafspraak.Charts was built without plotly.js: build it where npm is on the path.");
}
