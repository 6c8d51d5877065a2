namespace Banenafspraak.Analysis;

/// <summary>Markdown as converters make it from a PDF: one line a paragraph, titles in <c>#</c> or <c>**</c>, notes in <c>&lt;sup&gt;</c>.</summary>
internal sealed class MarkdownFormat : ILetterFormat
{
    private const int Looked = 100_000;

    public TextForm Form => TextForm.Markdown;

    public bool Recognises(SourceText source)
    {
        var start = source.Text.AsSpan(0, Math.Min(Looked, source.Text.Length));
        if (start.Contains("<sup>", StringComparison.Ordinal))
            return true;
        for (var at = start.IndexOf('#'); at >= 0; at = Next(start, at))
        {
            if ((at == 0 || start[at - 1] == '\n') && MarkdownLine.Rank(start[at..Math.Min(start.Length, at + 16)]) > 0)
                return true;
        }
        return false;
    }

    public LetterDocument Read(SourceText source) => new MarkdownReader(source).Read();

    private static int Next(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOf('#');
        return next < 0 ? -1 : at + 1 + next;
    }
}
