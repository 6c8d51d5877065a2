using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Gives every block of a letter its section and place, alike for all forms of text.</summary>
internal sealed class Layout(SubjectNames names)
{
    private readonly List<LetterPassage> _passages = [];
    private readonly List<LetterTable> _tables = [];
    private readonly UniqueNames _unique = new();
    private string _section = LetterSection.Introduction;
    private string _subject = "";
    private string _chart = "";
    private int _paragraph;

    public ReadLetter Of(LetterDocument document)
    {
        var sections = SectionNames.Of([.. document.Blocks.Where(b => b.Kind == BlockKind.Heading)], names);
        var next = 0;
        var blocks = WithCaptions(document.Blocks);
        foreach (var (at, block) in blocks.Index())
        {
            if (block.Kind == BlockKind.Heading)
                (_section, _subject, _paragraph) = (sections[next].Slug, sections[next++].Subject, 0);
            if (block.Kind == BlockKind.Table)
                AddTable(block, NotesBehind(blocks, at));
            else
                Add(block);
        }
        return new(document.Metadata, sections, _tables) { Passages = _passages };
    }

    /// <summary>The blocks, where a paragraph "Tabel 2 ..." right above a table without a title is its title.</summary>
    private static List<LetterBlock> WithCaptions(IReadOnlyList<LetterBlock> blocks)
    {
        var all = new List<LetterBlock>();
        foreach (var block in blocks)
        {
            if (block is { Kind: BlockKind.Table, Text.Text.Length: 0 } && all.Count > 0 && all[^1].Kind == BlockKind.Paragraph && Numbered(all[^1].Text.Text, "Tabel", "t") is not null)
                all[^1] = block with { Text = all[^1].Text };
            else
                all.Add(block);
        }
        return all;
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
            case BlockKind.TableNote:
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
                Add(block, ReadLetter.Furniture, "");
                break;
        }
    }

    private void Add(LetterBlock block, string section, string place) => _passages.Add(new(block.Kind, section, place, block.Text));

    /// <summary>The notes of a table: those between it and the next one.</summary>
    private static List<string> NotesBehind(IReadOnlyList<LetterBlock> blocks, int table) =>
        [.. blocks.Skip(table + 1).TakeWhile(b => b.Kind != BlockKind.Table).Where(b => b.Kind == BlockKind.TableNote).Select(b => b.Text.Text)];

    private void AddTable(LetterBlock block, List<string> notes)
    {
        var name = Numbered(block.Text.Text, "Tabel", "t")
            ?? (names.All.Find(_subject)?.Kind == "sector" ? $"s-{_subject}" : _unique.Next("t"));
        var table = new TableReader(names).Read(block, _unique.Take(name), notes, _passages);
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
