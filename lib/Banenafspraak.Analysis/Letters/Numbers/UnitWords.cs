using System.Collections.Frozen;

namespace Banenafspraak.Analysis;

/// <summary>The nouns that letters print behind a number, and their units.</summary>
internal static class UnitWords
{
    private static readonly Dictionary<Unit, string> Nouns = new()
    {
        [Unit.Job] = "baan banen fta voltijdsbaan voltijdsbanen doelbanen participatiebanen arbeidsplaatsen",
        [Unit.Person] = "persoon personen mens mensen medewerker medewerkers werknemer werknemers kandidaat kandidaten jongeren gedetineerden accounthouders jobcoaches banencoördinatoren statushouders deelnemers",
        [Unit.Fte] = "fte fte's fte’s",
        [Unit.Percent] = "procent % percent",
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

    /// <summary>The unit that a noun stands for; null where it is none of them.</summary>
    public static Unit? Of(ReadOnlySpan<char> word) => !word.IsEmpty && Units.TryGetValue(word, out var unit) ? unit : null;
}
