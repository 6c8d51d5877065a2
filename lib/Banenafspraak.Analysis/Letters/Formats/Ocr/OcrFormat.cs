namespace Banenafspraak.Analysis;

/// <summary>Plain text as OCR makes it: hard line ends, split words, no markup. Any text can be read as such, so this form is tried last.</summary>
internal sealed class OcrFormat : ILetterFormat
{
    public TextForm Form => TextForm.Ocr;

    public bool Recognises(SourceText source) => true;

    public LetterDocument Read(SourceText source) => new OcrReader(source).Read();
}
