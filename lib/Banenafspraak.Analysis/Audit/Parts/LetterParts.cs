namespace Banenafspraak.Analysis;

/// <summary>Divides the figures of a letter or a year over the parts that a reader knows them by; each is in one part.</summary>
public static class LetterParts
{
    /// <summary>The figures by part, in the letter's order.</summary>
    public static ILookup<LetterPart, Reconstruction> Of(Dataset data, IEnumerable<Reconstruction> figures)
    {
        ArgumentNullException.ThrowIfNull(data);
        var subjects = data.Subjects.ToDictionary(s => s.Id, StringComparer.Ordinal);
        return figures.ToLookup(r => Of(r.Figure, subjects));
    }

    private static LetterPart Of(Figure figure, Dictionary<string, Subject> subjects)
    {
        var subject = subjects.GetValueOrDefault(figure.Subject);
        var parent = subject is null ? null : subjects.GetValueOrDefault(subject.Parent);
        return IsNumbered(figure.Section, 'f') ? LetterPart.Charts
            : IsNumbered(figure.Section, 't') ? LetterPart.Tables
            : subject is { Kind: "group" } && (figure.Section == subject.Id || figure.Section == parent?.Id) ? LetterPart.TargetGroup
            : subject is { Kind: "sector", IsPart: false } && parent is { IsPart: true } ? LetterPart.Sectors
            : LetterPart.Rest;
    }

    /// <summary>"t1", "f1", and what hangs on it: "t1-note-2".</summary>
    private static bool IsNumbered(string section, char kind) => section.Length > 1 && section[0] == kind && char.IsAsciiDigit(section[1]);
}
