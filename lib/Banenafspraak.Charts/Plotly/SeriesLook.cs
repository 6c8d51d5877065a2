using System.Globalization;

namespace Banenafspraak.Charts;

/// <summary>Colour and shapes of one series, in plotly's words.</summary>
/// <param name="Colour">As #rrggbb.</param>
/// <param name="Dash">Dash of its line.</param>
/// <param name="Marker">Symbol of its points.</param>
/// <param name="Pattern">Pattern in its bars; empty for plain.</param>
internal sealed record SeriesLook(string Colour, string Dash, string Marker, string Pattern)
{
    /// <summary>The colour as background of a band, through which grid and lines are seen.</summary>
    public string Translucent => string.Create(
        CultureInfo.InvariantCulture,
        $"rgba({Part(1)}, {Part(3)}, {Part(5)}, 0.2)");

    private int Part(int start) => int.Parse(Colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
