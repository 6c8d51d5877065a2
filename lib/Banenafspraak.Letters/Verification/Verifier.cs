namespace Banenafspraak.Letters;

/// <summary>Holds data/ against the letters' texts: what the data says stands there, and no number of the text was passed over.</summary>
/// <param name="set">The data.</param>
internal sealed class Verifier(Dataset set)
{
    /// <summary>Compares the rows of a letter with what was read.</summary>
    public Verification Compare(Letter letter, string name, ReadLetter text) =>
        Compare(letter, name, text, set.Figures.Letter(letter.Id), [.. set.OtherNumbers.Where(n => n.Letter == letter.Id)], [.. set.Statements.Where(s => s.Letter == letter.Id)]);

    internal Verification Compare(Letter letter, string name, ReadLetter text, IReadOnlyCollection<Figure> figures, IReadOnlyCollection<Mention> others, IReadOnlyCollection<Statement>? statements = null)
    {
        var isNamed = text.Form.Word() == letter.SourceText;
        var numbers = new ReadNumbers(text);
        var mismatches = new List<Mismatch>();
        foreach (var figure in figures)
        {
            if (Difference(figure, Find(numbers, figure, isNamed), isNamed, letter.SourceText) is { } difference)
                mismatches.Add(difference with { Row = RowOf(figure.Id) });
        }
        foreach (var other in others)
        {
            var found = numbers.At(other.Section, other.Place);
            if (isNamed && Difference(other.Id, other.Printed, other.Line, found) is { } difference)
                mismatches.Add(difference with { Row = RowOf(other.Id) });
        }
        IReadOnlyCollection<Statement> claims = isNamed && statements is not null ? statements : [];
        mismatches.AddRange(claims.Select(s => Difference(s, text.Passages)).OfType<Mismatch>().Select(m => m with { Row = RowOf(m.Id) }));
        mismatches.AddRange(numbers.Unclaimed
            .Where(m => isNamed || m.Class == MentionClass.Figure)
            .Select(m => new Mismatch(MismatchKind.Unlisted, $"{letter.Id}/{m.Section}/{m.Place}", null, PositionOf(m), "a row in figures/ or mentions/", $"none for \"{m.Printed}\"")));
        return new(letter.Id, name, text.Form, figures.Count, isNamed ? others.Count : 0, claims.Count, mismatches);
    }

    /// <summary>The number of a figure: by its place; by its looks in a chart, whose labels no text ties to a place, and in a text that is divided otherwise.</summary>
    private static Mention? Find(ReadNumbers numbers, Figure figure, bool isNamed)
    {
        var isInChart = figure.Section is ['f', >= '0' and <= '9', ..];
        if (isNamed)
            return numbers.At(figure.Section, figure.Place) ?? (isInChart ? numbers.Printed(figure.Section, figure.Printed, figure.Line) : null);
        return numbers.At(figure.Section, figure.Place, figure.Printed)
            ?? numbers.Printed(figure.Section, figure.Printed, null)
            ?? numbers.At(figure.Section, figure.Place);
    }

    private static Mismatch? Difference(Figure figure, Mention? found, bool isNamed, string source)
    {
        if (!isNamed && found is not null && found.Printed != figure.Printed)
            return new(MismatchKind.Reading, figure.Id, null, PositionOf(found), $"\"{figure.Printed}\" as in the {source} text", $"\"{found.Printed}\"");
        if (Difference(figure.Id, figure.Printed, isNamed ? figure.Line : null, found) is { } difference)
            return difference;
        var isOther = figure.Reading == Reading.Printed && (found!.Value is not { } value || Math.Abs(value) != Math.Abs(figure.Value ?? 0));
        return isOther ? new(MismatchKind.Value, figure.Id, null, PositionOf(found!), Text(figure.Value), found!.Value is null ? $"no value ({found.Reason})" : Text(found.Value)) : null;
    }

    private static Mismatch? Difference(string id, string printed, int? line, Mention? found) =>
        found is null ? new(MismatchKind.Missing, id, null, null, $"\"{printed}\"{(line is null ? "" : $" on line {line}")}", "no number at this place")
        : found.Printed != printed ? new(MismatchKind.Printed, id, null, PositionOf(found), $"\"{printed}\"", $"\"{found.Printed}\"")
        : line is not null && found.Line != line ? new(MismatchKind.Line, id, null, PositionOf(found), $"line {line}", $"line {found.Line}")
        : null;

    /// <summary>The words of a statement are looked for in the text of its paragraph, on its line.</summary>
    private static Mismatch? Difference(Statement statement, IReadOnlyList<LetterPassage> passages)
    {
        var paragraph = statement.Place.LastIndexOf('/') is > 0 and var slash ? statement.Place[..slash] : "";
        TextPosition? other = null;
        foreach (var text in passages.Where(p => p.Section == statement.Section && p.Place == paragraph).Select(p => p.Text))
        {
            for (var at = text.Text.IndexOf(statement.Printed, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(statement.Printed, at + 1, StringComparison.Ordinal))
            {
                if (statement.Line is null || text.At(at).Line == statement.Line)
                    return null;
                other ??= text.At(at);
            }
        }
        return other is { } found
            ? new(MismatchKind.Line, statement.Id, null, found, $"line {statement.Line}", $"line {found.Line}")
            : new(MismatchKind.Missing, statement.Id, null, null, $"\"{statement.Printed}\"{(statement.Line is null ? "" : $" on line {statement.Line}")}", "no such words in this paragraph");
    }

    private static string Text(decimal? value) => value is { } number ? DutchNumber.Format(number) : "no value";

    private static TextPosition? PositionOf(Mention mention) => new(mention.Line ?? 1, mention.Column ?? 1);

    private RowPlace? RowOf(string id) => set.Rows.TryGetValue(id, out var row) ? row : null;
}

/// <summary>The numbers of a text, each of which one row of data/ may claim.</summary>
internal sealed class ReadNumbers
{
    private readonly Dictionary<string, Mention> _byPlace;
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly ILookup<string, Mention> _bySection;

    public ReadNumbers(ReadLetter letter)
    {
        _byPlace = new(letter.Mentions.Count, StringComparer.Ordinal);
        foreach (var mention in letter.Mentions)
            _byPlace.TryAdd(Key(mention.Section, mention.Place), mention);
        _bySection = letter.Mentions.ToLookup(m => m.Section, StringComparer.Ordinal);
    }

    /// <summary>Those that no row claimed.</summary>
    public IEnumerable<Mention> Unclaimed => _byPlace.Where(p => !_claimed.Contains(p.Key)).Select(p => p.Value);

    /// <summary>The number at a place, which is claimed by this; null where there is none that is free, or none that is printed so.</summary>
    public Mention? At(string section, string place, string? printed = null) =>
        _byPlace.TryGetValue(Key(section, place), out var mention) && (printed is null || mention.Printed == printed) && _claimed.Add(Key(section, place)) ? mention : null;

    /// <summary>The first free number of a section that is printed so, on that line where one is named; it is claimed by this.</summary>
    public Mention? Printed(string section, string printed, int? line)
    {
        foreach (var mention in _bySection[section])
        {
            if (mention.Printed == printed && (line is null || mention.Line == line) && _claimed.Add(Key(section, mention.Place)))
                return mention;
        }
        return null;
    }

    private static string Key(string section, string place) => $"{section}/{place}";
}
