using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>A chart's figure as JSON, or in one line why it cannot be drawn here.</summary>
/// <remarks>
/// Everything of this library but this works where Plotly.NET cannot be loaded. That is so in the official .NET Interactive tool, whose FSharp.Core is
/// older than Plotly.NET needs: a program has one FSharp.Core.
/// </remarks>
internal sealed record Drawing(string? Json, string? Fault)
{
    private const string Missing = "The picture needs FSharp.Core 10.1, for Plotly.NET draws it, and this program has no such version: "
        + "open the notebook with the kernel that \"banenafspraak jupyter install\" registers. These are its numbers.";

    public static Drawing Of(Chart chart)
    {
        try
        {
            return new(Draw(chart), Fault: null);
        }
        catch (Exception e) when ((e is TypeInitializationException { InnerException: { } inner } ? inner : e) is IOException or TypeLoadException or MissingMemberException or BadImageFormatException)
        {
            return new(Json: null, Missing);
        }
    }

    /// <summary>What a front end draws that takes the figure instead of the HTML: where there is none, title and reason. A host of .NET Interactive cannot leave it out.</summary>
    public string FigureOrReason(Chart chart) => Json ?? JsonSerializer.Serialize(
        new { data = Array.Empty<string>(), layout = new { title = new { text = PlotlyText.Wrap(chart.Title, 60) }, annotations = new[] { new { text = PlotlyText.Wrap(Fault!, 60), showarrow = false } } } });

    /// <summary>A method of its own: the types of Plotly.NET are loaded when it is entered.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Draw(Chart chart) => FigureJson.Of(chart.ToPlotly());
}
