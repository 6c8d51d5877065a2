namespace Banenafspraak.Analysis;

/// <summary>Where a wrong number came in.</summary>
public enum Origin
{
    /// <summary>When the letter was made machine-readable: a review found the print to be right.</summary>
    Transcription,

    /// <summary>In the letter as published: the text is the official one, or a review compared it.</summary>
    Publication,

    /// <summary>Not known: the text at hand is OCR or a conversion, and was not compared with the official one.</summary>
    Unknown,
}
