namespace Banenafspraak.Analysis;

/// <summary>Rebuilds the figures of one letter from its other figures and the rules.</summary>
/// <remarks>
/// A figure counts as reconstructed only when it is computed without itself and without its restatements in the letter, directly or
/// through a level that no letter prints. Numbers printed with a reserve (about, at least, a range) prove nothing and are never inputs; nor is
/// a number that the letter prints in two places with different values, or one that was itself worked out because its print is damaged.
/// </remarks>
internal sealed class Reconstructor
{
    /// <summary>A path through more relations than this is not one that a person checks by hand.</summary>
    private const int MostRelationsNear = 200;

    private readonly Figures _figures;
    private readonly FigureIndex _meanings;
    private readonly Dictionary<Variable, int> _index = [];
    private readonly int[] _terms;
    private readonly Derivation?[] _printed;
    private readonly IReadOnlyList<(Relation Relation, int[] Members)> _relations;
    private readonly ILookup<int, (Relation Relation, int[] Members)> _relationsOf;

    /// <summary>Generates the relations of a letter.</summary>
    /// <param name="data">The data set; only the figures of the letter are inputs, beside the parameters of the rules.</param>
    /// <param name="letter">Id of the letter.</param>
    /// <exception cref="ArgumentException">No figure of the data set is of that letter.</exception>
    public Reconstructor(Dataset data, string letter)
    {
        _figures = data.Figures.Letter(letter);
        _meanings = data.Index;
        if (_figures.Count == 0)
            throw new ArgumentException($"No figures of a letter \"{letter}\"; there are: {string.Join(", ", data.Figures.Select(f => f.Letter).Distinct(StringComparer.Ordinal))}.", nameof(letter));
        var meanings = _figures.Select(_meanings.MeaningOf).ToList();
        Relations = RelationSet.Between(meanings, new(data));

        int IndexOf(Variable term) => _index.TryGetValue(term, out var i) ? i : _index[term] = _index.Count;
        _terms = [.. meanings.Select(IndexOf)];
        _relations = [.. Relations.Select(r => (r, r.Members.Select(IndexOf).ToArray()))];
        _relationsOf = _relations.SelectMany(r => r.Members.Select(m => (Member: m, Relation: r))).ToLookup(r => r.Member, r => r.Relation);
        _printed = new Derivation?[_index.Count];
        foreach (var group in _figures.Index().Where(f => f.Item is { Qualifier: Qualifier.Exact, Reading: Reading.Printed, Quantity: not null }).GroupBy(f => _terms[f.Index], f => f.Item))
        {
            var figure = group.OrderByDescending(f => f.Decimals).ThenBy(f => !f.IsTableCell).First();
            if (!group.All(f => f.Quantity!.Value.Interval.Meets(figure.Quantity!.Value.Interval)))
                continue;
            _printed[group.Key] = new(_meanings.MeaningOf(figure), figure.Quantity!.Value, figure);
        }
        foreach (var (term, i) in _index)
        {
            if (term is NamedNumber rule)
                _printed[i] = new(rule, rule.Quantity, figure: null);
        }
    }

    /// <summary>The relations between the letter's figures.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>Every figure of the letter with its reconstruction, in the letter's order.</summary>
    public IReadOnlyList<Reconstruction> All()
    {
        var paths = _terms.Distinct().ToDictionary(t => t, t => PathsTo(t, Near(t, int.MaxValue)));
        return [.. _figures.Select((f, i) => Reconstruction.Of(f, paths[_terms[i]]))];
    }

    /// <summary>The narrowest path to one figure through numbers that are not printed, or cannot be read; null where nothing near it determines it so.</summary>
    public Derivation? PathTo(Figure figure) =>
        _index.TryGetValue(_meanings.MeaningOf(figure), out var term) ? PathsTo(term, Near(term, MostRelationsNear)).Find(p => p.Steps > 1) : null;

    /// <summary>What follows from the letter though it does not print it: levels of the year before, sectors at the baseline.</summary>
    public IReadOnlyList<Derivation> NotPrinted() =>
        [.. Known(without: -1, _relations).Values.OrderBy(d => d.Variable.Id, StringComparer.Ordinal)];

    /// <summary>The relations around a term: its own, and those of the terms in them that are not printed, and so on. No other says anything of it.</summary>
    private List<(Relation Relation, int[] Members)> Near(int term, int most)
    {
        var near = new List<(Relation Relation, int[] Members)>();
        var seen = new HashSet<int> { term };
        var reached = new HashSet<Relation>();
        for (var terms = new Queue<int>(seen); terms.TryDequeue(out var next) && near.Count < most;)
        {
            foreach (var relation in _relationsOf[next].Where(r => reached.Add(r.Relation)))
            {
                near.Add(relation);
                foreach (var member in relation.Members.Where(m => _printed[m] is null && seen.Add(m)))
                    terms.Enqueue(member);
            }
        }
        return near;
    }

    private List<Derivation> PathsTo(int term, IReadOnlyList<(Relation Relation, int[] Members)> relations)
    {
        var found = Known(term, relations);
        return [.. Derivation.InOrder(_relationsOf[term]
            .Select(r => Solve(r.Relation, r.Members, Array.IndexOf(r.Members, term), m => At(m, term, found)))
            .OfType<Derivation>())];
    }

    /// <summary>All that follows by these relations from what is printed, leaving one term out: each term by its fewest rounds, then its narrowest interval.</summary>
    private Dictionary<int, Derivation> Known(int without, IReadOnlyList<(Relation Relation, int[] Members)> relations)
    {
        var known = new Dictionary<int, Derivation>();
        for (var found = true; found;)
        {
            var round = new List<(int Variable, Derivation Derivation)>();
            foreach (var (relation, members) in relations)
            {
                if (OnlyUnknown(members, m => At(m, without, known)) is { } i && members[i] != without && Solve(relation, members, i, m => At(m, without, known)) is { } derivation)
                    round.Add((members[i], derivation));
            }
            foreach (var group in round.GroupBy(r => r.Variable, r => r.Derivation))
                known[group.Key] = Derivation.InOrder(group).First();
            found = round.Count > 0;
        }
        return known;
    }

    private Derivation? At(int term, int without, Dictionary<int, Derivation> found) =>
        term == without ? null : found.GetValueOrDefault(term) ?? _printed[term];

    private static int? OnlyUnknown(int[] members, Func<int, Derivation?> known)
    {
        int? unknown = null;
        for (var i = 0; i < members.Length; i++)
        {
            if (known(members[i]) is not null)
                continue;
            if (unknown is not null)
                return null;
            unknown = i;
        }
        return unknown;
    }

    private static Derivation? Solve(Relation relation, int[] members, int computed, Func<int, Derivation?> known)
    {
        Derivation?[] inputs = [.. members.Select((m, i) => i == computed ? null : known(m))];
        return inputs.Count(i => i is null) == 1 && relation.Solve(computed, i => inputs[i]!.Quantity) is { } quantity
            ? new(relation.Members[computed], quantity, relation, inputs, computed)
            : null;
    }
}
