using System.Globalization;

namespace Banenafspraak.Analysis;

/// <summary>Gives every block of a letter its section and place, alike for all forms of text.</summary>
internal sealed class Layout(SubjectNames names)
{
    private readonly List<LetterPassage> _passages = [];
    private readonly List<LetterTable> _tables = [];
    private readonly UniqueNames _unique = new();
    private List<string> _tableNotes = [];
    private string _section = LetterSection.Introduction;
    private string _subject = "";
    private string _chart = "";
    private int _paragraph;

    public ReadLetter Of(LetterDocument document)
    {
        var sections = SectionNames.Of([.. document.Blocks.Where(b => b.Kind == BlockKind.Heading)], names);
        var next = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Heading)
                (_section, _subject, _paragraph) = (sections[next].Slug, sections[next++].Subject, 0);
            Add(block);
        }
        return new(document.Metadata, sections, _tables, _passages);
    }

    private void Add(LetterBlock block)
    {
        switch (block.Kind)
        {
            case BlockKind.Heading:
                Add(block, _section, "heading");
                break;
            case BlockKind.Paragraph or BlockKind.Bullet:
                Add(block, _section, string.Create(CultureInfo.InvariantCulture, $"p{++_paragraph}"));
                break;
            case BlockKind.Footnote:
                Add(block, _unique.Take($"note-{block.Marker}"), "");
                break;
            case BlockKind.Table:
                AddTable(block);
                break;
            case BlockKind.TableNote:
                _tableNotes.Add(block.Text.Text);
                var table = _tables.Count == 0 ? _section : _tables[^1].Section;
                if (block.Marker.Length > 0)
                    Add(block, _unique.Take($"{table}-note-{block.Marker}"), "");
                else
                    Add(block, table, "source");
                break;
            case BlockKind.Chart:
                AddChart(block);
                break;
            case BlockKind.NoteMark:
                Add(block, _section, "mark");
                break;
            default:
                Add(block, LetterPassage.Furniture, "");
                break;
        }
    }

    private void Add(LetterBlock block, string section, string place) => _passages.Add(new(block.Kind, section, place, block.Text));

    private void AddTable(LetterBlock block)
    {
        _tableNotes = [];
        var name = Numbered(block.Text.Text, "Tabel", "t")
            ?? (names.ById(_subject)?.Kind == "sector" ? $"s-{_subject}" : _unique.Next("t"));
        var table = new TableReader(names).Read(block, _unique.Take(name), _tableNotes, _passages);
        _tables.Add(table);
    }

    private void AddChart(LetterBlock block)
    {
        var caption = Numbered(block.Text.Text, "Figuur", "f");
        if (caption is not null || _chart.Length == 0)
            _chart = _unique.Take(caption ?? _unique.Next("f"));
        Add(block, _chart, caption is null ? "" : "caption");
    }

    /// <summary>"t2" for a caption that begins with "Tabel 2"; null where no number follows the word.</summary>
    private static string? Numbered(string caption, string word, string prefix)
    {
        if (!caption.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
            return null;
        var rest = caption.AsSpan(word.Length + 1);
        var end = rest.IndexOfAnyExceptInRange('0', '9');
        return end is > 0 and < 4 ? $"{prefix}{rest[..end]}" : null;
    }
}
