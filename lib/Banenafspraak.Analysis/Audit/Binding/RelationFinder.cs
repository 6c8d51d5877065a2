using System.Security.Cryptography;
using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>Generates and decides every relation between published figures: from what they mean, letter by letter, and from where they stand.</summary>
internal sealed class RelationFinder
{
    private static readonly IPlaceRule[] PlaceRules = [new TableColumns(), new LevelsOfOneSentence(), new RestatedFigures()];

    private readonly FigureIndex _index;
    private readonly Binder _binder;
    private readonly List<AuditRelation> _found = [];
    private readonly List<Candidate> _tooFew = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private RelationFinder(FigureIndex index) => (_index, _binder) = (index, new Binder(index));

    /// <summary>All relations that tie at least two printed figures, and those proposals that found one only.</summary>
    public static (IReadOnlyList<AuditRelation> Relations, IReadOnlyList<Candidate> TooFew) Find(Dataset data, FigureIndex index)
    {
        var finder = new RelationFinder(index);
        foreach (var letter in index.Letters)
            finder.FromMeanings(letter, new(data.Subjects, data.Parameters));
        foreach (var rule in PlaceRules)
        {
            foreach (var alternatives in rule.From(index, new(data.Subjects, data.Parameters)))
                finder.Add(alternatives);
        }
        return (finder._found, finder._tooFew);
    }

    private void FromMeanings(Figures letter, RuleContext context)
    {
        var id = letter[0].Letter;
        var questions = RelationSet.Of(letter.Select(_index.MeaningOf), context)
            .SelectMany(r => Bound(r, id))
            .GroupBy(c => (c.Candidate.Relation.Kind, c.Output, Ways: c.Candidate.Relation.Convention.Length > 0 ? "" : c.Candidate.Relation.Key))
            .Select(q => q.Select(c => c.Candidate).ToList());
        foreach (var rivals in questions.GroupBy(q => (q[0].Relation.Kind, Output: q[0].Members[q[0].Relation.Output]?.Id ?? q[0].Relation.Members[q[0].Relation.Output].Id)))
        {
            // A total may be the sum of one set of forms or of another: where one set is printed whole, the others are not missed.
            var whole = rivals.Any(q => q.Exists(c => c.IsComplete));
            foreach (var question in rivals.Where(q => !whole || q.Exists(c => c.IsComplete)))
                Add(question);
        }
    }

    private IEnumerable<(Candidate Candidate, string Output)> Bound(Relation relation, string letter)
    {
        var term = relation.Members[relation.Output];
        var outputs = term is Meaning meaning ? _index.In(letter, meaning) : [];
        foreach (var output in outputs.DefaultIfEmpty())
        {
            foreach (var members in _binder.Bind(relation, letter, output) ?? [])
                yield return (new(relation, members), output?.Id ?? term.Id);
        }
    }

    private void Add(IReadOnlyList<Candidate> alternatives)
    {
        if (alternatives.Max(c => c.Printed) < 2)
        {
            _tooFew.Add(alternatives[0]);
            return;
        }
        var ways = alternatives.Select(Judgement.Of).OrderBy(w => Rank(w.Verdict)).ToList();
        var letter = (ways[0].Output ?? ways[0].Figures.First()).Letter;
        _found.Add(new(UniqueId(ways[0], letter), letter, ways));
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.WithinRounding => 1,
        Verdict.Undecidable => 2,
        Verdict.NotChecked => 3,
        _ => 4,
    };

    /// <summary>Kind and output; behind them the terms' fingerprint where two relations of a kind compute the same figure.</summary>
    private string UniqueId(RelationInstance way, string letter)
    {
        var output = way.Output?.Id ?? (way.Relation.Members[way.Relation.Output] is RuleTerm ? way.Figures.First().Id : $"{letter}/{way.Relation.Members[way.Relation.Output].Id}");
        var id = $"relations/{way.Kind.Word()}/{output}";
        if (_ids.Add(id))
            return id;
        var print = SHA256.HashData(Encoding.UTF8.GetBytes(way.Relation.Key + string.Concat(way.Inputs)));
        id += "/" + Convert.ToHexStringLower(print)[..8];
        _ids.Add(id);
        return id;
    }
}
