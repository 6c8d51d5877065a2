using System.Security.Cryptography;
using System.Text;

namespace Banenafspraak.Analysis;

/// <summary>Generates and decides every relation between published figures: from what they mean, letter by letter, from where they stand, and by derivation.</summary>
internal sealed class RelationFinder
{
    private static readonly IPlaceRule[] PlaceRules = [new TableColumns(), new LevelsOfOneSentence(), new ChangesWithoutOf(), new RestatedFigures()];

    private readonly Dataset _data;
    private readonly FigureIndex _index;
    private readonly Binder _binder;
    private readonly List<AuditRelation> _found = [];
    private readonly List<RelationInstance> _notListed = [];
    private readonly Dictionary<(RelationKind Kind, string Output), int> _asked = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly RuleContext _context;

    private RelationFinder(Dataset data) => (_data, _index, _binder, _context) = (data, data.Index, new(data.Index), new(data));

    /// <summary>The relations that can be decided or tie at least two printed figures, and the proposals that found one figure only.</summary>
    public static (IReadOnlyList<AuditRelation> Relations, IReadOnlyList<RelationInstance> NotListed) Find(Dataset data)
    {
        var finder = new RelationFinder(data);
        foreach (var letter in finder._index.Letters)
            finder.FromMeanings(letter);
        foreach (var alternatives in PlaceRules.SelectMany(r => r.From(finder._index, finder._context)))
            finder.Add(alternatives);
        finder.Take(UnreadableNumbers.Decide(finder._found));
        finder.Take(TableColumns.NotShown(finder._found));
        finder.FromDerivations();
        return (finder.InOrder(), finder._notListed);
    }

