namespace Banenafspraak.Analysis;

/// <summary>Decides relations again as if one figure had been printed differently.</summary>
internal sealed class Misprint(FigureIndex index)
{
    /// <summary>One unit of the last printed decimal, or of what its letter rounded to.</summary>
    public static decimal StepOf(Figure figure) => figure.Rounding.Base;

    /// <summary>The figure with another number, so many printed units away. A percentage or the hours of a job that were set are not, when they are another number.</summary>
    public static Figure Changed(Figure figure, long steps) => figure with
    {
        Value = figure.Value!.Value + (steps * StepOf(figure)),
        IsSet = figure.IsSet && figure.Measure is not (Measure.JobSize or Measure.QuotaPercentage),
    };

    /// <summary>
    /// All ways to take a relation when one figure of it changes: those that there are; and, where the same number is printed at another place that would do as well, with that one.
    /// </summary>
    public IReadOnlyList<Way> WaysOf(AuditRelation relation, Figure figure)
    {
        var ways = new List<Way>();
        foreach (var instance in relation.Instances)
        {
            ways.Add(new(instance, figure, null));
            if (!ReferenceEquals(instance.Output, figure))
                ways.AddRange(Restated(instance, figure).Select(r => new Way(instance, figure, r)));
        }
        return ways;
    }

    /// <summary>The values of one figure with which a relation holds while another figure is changed; null where that cannot be told.</summary>
    public Interval? Needed(AuditRelation relation, Figure other, Figure changed)
    {
        if (relation.Instances is not [{ IsDerived: false } instance])
            return null;
        var members = instance.Members;
        var at = Enumerable.Range(0, members.Count).Where(i => members[i]?.Id == other.Id).ToList();
        if (at is not [var member])
            return null;
        try
        {
            return instance.Relation.Solve(member, i => ValueOf(members[i], instance.Relation.Members[i], changed))?.Interval;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Quantity ValueOf(Figure? figure, Variable term, Figure changed) =>
        figure is null ? ((NamedNumber)term).Quantity : (figure.Id == changed.Id ? changed : figure).Quantity!.Value;

    /// <summary>Other printings of the figure that stand as near to the relation as it does.</summary>
    private IEnumerable<Figure> Restated(RelationInstance instance, Figure figure)
    {
        var isNear = figure.Section == instance.Output?.Section || figure.Section == index.Find(instance.Output?.Of ?? "")?.Section;
        var isBound = instance.Kind == RelationKind.Restatement || instance.Output?.Of == figure.Id || instance.Kind is RelationKind.TableColumn or RelationKind.PartsOverMinistry;
        return isBound
            ? []
            : index.In(figure.Letter, index.MeaningOf(figure)).Where(f =>
                f.Id != figure.Id && f is { Quantity: not null, Qualifier: Qualifier.Exact } && f.Id != instance.Output?.Id && (!isNear || f.Section == figure.Section));
    }

    /// <summary>One way to take a relation, with a figure that may change.</summary>
    /// <param name="Instance">The way as published.</param>
    /// <param name="Figure">The figure that changes.</param>
    /// <param name="Instead">Another figure that stands in its place; null for the changed figure itself.</param>
    internal sealed record Way(RelationInstance Instance, Figure Figure, Figure? Instead)
    {
        /// <summary>True where the way is contradicted when the figure is so many printed units away.</summary>
        public bool IsContradicted(long steps)
        {
            var changed = Instead ?? Changed(Figure, steps);
            Figure?[] members = [.. Instance.Members.Select(m => m?.Id == Figure.Id ? changed : m)];
            if (!Instance.IsDerived)
                return new RelationInstance(Instance.Relation, members, Instance.HasAllReadings).Verdict == Verdict.Contradicted;
            try
            {
                return members[Instance.Solved] is { } output && Instance.Relation.Solve(Instance.Solved, i => Value(i, members, changed)) is { } computed
                    && Instance.Judge(output, computed) == Verdict.Contradicted;
            }
            catch (Exception e) when (e is OverflowException or InvalidOperationException)
            {
                return false;
            }
        }

        private Quantity Value(int member, Figure?[] members, Figure changed) =>
            Instance.Derived(member) is { } derived ? Value(derived, changed)
            : members[member]?.Quantity ?? ((NamedNumber)Instance.Relation.Members[member]).Quantity;

        private Quantity Value(Derivation derivation, Figure changed)
        {
            if (derivation.Relation is null)
                return derivation.Figure?.Id == Figure.Id ? changed.Quantity!.Value : derivation.Quantity;
            var (members, computed) = derivation.Parts;
            return derivation.Relation.Solve(computed, i => Value(members[i]!, changed))
                ?? throw new InvalidOperationException("a divisor may be 0");
        }
    }
}
