namespace Banenafspraak.Letters;

/// <summary>Decides whom a number speaks of: the words next to it, its sentence, its section, its letter, in that order.</summary>
internal sealed class SubjectChoice(SubjectFinder finder, LetterTopic topic)
{
    private const int NearestWords = 6;

    private static readonly string[] Prepositions = ["in", "bij", "aan", "van", "via", "voor"];

    private static readonly string[] Anaphora = ["dit ", "dat zijn", "dat is", "was dat", "was dit", "gaat het om", "hiermee", "daarmee"];

    /// <summary>The id of the subject, and whether the sentence itself names it.</summary>
    public (string Id, bool IsNamed) Of(NumberSentence sentence, Measure measure, DraftFigure? previous)
    {
        if (measure == Measure.JobSize)
            return (Subject.Whole, true);
        if (measure == Measure.QuotaPercentage)
            return ("overheid", true);
        var ofPeople = measure is Measure.Share or Measure.Persons;
        bool Accepts(Subject s) => s.Kind != "group" || ofPeople;
        if (Next(sentence.Own, Accepts) is { } next)
            return (next.Id, true);
        if (finder.AtStart(sentence.Before) is { Kind: "organisation" } start)
            return (start.Id, true);
        var section = topic.OfSection(sentence.Number.Passage.Section);
        if (section.Length > 0)
        {
            var part = finder.Last(sentence.Before, s => finder.IsPartOf(s, section)) ?? finder.First(sentence.Own.Split(':', ',')[0], s => finder.IsPartOf(s, section));
            return (part?.Id ?? section, part is not null);
        }
        if (finder.Last(sentence.Before, Accepts) is { } before)
            return (before.Id, true);
        if (previous is not null && (sentence.IsLedOn || (NumberSentence.Contains(sentence.Before, Anaphora) && !NumberSentence.Contains(sentence.Before, " werkgevers "))))
            return (previous.Subject, false);
        return finder.First(sentence.Own, Accepts) is { } after ? (after.Id, true) : (topic.Subject, false);
    }

    // "8.874 bij de overheid", "22.500 extra banen in de sector overheid", "30% van de gedetineerden"
    private Subject? Next(string own, Func<Subject, bool> accepts)
    {
        var words = own.Split(' ', NearestWords + 1, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, w => Prepositions.Contains(w, StringComparer.Ordinal));
        if (at < 0 || at > 2 || words.Take(at).Any(w => w[^1] is '.' or ',' or ';'))
            return null;
        var phrase = string.Join(' ', words.Skip(at + 1).Take(NearestWords - at)).Split('.', ',', ';', '(')[0];
        var start = phrase.StartsWith("de ", StringComparison.Ordinal) || phrase.StartsWith("het ", StringComparison.Ordinal) ? phrase[(phrase.IndexOf(' ', StringComparison.Ordinal) + 1)..] : phrase;
        var subject = finder.First(start, accepts);
        return subject is not null && finder.First(string.Join(' ', start.Split(' ').Take(3)), accepts) == subject ? subject : null;
    }
}
