using System.Globalization;

namespace Banenafspraak.Letters;

/// <summary>Finds sentences that may claim that a target was met or not, that something rose or fell. The words are those of the lexicon; it offers too many rather than too few.</summary>
/// <remarks>
/// A sentence gives each claim once. Words of meeting (kind claim, met) count beside a word for a target or quota (kind role), and mean the contrary beside a denial
/// (kind denial); beside an exception (kind negation, without) the contrary is claimed too.
/// </remarks>
internal sealed class StatementFinder(Lexicon lexicon)
{
    private readonly Dictionary<(string Section, string Place), int> _counted = [];

    /// <summary>The candidates of a letter, in the order of its passages.</summary>
    public static IReadOnlyList<FoundStatement> In(ReadLetter letter)
    {
        var finder = new StatementFinder(letter.Lexicon);
        return [.. letter.Passages.Where(p => p.Kind is BlockKind.Paragraph or BlockKind.Bullet or BlockKind.Footnote).SelectMany(finder.In)];
    }

    private IEnumerable<FoundStatement> In(LetterPassage passage)
    {
        var text = passage.Text.Text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = NumberSpot.EndOf(text, start);
            foreach (var (found, claim) in Claims(text.AsSpan(start, end - start)))
                yield return Of(passage, start + found.Start, found.End - found.Start, claim);
        }
    }

    private IEnumerable<(FoundPhrase Found, Claim Claim)> Claims(ReadOnlySpan<char> sentence)
    {
        var phrases = lexicon["claim"].In(sentence);
        if (phrases.Count == 0)
            return [];
        var isOfTarget = lexicon["role"].In(sentence).Exists(r => Vocabulary.TryParse<Measure>(r.Means, out var measure) && measure is Measure.Target or Measure.QuotaPercentage);
        var isDenied = lexicon["denial"].In(sentence).Count > 0;
        var hasException = lexicon["negation"].In(sentence).Exists(n => n.Means == "without");
        var claims = new List<(FoundPhrase Found, Claim Claim)>();
        foreach (var phrase in phrases)
        {
            if (!Vocabulary.TryParse<Claim>(phrase.Means, out var claim) || (claim == Claim.Met && !isOfTarget))
                continue;
            claims.Add((phrase, claim == Claim.Met && isDenied ? Claim.NotMet : claim));
            if (hasException && claim is Claim.Met or Claim.NotMet)
                claims.Add((phrase, claims[^1].Claim == Claim.Met ? Claim.NotMet : Claim.Met));
        }
        return claims.DistinctBy(c => c.Claim);
    }

    private FoundStatement Of(LetterPassage passage, int start, int length, Claim claim)
    {
        var key = (passage.Section, passage.Place);
        var rank = _counted[key] = _counted.GetValueOrDefault(key) + 1;
        var place = string.Create(CultureInfo.InvariantCulture, $"{passage.Place}{(passage.Place.Length > 0 ? "/" : "")}s{rank}");
        return new(passage.Text.At(start).Line, passage.Section, place, passage.Text.Text.Substring(start, length), claim);
    }
}
