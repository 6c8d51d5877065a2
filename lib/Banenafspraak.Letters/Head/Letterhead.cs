using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>What the head of a letter, or the foot of its pages, says of it. Lines are offered one by one; each field is taken from the first line that has it.</summary>
internal sealed class Letterhead
{
    private static readonly WordSet Labels = WordSet.Of("Datum", "Onze referentie", "Uw referentie", "Ons kenmerk", "Uw kenmerk", "Betreft", "Bijlage", "Bijlagen", "Pagina", "Contactpersoon");

    private Known<string>? _dossier;
    private Known<int>? _number;
    private Known<string>? _year;
    private Known<DateOnly>? _date;
    private Known<string>? _subject;
    private Known<string>? _title;

    /// <summary>True for a line that is the label of a running header and nothing else.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text) => Labels.Contains(text);

    /// <summary>Takes what a line of the head says: true where that is anything.</summary>
    /// <param name="text">The line without markup.</param>
    /// <param name="line">Its number.</param>
    public bool Take(ReadOnlySpan<char> text, int line)
    {
        if (text.StartsWith("Vergaderjaar ", StringComparison.OrdinalIgnoreCase) && DutchDates.ParliamentaryYear(text["Vergaderjaar ".Length..]) is { } year)
            _year ??= Known<string>.Of(year, "printed after Vergaderjaar", line);
        else if (text.StartsWith("Nr. ", StringComparison.OrdinalIgnoreCase) && int.TryParse(text[4..(text[4..].IndexOf(' ') is > 0 and var end && text[(5 + end)..].StartsWith("BRIEF") ? 4 + end : text.Length)], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            _number ??= Known<int>.Of(number, "printed after Nr.", line);
        else if (Dossier(text) is { } dossier)
            _dossier ??= Known<string>.Of(dossier, "printed in the head", line);
        else if (text.StartsWith("Datum ", StringComparison.OrdinalIgnoreCase) && DutchDates.TryParse(text["Datum ".Length..], out var date))
            _date ??= Known<DateOnly>.Of(date, "printed after Datum", line);
        else if (text.StartsWith("Betreft ", StringComparison.OrdinalIgnoreCase))
            _subject ??= Known<string>.Of(text["Betreft ".Length..].Trim().ToString(), "printed after Betreft", line);
        else if (text.IndexOf(", ", StringComparison.Ordinal) is > 0 and < 40 and var comma && DutchDates.TryParse(text[(comma + 2)..], out var dated))
            _date ??= Known<DateOnly>.Of(dated, "printed after the place", line);
        else
            return text.StartsWith("BRIEF VAN ", StringComparison.Ordinal) || text.StartsWith("Aan de Voorzitter", StringComparison.OrdinalIgnoreCase) || IsLabel(text);
        return true;
    }

    /// <summary>The title of the dossier, printed below its number.</summary>
    public void Title(string title, int line) => _title ??= Known<string>.Of(title, "title of the dossier; no subject is printed", line);

    /// <summary>All of it. What was not found is told so.</summary>
    /// <param name="sender">Who signed.</param>
    /// <param name="blocks">The letter, whose notes may tell the dossier.</param>
    public LetterMetadata Metadata(Known<string> sender, IEnumerable<LetterBlock> blocks) => new(
        _dossier ?? CitedDossier.In(blocks),
        _number ?? Known<int>.Not("no number within the dossier in the text"),
        _year ?? (_date is null ? Known<string>.Not("no parliamentary year in the text") : YearOf(_date.Value)),
        _date ?? Known<DateOnly>.Not("no date in the text"),
        sender,
        _subject ?? _title ?? Known<string>.Not("no subject in the text"));

    /// <summary>The parliamentary year of a date: it begins on the third Tuesday of September.</summary>
    private static Known<string> YearOf(DateOnly date)
    {
        var first = new DateOnly(date.Year, 9, 15);
        var opening = first.AddDays(((int)DayOfWeek.Tuesday - (int)first.DayOfWeek + 7) % 7);
        var year = date < opening ? date.Year - 1 : date.Year;
        return Known<string>.Of(string.Create(CultureInfo.InvariantCulture, $"{year}-{year + 1}"), "not printed; the year that the date falls in", null);
    }

    /// <summary>"34 352" or "34352", with a suffix of Roman numerals where there is one: without spaces between the digits.</summary>
    private static string? Dossier(ReadOnlySpan<char> text)
    {
        if (text.Length > 8 && text[2] == ' ' && text[6] == ' ' && char.IsUpper(text[7]))
            text = text[..6];
        var digits = text.Length == 6 && text[2] == ' ' ? string.Concat(text[..2], text[3..]) : text.ToString();
        return digits.Length == 5 && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}

/// <summary>The line at the foot of a page of a parliamentary paper: "Tweede Kamer, vergaderjaar 2025-2026, 34 352, nr. 348 3".</summary>
internal static class PageFoot
{
    private static readonly string[] Starts = ["Tweede Kamer, vergaderjaar ", "Eerste Kamer, vergaderjaar ", "ISSN "];

    /// <summary>True for such a line, or the line of its imprint.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        foreach (var start in Starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
                return true;
        }
        return text.StartsWith("kst-") && text.Length < 30 && text.IndexOf(' ') < 0;
    }

    /// <summary>Gives what the line says to the letterhead.</summary>
    public static void Read(ReadOnlySpan<char> text, int line, Letterhead head)
    {
        var parts = text.ToString().Split(", ");
        if (parts.Length < 4)
            return;
        head.Take("V" + parts[1][1..], line);
        head.Take(parts[2], line);
        var number = parts[3].AsSpan(4 <= parts[3].Length ? 4 : 0);
        var end = number.IndexOf(' ');
        if (parts[3].StartsWith("nr. ", StringComparison.Ordinal) && int.TryParse(end < 0 ? number : number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            head.Take($"Nr. {value}", line);
    }
}
