using System.Globalization;

namespace Banenafspraak.Charts;

/// <summary>How the n-th series looks: a colour, and a dash, marker and pattern so that colour is never the only cue.</summary>
/// <remarks>
/// Colours of Okabe and Ito (2008), in an order that keeps the first three apart with any kind of colour vision. Their yellow and black are
/// left out: the one is lost on white, the other is kept for targets and axes.
/// </remarks>
internal static class Palette
{
    /// <summary>Targets, outlines and text, on the white of <see cref="Paper"/>.</summary>
    public const string Ink = "#222222";

    /// <summary>Background: charts bring their own, so that they read the same on a light and a dark page.</summary>
    public const string Paper = "#ffffff";

    /// <summary>Lines of the grid.</summary>
    public const string Grid = "#dddddd";

    private static readonly string[] TargetDashes = ["dash", "dot", "dashdot"];

    private static readonly SeriesLook[] Looks =
    [
        new("#0072B2", "solid", "circle", ""),
        new("#D55E00", "dash", "square", "/"),
        new("#009E73", "dot", "diamond", "."),
        new("#CC79A7", "dashdot", "triangle-up", "x"),
        new("#E69F00", "longdash", "cross", "-"),
        new("#56B4E9", "longdashdot", "star", "+"),
    ];

    /// <summary>Look of the series at <paramref name="index"/>, 0 to 5.</summary>
    public static SeriesLook Of(int index) => Looks[index];

    /// <summary>Dash of the target at <paramref name="index"/>, 0 to 2.</summary>
    public static string TargetDash(int index) => TargetDashes[index];
}

/// <summary>Colour and shapes of one series, in plotly's words.</summary>
/// <param name="Colour">As #rrggbb.</param>
/// <param name="Dash">Dash of its line.</param>
/// <param name="Marker">Symbol of its points.</param>
/// <param name="Pattern">Pattern in its bars; empty for plain.</param>
internal sealed record SeriesLook(string Colour, string Dash, string Marker, string Pattern)
{
    /// <summary>The colour as background of a band, through which grid and lines are seen.</summary>
    public string Translucent => string.Create(CultureInfo.InvariantCulture, $"rgba({Part(1)}, {Part(3)}, {Part(5)}, 0.2)");

    private int Part(int start) => int.Parse(Colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
