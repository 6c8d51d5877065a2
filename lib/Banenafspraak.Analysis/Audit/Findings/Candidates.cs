namespace Banenafspraak.Analysis;

/// <summary>What a figure that alone is at fault may have been: the numbers with which its contradictions are settled, and nothing that holds is broken.</summary>
internal sealed class Candidates(IReadOnlyList<AuditRelation> relations, FigureIndex index)
{
    /// <summary>A range of more numbers than this names none.</summary>
    private const int Most = 100;

    private readonly ILookup<string, AuditRelation> _relationsOf = relations.Where(r => r.IsDecided)
        .SelectMany(r => r.Figures.Select(f => (f.Id, Relation: r))).ToLookup(p => p.Id, p => p.Relation, StringComparer.Ordinal);

    private readonly Misprint _misprint = new(index);

    /// <summary>The numbers, the lowest first; empty where there is none, or too many.</summary>
    public IReadOnlyList<decimal> Of(Figure figure, IReadOnlyList<AuditRelation> contradictions)
    {
        var step = Misprint.StepOf(figure);
        var needed = contradictions.Select(r => r.Deciding.Needed(figure)).OfType<Interval>().ToList();
        if (needed.Count == 0)
            return [];
        var (first, last) = (Math.Ceiling((needed.Max(n => n.Low) / step) - 0.5m), Math.Floor((needed.Min(n => n.High) / step) + 0.5m));
        if (last - first >= Most)
            return [];
        return [.. Enumerable.Range(0, (int)Math.Max(0, last - first + 1)).Select(i => (first + i) * step).Where(v => Settles(figure, (long)((v - figure.Value!.Value) / step)))];
    }

    /// <summary>Those in words, with the ones that differ from the print in one digit: "64 to 68 (66 by one digit)".</summary>
    public static string Words(Figure figure, IReadOnlyList<decimal> values)
    {
        var step = Misprint.StepOf(figure);
        var all = values.Select(v => DutchNumber.Format(v, figure.Decimals)).ToList();
        var isRange = all.Count > 2 && values[^1] - values[0] == (all.Count - 1) * step;
        var words = isRange ? Texts.FormatRange(first: all[0], last: all[^1]) : string.Join(Texts.Or, all);
        var printed = DutchNumber.Format(figure.Value!.Value, figure.Decimals);
        var close = all.Where(a => a.Length == printed.Length && a.Zip(printed).Count(c => c.First != c.Second) == 1).ToList();
        return close.Count == 0 || all.Count == 1 ? words : Texts.FormatOneDigit(all: words, close: string.Join(Texts.Or, close));
    }

    private bool Settles(Figure figure, long steps) => _relationsOf[figure.Id].All(r => _misprint.WaysOf(r, figure).Any(w => !w.IsContradicted(steps)));
}
