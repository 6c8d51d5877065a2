namespace Banenafspraak.Analysis;

/// <summary>Holds data/ against the letters' texts: what the data says stands there, and no number of the text was passed over.</summary>
/// <param name="set">The data.</param>
public sealed class Verifier(Dataset set)
{
    private readonly LetterReader _reader = new(set.Subjects);

    /// <summary>Compares the rows of a letter with a text of it.</summary>
    /// <remarks>
    /// Against a text of the form that letters.csv names, every row must find its number at its place and line, and every number its row.
    /// Another form has other lines, page feet and marks, so there the figures alone are compared, by place.
    /// </remarks>
    /// <exception cref="LetterException">The text cannot be read.</exception>
    public Verification Verify(Letter letter, SourceText text)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(text);
        return Compare(letter, text.Name, _reader.Read(text), set.Figures.Letter(letter.Id), [.. set.OtherNumbers.Where(n => n.Letter == letter.Id)]);
    }

    internal Verification Compare(Letter letter, string name, ReadLetter text, IReadOnlyCollection<Figure> figures, IReadOnlyCollection<OtherNumber> others)
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
        mismatches.AddRange(numbers.Unclaimed
            .Where(m => isNamed || m.Class == MentionClass.Figure)
            .Select(m => new Mismatch(MismatchKind.Unlisted, $"{letter.Id}/{m.Section}/{m.Place}", null, m.Position, "a row in figures/ or mentions/", $"none for \"{m.Printed}\"")));
        return new(letter.Id, name, text.Form, figures.Count, isNamed ? others.Count : 0, mismatches);
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
            return new(MismatchKind.Reading, figure.Id, null, found.Position, $"\"{figure.Printed}\" as in the {source} text", $"\"{found.Printed}\"");
        if (Difference(figure.Id, figure.Printed, isNamed ? figure.Line : null, found) is { } difference)
            return difference;
        var isOther = figure.Reading == Reading.Printed && (found!.Value is not { } value || Math.Abs(value) != Math.Abs(figure.Value ?? 0));
        return isOther ? new(MismatchKind.Value, figure.Id, null, found!.Position, Text(figure.Value), found.Value is null ? $"no value ({found.Reason})" : Text(found.Value)) : null;
    }

    private static Mismatch? Difference(string id, string printed, int? line, Mention? found) =>
        found is null ? new(MismatchKind.Missing, id, null, null, $"\"{printed}\"{(line is null ? "" : $" on line {line}")}", "no number at this place")
        : found.Printed != printed ? new(MismatchKind.Printed, id, null, found.Position, $"\"{printed}\"", $"\"{found.Printed}\"")
        : line is not null && found.Position.Line != line ? new(MismatchKind.Line, id, null, found.Position, $"line {line}", $"line {found.Position.Line}")
        : null;

    private static string Text(decimal? value) => value is { } number ? DutchNumber.Format(number) : "no value";

    private RowPlace? RowOf(string id) => set.Rows.TryGetValue(id, out var row) ? row : null;
}
