namespace Banenafspraak.Analysis;

/// <summary>The form in which a letter's text lies, as in column source_text of letters.csv.</summary>
public enum TextForm
{
    /// <summary>Markdown made from a PDF.</summary>
    Markdown,

    /// <summary>Plain text made by OCR.</summary>
    Ocr,

    /// <summary>The official publication, XML or HTML.</summary>
    Official,
}
