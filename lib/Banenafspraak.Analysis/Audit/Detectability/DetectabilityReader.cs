namespace Banenafspraak.Analysis;

/// <summary>Finds for every figure the smallest change, in printed units, that the audit would contradict. Only the relations through that figure are decided again.</summary>
/// <remarks>
/// A contradiction counts that is not there as published. Every way to take a relation holds for the numbers of a range around the published one, or for those of
/// another range; the smallest change is the first number that lies in none of these ranges.
/// </remarks>
internal sealed class DetectabilityReader
{
    /// <summary>No change of more printed units than this is looked for.</summary>
    private const long Furthest = 1_000_000_000;

    private readonly Figures _figures;
    private readonly Dictionary<string, List<AuditRelation>> _relationsOf = new(StringComparer.Ordinal);
    private readonly Misprint _misprint;

    public DetectabilityReader(IReadOnlyList<AuditRelation> relations, Dataset printed)
    {
        (_figures, _misprint) = (printed.Figures, new Misprint(printed.Index));
        foreach (var relation in relations.Where(r => r.Verdict is Verdict.Exact or Verdict.WithinRounding or Verdict.Undecidable))
        {
            foreach (var figure in relation.Instances.SelectMany(i => i.Figures).DistinctBy(f => f.Id, StringComparer.Ordinal))
            {
                if (!_relationsOf.TryGetValue(figure.Id, out var list))
                    _relationsOf[figure.Id] = list = [];
                list.Add(relation);
            }
        }
    }

    public IReadOnlyList<FigureDetectability> All() => [.. _figures.Select(Of)];

    private FigureDetectability Of(Figure figure)
    {
        if (figure.Quantity is null || figure.Qualifier != Qualifier.Exact)
            return new(figure, null, null, false);
        var step = Misprint.StepOf(figure);
        var (up, down) = (Smallest(figure, 1), Smallest(figure, -1));
        var isLocalisable = (up is not null || down is not null) && (up is null || IsLocalisable(figure, up.Value)) && (down is null || IsLocalisable(figure, -down.Value));
        return new(figure, up * step, down * step, isLocalisable);
    }

    private List<AuditRelation> RelationsOf(Figure figure) => _relationsOf.GetValueOrDefault(figure.Id) ?? [];

    private long? Smallest(Figure figure, int direction)
    {
        long? smallest = null;
        foreach (var relation in RelationsOf(figure))
        {
            if (Smallest(relation, figure, direction, smallest ?? Furthest) is { } steps)
                smallest = Math.Min(smallest ?? steps, steps);
        }
        return smallest;
    }

    /// <summary>The first number of steps at which every way to take the relation is contradicted; null where that is further than <paramref name="limit"/>.</summary>
    private long? Smallest(AuditRelation relation, Figure figure, int direction, long limit)
    {
        var ways = _misprint.WaysOf(relation, figure);
        for (var steps = 1L; steps <= limit;)
        {
            var holding = ways.FirstOrDefault(w => !w.IsContradicted(direction * steps));
            if (holding is null)
                return steps;
            steps = LastHolding(holding, direction, steps) + 1;
        }
        return null;
    }

    /// <summary>How far a way that holds at some number of steps goes on to hold.</summary>
    private static long LastHolding(Misprint.Way way, int direction, long from)
    {
        var (holds, width) = (from, 1L);
        while (holds + width <= Furthest && !way.IsContradicted(direction * (holds + width)))
        {
            holds += width;
            width *= 2;
        }
        for (; width > 0; width /= 2)
        {
            if (holds + width <= Furthest && !way.IsContradicted(direction * (holds + width)))
                holds += width;
        }
        return holds;
    }

    /// <summary>True where no other figure could explain the contradictions by itself, without contradicting something else.</summary>
    private bool IsLocalisable(Figure figure, long steps)
    {
        var changed = Misprint.Changed(figure, steps);
        var broken = RelationsOf(figure).Where(r => _misprint.WaysOf(r, figure).All(w => w.IsContradicted(steps))).ToList();
        return broken.Select(r => r.Deciding.Figures.Select(f => f.Id)).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal))
            .Where(id => id != figure.Id && _figures.Find(id) is not null)
            .All(id => !CouldExplain(_figures[id], broken, changed));
    }

    /// <summary>True where another value of this figure settles all these relations and no other relation contradicts it, or where that cannot be told.</summary>
    private bool CouldExplain(Figure other, List<AuditRelation> broken, Figure changed)
    {
        if (other.Qualifier != Qualifier.Exact || other.Quantity is null)
            return true;
        var (low, high) = (-(decimal)Furthest, (decimal)Furthest);
        foreach (var relation in broken)
        {
            if (_misprint.Needed(relation, other, changed) is not { } needed)
                return true;
            (low, high) = (Math.Max(low, needed.Low), Math.Min(high, needed.High));
        }
        var step = Misprint.StepOf(other);
        var (first, last) = (Math.Ceiling((low / step) - 0.5m), Math.Floor((high / step) + 0.5m));
        if (first > last)
            return false;
        var steps = Math.Clamp(other.Value!.Value / step, first, last) - (other.Value!.Value / step);
        return RelationsOf(other).TrueForAll(r => broken.Contains(r) || !_misprint.WaysOf(r, other).All(w => w.IsContradicted((long)steps)));
    }
}

/// <summary>What the audit would notice of an error in one figure.</summary>
/// <param name="Figure">The figure as published.</param>
/// <param name="Up">The smallest change upward that the audit would contradict, in the figure's unit; null where it would notice none.</param>
/// <param name="Down">The same downward, as a positive number.</param>
/// <param name="IsLocalisable">True where, after such a change, no other single figure could be the wrong one.</param>
public sealed record FigureDetectability(Figure Figure, decimal? Up, decimal? Down, bool IsLocalisable)
{
    /// <summary>False where no change of the figure would be noticed.</summary>
    public bool IsProtected => Up is not null || Down is not null;
}
