using FsCheck;
using FsCheck.Fluent;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Five thousand relations with known truth, read from data folders like any others: half of them hold or are in doubt, half are false.</summary>
public class GeneratedRelationsTests
{
    private const int Half = 2500;
    private const int FolderSize = 100;

    private static readonly Lazy<List<Folder>> Folders = new(Generate);

    private sealed record Folder(IReadOnlyList<GeneratedRelation> Made, Dataset Set, Audit Audit);

    private static TimeSpan T1, T2;
    [Fact]
    public void ScratchCounts()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var lines = new List<string>();
        var outcomes = new Dictionary<(string, string, string), int>();
        var differ = 0;
        var all = Folders.Value;
        lines.Add($"generate+audit {watch.ElapsedMilliseconds} ms");
        foreach (var folder in all)
        {
            var second = new SecondOpinion(folder.Set);
            foreach (var relation in folder.Audit.Relations)
            {
                foreach (var way in relation.Instances)
                {
                    var verdict = second.Of(way);
                    if (verdict != way.Verdict)
                    {
                        differ++;
                        lines.Add($"DIFFER {way.Verdict} second {verdict} {relation.Id} {way.Relation.Convention}: {relation.Explanation}");
                    }
                }
                if (second.Of(relation) != relation.Verdict)
                    lines.Add($"DIFFER relation {relation.Verdict} second {second.Of(relation)} {relation.Id}: {relation.Explanation}");
            }
            foreach (var made in folder.Made)
            {
                var found = folder.Audit.Relations.Where(r => r.Kind == made.Shape.Kind && r.Instances.Any(i => made.Members.SetEquals(i.Figures.Select(f => f.Id)))).ToList();
                var word = found.Count switch { 0 => "none", 1 => found[0].Verdict.ToString(), _ => "many" };
                var key = (made.Shape.Kind.Word(), made.Fate + (made.IsTrue ? " true" : " shifted") + (made.MayDivideByZero ? " zero" : "") + (made.Shape.IsOpen ? " open" : ""), word);
                if (!outcomes.TryGetValue(key, out var n))
                    lines.Add($"{key} {made}\n       {string.Join("\n       ", found.Select(f => f.Explanation))}");
                outcomes[key] = n + 1;
                var own = made.Figures.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
                if (made.IsTrue)
                {
                    foreach (var wrong in folder.Audit.Relations.Where(r => r.Verdict == Verdict.Contradicted && r.Figures.All(f => own.Contains(f.Id))))
                        lines.Add($"WRONG {wrong.Explanation} {made}");
                }
            }
        }
        foreach (var (key, n) in outcomes.OrderBy(o => o.Key))
            lines.Add($"{key} {n}");
        lines.Add($"{differ} differ; {all.Sum(f => f.Audit.Relations.Count)} relations; {watch.ElapsedMilliseconds} ms");
        lines.Add($"load {T1} audit {T2} total {System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime}");
        File.WriteAllLines("/tmp/brute/out.txt", lines);
    }

    private static List<Folder> Generate()
    {
        var rest = Gen.Frequency((6, Draw.OfFate(Fate.Holds)), (4, Draw.OfFate(Fate.Qualified, Fate.Unreadable, Fate.Missing)));
        var draws = rest.Sample(Half, new Rnd(299), 100).Zip(Draw.OfFate(Fate.Contradicted).Sample(Half, new Rnd(348), 100)).SelectMany(p => new[] { p.First, p.Second });
        return [.. draws.Chunk(FolderSize).Select(chunk =>
        {
            List<GeneratedRelation> made = [.. chunk.Select((d, i) => new GeneratedRelation(d, i))];
            var t0=System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
            var set = GeneratedFolder.Load(made);
            var t1=System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
            var f= new Folder(made, set, Audit.Of(set));
            var t2=System.Diagnostics.Process.GetCurrentProcess().TotalProcessorTime;
            T1+=(t1-t0);T2+=(t2-t1);
            return f;
        })];
    }
}
