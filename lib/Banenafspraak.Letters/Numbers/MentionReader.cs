using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Turns the numbers of a letter's passages into mentions: value, unit, qualifier, class, place.</summary>
internal sealed class MentionReader(Lexicon lexicon)
{
    /// <summary>A hundred times the numbers of the longest letter, and more; reading stops behind the first that is too many.</summary>
    public const int Most = 75_000;

    private readonly List<PlacedMention> _mentions = [];
    private readonly Dictionary<(string Section, string Place), int> _counted = [];

    /// <summary>All numbers of a letter, in the order of its passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="lexicon">Tells what words mean.</param>
    public static IReadOnlyList<PlacedMention> Read(IEnumerable<LetterPassage> passages, Lexicon lexicon)
    {
        var reader = new MentionReader(lexicon);
        foreach (var passage in passages)
        {
            if (reader._mentions.Count > Most)
                break;
            if (passage.Cell is { } cell)
                reader.AddCell(passage, cell);
            else if (passage.Text.Text.Length > 0)
                reader.Add(passage);
        }
        return reader._mentions;
    }

    private void Add(LetterPassage passage)
    {
        var text = passage.Text.Text;
        var found = NumberScanner.Scan(text, Most + 1 - _mentions.Count, passage.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Footnote or BlockKind.TableNote);
        if (found.Count == 0)
            return;
        var numbers = new PassageNumbers(passage.Kind, text, found, lexicon);
        for (var i = 0; i < numbers.All.Count; i++)
            numbers.Classes.Add(MentionClasses.Of(new(numbers, i)));
        for (var i = 0; i < numbers.All.Count; i++)
        {
            var number = new NumberContext(numbers, i);
            _mentions.Add(new(passage, number.Number.Start, Read(number, passage, PlaceOf(number, passage))));
        }
    }

    private static Mention Read(in NumberContext number, LetterPassage passage, string place)
    {
        var found = number.Number;
        var isFigure = number.Class == MentionClass.Figure;
        var at = passage.Text.At(found.Start);
        return new()
        {
            Line = at.Line,
            Column = at.Column,
            Section = passage.Section,
            Place = place,
            Printed = number.Token.ToString(),
            Value = isFigure && found.Value > 0 && Decrease.Counts(number) ? -found.Value : found.Value,
            Decimals = found.Decimals,
            Unit = isFigure ? PrintedUnit.Of(number) : null,
            Qualifier = isFigure ? PrintedQualifier.Of(number) : Qualifier.Exact,
            Class = number.Class,
            Reason = found.Reason,
        };
    }

    private void AddCell(LetterPassage passage, LetterTableCell cell)
    {
        if (cell.Printed.Length == 0)
            return;
        var number = cell.Value is null ? null : cell.Number;
        var start = number?.Start ?? 0;
        var at = cell.Text.At(start);
        _mentions.Add(new(passage, start, new()
        {
            Line = at.Line,
            Column = at.Column,
            Section = passage.Section,
            Place = passage.PlaceOf(1),
            Printed = number is { } found ? cell.Text.Text.Substring(found.Start, found.Length) : cell.Printed,
            Value = cell.Value,
            Decimals = number?.Decimals,
            Unit = cell.Unit,
            Qualifier = cell.IsApproximate ? Qualifier.About : Qualifier.Exact,
            Class = MentionClass.Figure,
            Reason = cell.Reason ?? "",
        }));
    }

    // The number of a heading and the label of a caption do not count, nor does a digit that damage made: ids stay when those change.
    private string PlaceOf(NumberContext number, LetterPassage passage)
    {
        var key = (passage.Section, passage.Place);
        var rank = _counted.GetValueOrDefault(key);
        if (number.Class == MentionClass.HeadingNumber || (passage.Place == "caption" && number.Class == MentionClass.Reference && number.Index == 0))
            return $"{passage.Place}/label";
        if (number.Class == MentionClass.DamagedNoise)
            return passage.PlaceOf(rank) + string.Create(CultureInfo.InvariantCulture, $"-noise-{number.Index + 1}");
        _counted[key] = ++rank;
        return passage.PlaceOf(rank);
    }
}

/// <summary>A mention with the passage that it was read from.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Start">Index of its first character in the passage.</param>
/// <param name="Mention">The number.</param>
internal sealed record PlacedMention(LetterPassage Passage, int Start, Mention Mention)
{
    /// <summary>Index just behind its last character.</summary>
    public int End => Start + Mention.Printed.Length;
}
