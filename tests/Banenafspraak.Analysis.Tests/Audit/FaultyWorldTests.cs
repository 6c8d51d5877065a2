namespace Banenafspraak.Analysis.Tests;

public class FaultyWorldTests
{
    private const int Worlds = 2_000;

    /// <summary>What must be found is computed without the library: which relations no unrounded numbers explain, and which number alone would settle all.</summary>
    [Fact]
    public void EveryDecidableFaultIsFoundAndNothingElseIsAccused()
    {
        var wrong = new List<string>();
        var seen = new List<string>();
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new FaultyWorld(seed);
            var audit = world.Letters.Audit();
            var disputed = audit.Coverage.Figures.Where(f => f.Status == FigureStatus.Disputed).Select(f => $"{f.Figure.Section}/{f.Figure.Place}").ToList();
            if (audit.Relations.Any(r => r.Verdict == Verdict.Contradicted) != world.IsDecidable)
                wrong.Add($"{world}: {(world.IsDecidable ? "not found" : "found where nothing is wrong")}");
            else if (audit.Findings.Any(f => f.NeedsReview) != world.IsDecidable)
                wrong.Add($"{world}: {audit.Findings.Count} findings");
            else if (disputed.Count > 0 != world.IsDecidable || (world.IsLocated && (disputed.Count != 1 || disputed[0] != world.Fault)))
                wrong.Add($"{world}: disputed are {string.Join(", ", disputed)}");
            seen.Add($"{world.Fault} {(world.IsLocated ? "located" : world.IsDecidable ? "decidable" : "not decidable")}");
        }
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Worlds}:\n{string.Join('\n', wrong.Take(12))}\n{string.Join('\n', seen.CountBy(s => s).OrderBy(s => s.Key, StringComparer.Ordinal))}");
        Assert.All(FaultyWorld.Faults.Skip(1), fault => Assert.True(seen.Count(s => s.StartsWith(fault, StringComparison.Ordinal) && !s.EndsWith("not decidable", StringComparison.Ordinal)) > Worlds / 20, fault));
    }
}
