namespace Banenafspraak.Letters;

/// <summary>Tells of a figure of data/ what the official text of its letter prints at its place.</summary>
/// <remarks>
/// A cell of a table is found by its row and column. A number of a paragraph is found where the paragraph has the same numbers as in the data, all but this one; counting alone
/// would take a number for its neighbour where the two texts are divided otherwise. What is found neither so nor as the same number of its section is not compared.
/// </remarks>
internal sealed class OfficialNumbers
{
    private readonly ILookup<string, Mention> _bySection;
    private readonly ILookup<(string Section, string Paragraph), (string Place, string Printed)> _data;

    /// <param name="set">The data.</param>
    /// <param name="letter">Id of the letter.</param>
    /// <param name="text">Its official text.</param>
    public OfficialNumbers(Dataset set, string letter, ReadLetter text)
    {
        _bySection = text.Mentions.ToLookup(m => m.Section, StringComparer.Ordinal);
        var rows = set.Figures.Letter(letter).Select(f => (f.Section, f.Place, f.Printed)).Concat(set.OtherNumbers.Where(n => n.Letter == letter).Select(n => (n.Section, n.Place, n.Printed)));
        _data = rows.ToLookup(r => (r.Section, Paragraph(r.Place)), r => (r.Place, r.Printed));
    }

    /// <summary>True where the official text prints the same, false where it prints another number, null where that cannot be told.</summary>
    public bool? PrintsTheSame(Figure figure)
    {
        if (figure.IsTableCell)
            return _bySection[figure.Section].FirstOrDefault(m => m.Place == figure.Place) is { } cell ? IsSame(figure, cell) : null;
        if (IsAmongThoseOfItsSection(figure))
            return true;
        return InParagraph(figure) is { } other ? IsSame(figure, other) : null;
    }

    /// <summary>True where the section prints the number at least as often as the data says.</summary>
    private bool IsAmongThoseOfItsSection(Figure figure)
    {
        var asked = _data.Where(p => p.Key.Section == figure.Section).SelectMany(p => p).Count(r => r.Printed == figure.Printed);
        return _bySection[figure.Section].Count(m => m.Printed == figure.Printed) >= asked;
    }

    /// <summary>The number in its stead, in the one paragraph of the section that has all its other numbers in their order; null where there is none or several.</summary>
    private Mention? InParagraph(Figure figure)
    {
        var paragraph = Paragraph(figure.Place);
        var numbers = _data[(figure.Section, paragraph)].OrderBy(r => Order(r.Place)).ToList();
        var at = numbers.FindIndex(r => r.Place == figure.Place);
        if (numbers.Count < 2)
            return null;
        var found = _bySection[figure.Section].GroupBy(m => Paragraph(m.Place), StringComparer.Ordinal)
            .Select(g => g.OrderBy(m => Order(m.Place)).ToList())
            .Where(p => p.Count == numbers.Count && p.Index().All(m => m.Index == at || m.Item.Printed == numbers[m.Index].Printed))
            .Select(p => p[at]).ToList();
        return found is [var one] ? one : null;
    }

    private static bool IsSame(Figure figure, Mention mention) =>
        mention.Printed == figure.Printed
        || (mention.Value is { } value && figure.Value is { } expected && Math.Abs(value) == Math.Abs(expected) && mention.Decimals == figure.Decimals);

    /// <summary>The paragraph of a place: "p2" of "p2/3".</summary>
    private static string Paragraph(string place) => place.LastIndexOf('/') is > 0 and var slash ? place[..slash] : "";

    private static int Order(string place) => int.TryParse(place.AsSpan(place.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture, out var order) ? order : int.MaxValue;
}
