using System.Collections.Frozen;

namespace Banenafspraak.Letters;

/// <summary>The unit that is printed with a number: a sign, or the noun behind it with at most two words before that noun.</summary>
internal static class PrintedUnit
{
    private const int FurthestNoun = 3;

    private static readonly WordSet NeverBeforeNoun = WordSet.Of("van in is zijn waren was naar tot en of via bij met aan de het een om die dat als per op voor onder uit door");

    /// <summary>The unit, which the end of a range may print for both; null where none is printed.</summary>
    public static Unit? Of(in NumberContext number) => Own(number) ?? (PrintedQualifier.IsRange(number) ? Own(new(number.Passage, number.Index + 1)) : null);

    private static Unit? Own(in NumberContext number)
    {
        if (number.IsPercent)
            return Unit.Percent;
        if (number.CharBefore == '€' || (number.CharBefore is ' ' or '\u00A0' && number.Before(1) is "€" or "EUR"))
            return Unit.Euro;
        var text = number.Text[number.Number.End..];
        if (text is [>= '0' and <= '9', ' ', ..] && number.Neighbour(1)?.Start == number.Number.End)
            text = text[1..];
        if (text is not [' ', ..])
            return null;
        text = text[1..];
        for (var rank = 1; rank <= FurthestNoun && !text.IsEmpty; rank++)
        {
            var length = text.IndexOf(' ');
            var chunk = length < 0 ? text : text[..length];
            var word = Sentence.Bare(chunk);
            if (UnitWords.Of(word) is { } unit)
                return unit == Unit.Hour && Sentence.WordAfter(text[chunk.Length..], 1) is "per" && Sentence.WordAfter(text[chunk.Length..], 2) is "week" ? Unit.HourPerWeek : unit;
            if (length < 0 || word.IsEmpty || word.Length < chunk.Length || NeverBeforeNoun.Contains(word) || char.IsAsciiDigit(word[0]))
                return null;
            text = text[(length + 1)..];
        }
        return null;
    }
}

/// <summary>The nouns that letters print behind a number, and their units.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<Unit, string> Nouns = new()
    {
        [Unit.Job] = "baan banen fta voltijdsbaan voltijdsbanen doelbanen participatiebanen arbeidsplaatsen arbeidsplaats plaatsen plekken werkplek werkplekken inleenbanen doelgroepbanen garantiebanen afspraakbanen dienstverbanden inleenverbanden",
        [Unit.Person] = "persoon personen mens mensen medewerker medewerkers werknemer werknemers kandidaat kandidaten jongeren gedetineerden accounthouders jobcoaches banencoördinatoren statushouders deelnemers ingeschrevenen geregistreerden werkenden werkzoekenden",
        [Unit.Fte] = "fte fte's fte’s",
        [Unit.Percent] = "procent procenten % percent",
        [Unit.PercentagePoint] = "procentpunt procentpunten",
        [Unit.Hour] = "uur uren",
        [Unit.Euro] = "euro",
        [Unit.Team] = "team teams",
        [Unit.School] = "school scholen mbo-scholen schoolbesturen",
        [Unit.Organisation] = "organisatie organisaties werkgever werkgevers departement departementen ministerie ministeries leverancier leveranciers umc umc's umc’s partners contractpartners gemeenten provincies instellingen universiteiten hogescholen",
        [Unit.Year] = "jaar",
        [Unit.Point] = "punt",
    };

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Units = Nouns
        .SelectMany(u => u.Value.Split(' '), (u, word) => (word, u.Key))
        .ToFrozenDictionary(p => p.word, p => p.Key, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The unit that a noun stands for, also with the number of a note behind it ("fta2"); null where it is none of them.</summary>
    public static Unit? Of(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (Units.TryGetValue(word, out var unit) || (word is [.., >= '1' and <= '9'] && Units.TryGetValue(word[..^1], out unit))) ? unit : null;
}
