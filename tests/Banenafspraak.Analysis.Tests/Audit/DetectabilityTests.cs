namespace Banenafspraak.Analysis.Tests;

/// <summary>What the audit would notice: the smallest change of each figure.</summary>
public class DetectabilityTests
{
    private static readonly Analysis.Audit Audit = Data.Set.Audit;
    private static readonly HashSet<string> Contradicted = ContradictedIn(Audit);

    [Fact]
    public void EveryFigureIsProtectedOrListedAsUnprotected()
    {
        Assert.Equal(Data.Set.Figures.Select(f => f.Id), Audit.Detectability.Select(d => d.Figure.Id));
        Assert.All(Audit.Detectability, d => Assert.True((d.Up ?? 1) > 0 && (d.Down ?? 1) > 0, d.Figure.Id));
        Assert.All(Audit.Detectability.Where(d => d.IsLocalisable), d => Assert.True(d.IsProtected, d.Figure.Id));
        Assert.Contains(Audit.Detectability, d => !d.IsProtected);
    }

    [Fact]
    public void AFigureThatNothingRelatesIsUnprotected()
    {
        var unrelated = Audit.Relations.SelectMany(r => r.Instances.SelectMany(i => i.Figures)).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(Audit.Detectability.Where(d => !unrelated.Contains(d.Figure.Id)), d => Assert.False(d.IsProtected, d.Figure.Id));
    }

    /// <summary>Each figure is changed by what is stated and by one printed unit less; its relations are decided again.</summary>
    [Fact]
    public void TheSmallestChangeIsContradictedAndOneUnitLessIsNot()
    {
        var misprint = new Misprint(Data.Set.Index);
        foreach (var found in Audit.Detectability.Where(d => d.IsProtected))
        {
            var relations = Audit.Relations.Where(r => r.Verdict != Verdict.Contradicted && r.Instances.SelectMany(i => i.Figures).Contains(found.Figure)).ToList();
            bool Contradicts(long steps) => relations.Exists(r => misprint.WaysOf(r, found.Figure).All(w => w.IsContradicted(steps)));
            foreach (var steps in Steps(found))
            {
                Assert.True(Contradicts(steps), $"{found.Figure.Id} {steps}");
                Assert.False(steps != Math.Sign(steps) && Contradicts(steps - Math.Sign(steps)), $"{found.Figure.Id} {steps} less one");
            }
        }
    }

    /// <summary>Figures of which no change is stated are changed by one printed unit, by a part, and out of all proportion: nothing is contradicted.</summary>
    [Fact]
    public void WhatIsUnprotectedIsContradictedByNoChange()
    {
        var misprint = new Misprint(Data.Set.Index);
        var tried = 0;
        foreach (var found in Audit.Detectability.Where(d => (d.Up is null || d.Down is null) && d.Figure is { Quantity: not null, Qualifier: Qualifier.Exact }))
        {
            var relations = Audit.Relations.Where(r => r.Verdict != Verdict.Contradicted && r.Instances.SelectMany(i => i.Figures).Contains(found.Figure)).ToList();
            long[] steps = [1, 2, 10, 1_000, 1_000_000, (long)(Math.Abs(found.Figure.Value!.Value) / 10 / Misprint.StepOf(found.Figure))];
            foreach (var change in steps.Where(_ => found.Up is null).Concat(steps.Where(_ => found.Down is null).Select(s => -s)).Where(s => s != 0))
            {
                Assert.DoesNotContain(relations, r => misprint.WaysOf(r, found.Figure).All(w => w.IsContradicted(change)));
                tried++;
            }
        }
        Assert.True(tried > 0, "every figure is protected");
    }

    /// <summary>The same with the whole audit, which finds and decides all relations of the changed figures again.</summary>
    [Fact]
    public void TheWholeAuditSaysTheSame()
    {
        var wrong = Audit.Detectability.Where(d => d.IsProtected).AsParallel().SelectMany(found => Steps(found)
            .Where(steps => !IsNoticed(found.Figure, steps) || (steps != Math.Sign(steps) && IsNoticed(found.Figure, steps - Math.Sign(steps))))
            .Select(steps => $"{found.Figure.Id} {steps}"));
        Assert.Empty(wrong.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ACellOfTheMinistryTableThatIsFarOffIsLocated() =>
        Assert.Contains(Audit.Detectability, d => d is { IsLocalisable: true, Figure.IsTableCell: true });

    private static bool IsNoticed(Figure figure, long steps)
    {
        var changed = Data.Set.With(Data.Set.Figures.Select(f => f.Id == figure.Id ? Misprint.Changed(f, steps) : f));
        return ContradictedIn(changed.Audit).Except(Contradicted, StringComparer.Ordinal).Any();
    }

    private static IEnumerable<long> Steps(FigureDetectability found)
    {
        var step = Misprint.StepOf(found.Figure);
        if (found.Up is { } up)
            yield return (long)(up / step);
        if (found.Down is { } down)
            yield return -(long)(down / step);
    }

    private static HashSet<string> ContradictedIn(Analysis.Audit audit) =>
        audit.Relations.Where(r => r.Verdict == Verdict.Contradicted).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
}
