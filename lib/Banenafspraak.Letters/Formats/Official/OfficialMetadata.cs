using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Gathers what an official publication says of itself; the first statement of a field counts.</summary>
internal sealed class OfficialMetadata
{
    private readonly Dictionary<OfficialField, (string Text, string How, int Line)> _fields = [];
    private readonly List<string> _sender = [];
    private int _senderLine;

    /// <summary>True once somebody signed.</summary>
    public bool HasSender => _sender.Count > 0;

    /// <summary>Takes a field from printed text.</summary>
    public void Add(OfficialField field, Passage text) =>
        Add(field, text.Text, field == OfficialField.Date ? "printed above the letter" : "printed in the head of the publication", text.Start.Line);

    /// <summary>Takes a field.</summary>
    /// <param name="field">Which.</param>
    /// <param name="text">Its text.</param>
    /// <param name="how">How it is known: printed, or an element or attribute by name.</param>
    /// <param name="line">Line of the source.</param>
    public void Add(OfficialField field, string text, string how, int line)
    {
        if (field is OfficialField.SenderFunction or OfficialField.SenderName)
            AddSender(text, line);
        else
            _fields.TryAdd(field, (text, how, line));
    }

    public LetterMetadata Build() => new(
        Of(OfficialField.Dossier, DossierNumber, "dossier"),
        Of(OfficialField.Number, Number, "number within the dossier"),
        Of(OfficialField.ParliamentaryYear, text => DutchDates.ParliamentaryYear(text), "parliamentary year"),
        Of(OfficialField.Date, Date, "date"),
        _sender.Count > 0 ? Known<string>.Of(string.Join(", ", _sender), "printed under the letter", _senderLine) : Known<string>.Not("no signature in the publication"),
        Of(OfficialField.DossierTitle, text => text, "title of the dossier"));

    private void AddSender(string text, int line)
    {
        var trimmed = text.TrimEnd(',', ' ');
        if (_sender.Count == 0)
            _senderLine = line;
        _sender.Add(trimmed.StartsWith("De ", StringComparison.OrdinalIgnoreCase) ? trimmed[3..] : trimmed);
    }

    private Known<T> Of<T>(OfficialField field, Func<string, T?> read, string name) where T : class =>
        _fields.TryGetValue(field, out var found)
            ? read(found.Text) is { } value ? Known<T>.Of(value, found.How, found.Line) : Known<T>.Not($"the {name} reads \"{found.Text}\"")
            : Known<T>.Not($"no {name} in the publication");

    private Known<T> Of<T>(OfficialField field, Func<string, T?> read, string name) where T : struct =>
        _fields.TryGetValue(field, out var found)
            ? read(found.Text) is { } value ? Known<T>.Of(value, found.How, found.Line) : Known<T>.Not($"the {name} reads \"{found.Text}\"")
            : Known<T>.Not($"no {name} in the publication");

    /// <summary>"34352" of "34 352", and "35470-XIV" of "35 470 XIV".</summary>
    private static string? DossierNumber(string text)
    {
        var digits = string.Concat(text.TakeWhile(c => char.IsAsciiDigit(c) || c == ' ').Where(char.IsAsciiDigit));
        var rest = text.AsSpan().TrimStart("0123456789 -").Trim();
        return digits.Length == 0 ? null : rest.IsEmpty ? digits : $"{digits}-{rest}";
    }

    private static int? Number(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return null;
        var digits = text.AsSpan(start);
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? digits : digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>"2023-07-07", or "7 juli 2023" with or without a place before it.</summary>
    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        || DutchDates.TryParse(text.AsSpan(text.IndexOf(',', StringComparison.Ordinal) + 1), out date)
            ? date
            : null;
}

/// <summary>What the markup of an official publication names.</summary>
internal enum OfficialField
{
    ParliamentaryYear,
    Dossier,
    DossierTitle,
    Number,
    Date,
    SenderFunction,
    SenderName,
}
