namespace Banenafspraak.Analysis;

/// <summary>Finds the published figures that stand for the terms of a relation.</summary>
/// <remarks>
/// A term is bound, in this order of preference, to the figure that the output's own row names as what it is of; to a figure of the same section
/// (the same table, block or paragraph group), a quota percentage also to one of the table that the section is a note of, of its other notes, or of a section
/// that another term was bound in; to one of the same letter; and, for relations that may cross letters, to one of another letter, when
/// the letter prints none at all. Sums of parts never mix letters. A damaged cell of the same section is bound too, so that its relation is not checked,
/// rather than decided with a number from elsewhere. Where the nearest place prints different values for one term, each gives an alternative.
/// </remarks>
internal sealed class Binder(FigureIndex index)
{
    /// <summary>More ways than this of reading contradictory duplicates are not tried: a relation that fails in those tried then stays undecided.</summary>
    private const int MostAlternatives = 8;

    /// <summary>All ways to bind a relation to the figures of a letter; the first is the preferred one.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="letter">The letter that it is generated for.</param>
    /// <param name="output">The figure that the relation computes; null where the letter does not print it.</param>
    public IEnumerable<RelationInstance> Bind(Relation relation, string letter, Figure? output)
    {
        List<Figure?[]> ways = [new Figure?[relation.Members.Count]];
        ways[0][relation.Output] = output;
        Dictionary<int, IReadOnlyList<Figure>> printings = [];
        var hasAll = true;
        var section = output?.Section ?? FirstPrinted(relation, letter)?.Section;
        var explicitOf = output is null ? null : index.Find(output.Of);
        for (var i = 0; i < relation.Members.Count; i++)
        {
            if (i == relation.Output || relation.Members[i] is not Meaning meaning)
                continue;
            var printed = Candidates(meaning, relation, letter, Sections(meaning), explicitOf);
            var candidates = OneForEachValue(printed).Where(f => !ReferenceEquals(f, output)).ToList();
            if (ways.Count * candidates.Count > MostAlternatives)
            {
                hasAll = false;
                candidates = [candidates[0]];
            }
            else if (printed.Count > 1 && candidates.Count > 0)
            {
                printings[i] = printed.FindAll(f => !ReferenceEquals(f, output));
            }
            ways = [.. ways.SelectMany(w => candidates.DefaultIfEmpty().Select(c => With(w, i, c)))];
        }
        return ways.Select(w => new RelationInstance(relation, w, hasAll) { Printings = printings });

        // A percentage is in force at its place: in a section, in the notes of a table, where the workforce is printed.
        IEnumerable<Func<Figure, bool>> Sections(Meaning meaning)
        {
            string?[] named = [explicitOf?.Section, section];
            return meaning.Measure == Measure.QuotaPercentage
                ? named.Concat(ways[0].Select(f => f?.Section)).OfType<string>().SelectMany(s => new Func<Figure, bool>[] { f => f.Section == s, f => Places.TableOf(f.Section) == Places.TableOf(s) })
                : named.OfType<string>().Select(s => new Func<Figure, bool>(f => f.Section == s));
        }
    }

    private static Figure?[] With(Figure?[] way, int member, Figure? figure)
    {
        Figure?[] bound = [.. way];
        bound[member] = figure;
        return bound;
    }

    private Figure? FirstPrinted(Relation relation, string letter) =>
        relation.Members.OfType<Meaning>().SelectMany(m => index.In(letter, m)).FirstOrDefault();

    /// <summary>The figures of the nearest place that prints the term, of most decimals first.</summary>
    private List<Figure> Candidates(Meaning meaning, Relation relation, string letter, IEnumerable<Func<Figure, bool>> places, Figure? explicitOf)
    {
        if (explicitOf is not null && index.MeaningOf(explicitOf) == meaning)
            return [explicitOf];
        var inLetter = index.In(letter, meaning);
        var nearest = places.Select(p => inLetter.Where(p).ToList()).FirstOrDefault(f => f.Count > 0) ?? [.. inLetter];
        if (nearest.Count == 0 && MayCrossLetters(relation.Kind))
            nearest = [.. index.Anywhere(meaning).Where(f => f.Quantity is not null && f.Qualifier == Qualifier.Exact)];
        return Usable(nearest);
    }

    /// <summary>Those without a reserve, or else those that can be read, or else one.</summary>
    private static List<Figure> Usable(List<Figure> figures)
    {
        if (figures.Count < 2)
            return figures;
        var readable = figures.Where(f => f.Quantity is not null).ToList();
        if (readable.Count == 0)
            return [figures[0]];
        var firm = readable.Where(f => f.Qualifier == Qualifier.Exact).ToList();
        return [.. (firm.Count > 0 ? firm : readable).OrderByDescending(f => f.Decimals)];
    }

    private static List<Figure> OneForEachValue(IEnumerable<Figure> figures) => figures.Aggregate(new List<Figure>(), (kept, f) =>
    {
        if (!kept.Exists(f.Restates))
            kept.Add(f);
        return kept;
    });

    private static bool MayCrossLetters(RelationKind kind) => kind is not (RelationKind.PartsOverForm or RelationKind.PartsOverSector or RelationKind.PartsOverMinistry or RelationKind.SharesAddUp);
}
