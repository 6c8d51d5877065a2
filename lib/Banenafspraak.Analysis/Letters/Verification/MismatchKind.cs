namespace Banenafspraak.Analysis;

/// <summary>In what way data/ and a letter's text differ.</summary>
public enum MismatchKind
{
    /// <summary>No number stands at the place that the row names.</summary>
    Missing,

    /// <summary>Another number stands there.</summary>
    Printed,

    /// <summary>The number stands there, but means another value.</summary>
    Value,

    /// <summary>The number stands there, but on another line.</summary>
    Line,

    /// <summary>A number of the text that no row accounts for.</summary>
    Unlisted,

    /// <summary>The official text shows another number than the text that the row was taken from: a reading error, not the ministry's.</summary>
    Reading,
}
