namespace Banenafspraak.Analysis;

/// <summary>Markdown as converters make it from a PDF: one line a paragraph, titles in <c>#</c> or <c>**</c>, notes in <c>&lt;sup&gt;</c>.</summary>
internal sealed class MarkdownFormat : ILetterFormat
{
    private const int Looked = 100_000;

    public TextForm Form => TextForm.Markdown;

    public bool Recognises(SourceText source)
    {
        var start = source.Text.AsSpan(0, Math.Min(Looked, source.Text.Length));
        return start.StartsWith("# ") || start.Contains("\n# ", StringComparison.Ordinal) || start.Contains("\n## ", StringComparison.Ordinal)
            || start.Contains("\n### ", StringComparison.Ordinal) || start.Contains("<sup>", StringComparison.Ordinal);
    }

    public LetterDocument Read(SourceText source) => new MarkdownReader(source).Read();
}