    /// <summary>As a reader meets them: by the figure that is computed, or the first that is printed; then by kind.</summary>
    private List<AuditRelation> InOrder()
    {
        var order = _data.Figures.Index().ToDictionary(f => f.Item.Id, f => f.Index, StringComparer.Ordinal);
        return [.. _found.OrderBy(r => order[(r.Deciding.Output ?? r.Figures.First()).Id]).ThenBy(r => r.Kind).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private void FromMeanings(Figures letter)
    {
        var questions = RelationSet.Of(letter.Select(_index.MeaningOf), _context)
            .SelectMany(r => Bound(r, letter[0].Letter))
            .GroupBy(c => (c.Way.Relation.Kind, c.Output, Ways: c.Way.Relation.Convention.Length > 0 ? "" : c.Way.Relation.Key))
            .Select(q => (q.Key.Kind, q.Key.Output, Ways: q.Select(c => c.Way).ToList()));
        var chosen = questions.GroupBy(q => (q.Kind, q.Output)).SelectMany(g => Best(g.Select(q => q.Ways))).ToList();
        var decided = chosen.Where(q => q[0].IsComplete).SelectMany(q => q[0].Members.OfType<Figure>().Select(f => (q[0].Relation.Kind, f.Id))).ToHashSet();
        foreach (var question in chosen)
        {
            // A proposal without an output, whose figures all stand in whole relations of the kind, asks nothing new.
            var isNew = question.Exists(c => c.IsComplete || c.Members[c.Relation.Output] is not null) || !question[0].Members.OfType<Figure>().All(f => decided.Contains((question[0].Relation.Kind, f.Id)));
            if (isNew)
                Add(question);
        }
    }

    /// <summary>A total may be the sum of one set of forms or of another: where one set is printed whole the others are not missed, and otherwise the one that lacks least.</summary>
    private static IEnumerable<List<RelationInstance>> Best(IEnumerable<List<RelationInstance>> rivals)
    {
        var ordered = rivals.OrderBy(q => q.Min(c => c.Missing.Count())).ThenBy(q => q[0].Relation.Key, StringComparer.Ordinal).ToList();
        return ordered.TakeWhile((q, i) => i == 0 || q.Exists(c => c.IsComplete));
    }

    private IEnumerable<(RelationInstance Way, string Output)> Bound(Relation relation, string letter)
    {
        var term = relation.Members[relation.Output];
        var outputs = term is Meaning meaning ? _index.In(letter, meaning) : [];
        foreach (var output in outputs.DefaultIfEmpty())
        {
            foreach (var candidate in _binder.Bind(relation, letter, output))
                yield return (candidate, output?.Id ?? (term is NamedNumber ? relation.Key : term.Identity));
        }
    }

    private void Add(IReadOnlyList<RelationInstance> alternatives)
    {
        if (!alternatives.Any(c => c.IsListed))
        {
            _notListed.Add(alternatives[0]);
            return;
        }
        AddWays(InOrder(alternatives));
    }

    /// <summary>What holds first; of ways that are all contradicted the one that comes nearest to what is printed.</summary>
    private static IReadOnlyList<RelationInstance> InOrder(IEnumerable<RelationInstance> ways) => [.. ways.OrderBy(w => Rank(w.Verdict)).ThenBy(DistanceOf)];

    private static decimal DistanceOf(RelationInstance way) =>
        way is { Verdict: Verdict.Contradicted, Computed: { } computed, Output.Value: { } printed } ? Math.Abs(computed.Value - printed) : 0;

    private void AddWays(IReadOnlyList<RelationInstance> ways)
    {
        var letter = (ways[0].Output ?? ways[0].Figures.First()).Letter;
        _found.Add(new(UniqueId(ways[0], letter), letter, ways));
    }

    /// <summary>Takes these relations in other ways.</summary>
    private void Take(IEnumerable<(int At, IReadOnlyList<RelationInstance> Ways)> taken)
    {
        foreach (var (at, ways) in taken.ToList())
            _found[at] = _found[at] with { Instances = InOrder(ways) };
    }

    /// <summary>Lists a derivation, in place of the relation of the same kind that lacked an input.</summary>
    private void Replace(RelationInstance way)
    {
        if (_asked.TryGetValue((way.Kind, way.Output!.Id), out var at))
            _found[at] = new(_found[at].Id, _found[at].Letter, [way]);
        else
            AddWays([way]);
    }

    /// <summary>Figures that no relation decides by what is printed may still follow through numbers that are not printed, or cannot be read.</summary>
    private void FromDerivations()
    {
        var decided = _found.Where(r => r.IsDecided && !r.Deciding.IsDerived).SelectMany(r => r.Figures).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (at, relation) in _found.Index().Where(r => r.Item is { Verdict: Verdict.NotChecked, Deciding.Output: not null }))
            _asked.TryAdd((relation.Kind, relation.Deciding.Output!.Id), at);
        foreach (var letter in _index.Letters)
        {
            var open = letter.Where(f => f is { Quantity: not null, Qualifier: Qualifier.Exact } && !decided.Contains(f.Id)).ToList();
            if (open.Count == 0)
                continue;
            var reconstructor = _data.Reconstructor(letter[0].Letter);
            var ways = open.Select(reconstructor.PathTo).Zip(open, (path, figure) => path is null ? null : new RelationInstance(figure, path))
                .Where(w => w is { Verdict: not Verdict.Undecidable }).OrderBy(w => !_asked.ContainsKey((w!.Kind, w.Output!.Id)));
            foreach (var way in ways.Where(w => !decided.Contains(w!.Output!.Id)))
            {
                Replace(way!);
                decided.UnionWith(way!.Figures.Select(f => f.Id));
            }
        }
    }

    private static int Rank(Verdict verdict) => verdict switch
    {
        Verdict.Exact => 0,
        Verdict.WithinRounding => 1,
        Verdict.Undecidable => 2,
        Verdict.NotChecked => 3,
        _ => 4,
    };

    /// <summary>Kind and output; behind them the terms' fingerprint where a second relation of a kind computes the same figure.</summary>
    private string UniqueId(RelationInstance way, string letter)
    {
        var output = way.Output?.Id ?? (way.OutputVariable is NamedNumber ? way.Figures.First().Id : $"{letter}/{way.OutputVariable.Id}");
        var id = $"relations/{way.Kind.Word()}/{output}";
        if (_ids.Add(id))
            return id;
        var print = SHA256.HashData(Encoding.UTF8.GetBytes($"{way.Relation.Key} {string.Join(' ', way.Inputs)}"));
        id += "/" + Convert.ToHexStringLower(print)[..8];
        _ids.Add(id);
        return id;
    }
}

/// <summary>Proposes relations that follow from where figures are printed, each bound to its figures already.</summary>
internal interface IPlaceRule
{
    IEnumerable<IReadOnlyList<RelationInstance>> From(FigureIndex index, RuleContext context);
}
