using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Five thousand relations with known truth, read from data folders like any others: half of them are false, the others hold or are in doubt.</summary>
public class GeneratedRelationsTests
{
    private const int Half = 2500;
    private const int FolderSize = 250;

    private static readonly Lazy<IReadOnlyList<Folder>> Folders = new(Generate);

    private sealed record Folder(IReadOnlyList<GeneratedRelation> Made, Dataset Set, Audit Audit);

    private static IEnumerable<(GeneratedRelation Made, IReadOnlyList<AuditRelation> Found)> All => Folders.Value.SelectMany(f => Find(f.Made, f.Audit));

    [Fact]
    public void EveryKindOccursWithEveryFate()
    {
        var kinds = All.Where(r => r.Found.Count > 0).Select(r => (r.Made.Shape.Kind, r.Made.Fate)).ToHashSet();
        foreach (var kind in Enum.GetValues<RelationKind>())
            Assert.All(new[] { Fate.Holds, Fate.Contradicted, Fate.Qualified, Fate.Unreadable }, f => Assert.Contains((kind, f), kinds));
        Assert.Equal(2 * Half, All.Count());
    }

    [Fact]
    public void ATrueRelationIsNeverContradicted() => Assert.All(
        Folders.Value.SelectMany(f => Inside(f.Made, f.Audit)).Where(r => r.Made.IsTrue && (r.Made.Fate != Fate.Repeated || r.Relation.Kind != RelationKind.Restatement)),
        r => Assert.True(r.Relation.Verdict != Verdict.Contradicted, $"{r.Relation.Explanation}\n{r.Made}"));

    [Fact]
    public void ATrueRelationIsDecidedUnlessItsIntervalIsTooWide()
    {
        foreach (var (made, found) in All.Where(r => r.Made.Fate == Fate.Holds && !r.Made.Shape.IsOpen))
        {
            var isWide = found[0].Deciding.Computed is not { } computed || computed.Interval.Width > Math.Abs(found[0].Published!.Value);
            Assert.True(found.Any(f => f.Holds) || isWide, $"{found[0].Explanation}\n{made}");
            Assert.False(isWide && !made.MayDivideByZero && found[0].Deciding.Computed is null, made.ToString());
        }
    }

    [Fact]
    public void AFalseRelationIsContradictedUnlessAPartMayBeMissing() => Assert.All(
        All.Where(r => r.Made.Fate == Fate.Contradicted),
        r => Assert.True(r.Found[0].Verdict == (r.Made.Shape.IsOpen ? Verdict.Undecidable : Verdict.Contradicted), $"{r.Found[0].Explanation}\n{r.Made}"));

    [Fact]
    public void ANumberWithAReserveNeitherProvesNorContradicts() =>
        Assert.All(Resting(Fate.Qualified, f => f.Qualifier != Qualifier.Exact), r => Assert.Equal(Verdict.Undecidable, r.Verdict));

    [Fact]
    public void WithoutANumberThatCanBeReadNothingIsChecked() =>
        Assert.All(Resting(Fate.Unreadable, f => f.Reading == Reading.Unreadable), r => Assert.Equal(Verdict.NotChecked, r.Verdict));

    [Fact]
    public void BothImplementationsAgreeOnAllOfThem()
    {
        foreach (var (_, set, audit) in Folders.Value)
        {
            var second = new SecondOpinion(set);
            Assert.All(audit.Relations, r => Assert.Null(second.Differs(r)));
        }
    }

    private static IReadOnlyList<Folder> Generate()
    {
        var others = Gen.Frequency((6, Draw.OfFate(Fate.Holds)), (4, Draw.OfFate(Fate.Qualified, Fate.Unreadable, Fate.Missing, Fate.Repeated))).Sample(Half, new Rnd(299), 100);
        var draws = others.Zip(Draw.OfFate(Fate.Contradicted).Sample(Half, new Rnd(348), 100)).SelectMany(pair => new[] { pair.First, pair.Second });
        return [.. draws.Chunk(FolderSize).Select(chunk =>
        {
            List<GeneratedRelation> made = [.. chunk.Select((draw, i) => new GeneratedRelation(draw, i))];
            var set = GeneratedFolder.Load(made);
            return new Folder(made, set, set.Audit);
        })];
    }

    /// <summary>For each relation what the audit made of just its figures: more than one where the numbers leave doubt and it was also taken backwards.</summary>
    private static IEnumerable<(GeneratedRelation Made, IReadOnlyList<AuditRelation> Found)> Find(IReadOnlyList<GeneratedRelation> relations, Audit audit)
    {
        var byMember = audit.Relations.SelectMany(r => r.Instances.SelectMany(i => i.Figures).Select(f => f.Id).Distinct().Select(id => (id, r))).ToLookup(p => p.id, p => p.r, StringComparer.Ordinal);
        return relations.Select(made => (made, (IReadOnlyList<AuditRelation>)[.. byMember[made.Members.FirstOrDefault() ?? ""]
            .Where(r => r.Kind == made.Shape.Kind && r.Instances.Any(i => made.Members.SetEquals(i.Figures.Select(f => f.Id))))
            .OrderByDescending(r => r.Deciding.Output?.Id == made.Shape.Output.Id)]));
    }

    /// <summary>The relations of a fate that are decided by the figure that it befell, and not by a way that does without it.</summary>
    private static IEnumerable<AuditRelation> Resting(Fate fate, Func<Figure, bool> isBefallen) =>
        All.Where(r => r.Made.Fate == fate).SelectMany(r => r.Found).Where(r => r.Figures.Any(isBefallen));

    /// <summary>All relations between figures of one generated relation, of whatever kind.</summary>
    private static IEnumerable<(GeneratedRelation Made, AuditRelation Relation)> Inside(IReadOnlyList<GeneratedRelation> relations, Audit audit)
    {
        var owners = relations.SelectMany(r => r.Figures.Select(f => (f.Id, r))).ToDictionary(p => p.Id, p => p.r, StringComparer.Ordinal);
        return audit.Relations
            .Select(r => (Owners: r.Instances.SelectMany(i => i.Figures).Select(f => owners[f.Id]).Distinct().ToList(), r))
            .Where(r => r.Owners.Count == 1)
            .Select(r => (r.Owners[0], r.r));
    }
}
