namespace Banenafspraak.Analysis.Tests;

/// <summary>Letters whose unrounded numbers agree, printed with any number of decimals: whatever is called contradicted there would be a wrong verdict.</summary>
public class TrueWorldTests
{
    private const int Worlds = 120;

    private readonly Letters _letters = new();
    private Random _random = new(0);
    private int _paragraphs;

    [Fact]
    public void NoRoundingOfNumbersThatAgreeIsEverContradicted()
    {
        var decided = 0;
        var kinds = new HashSet<RelationKind>();
        for (var seed = 0; seed < Worlds; seed++)
        {
            var audit = new TrueWorldTests { _random = new(seed) }.Written();
            Assert.Empty(audit.Relations.Where(r => r.Verdict == Verdict.Contradicted).Select(r => $"seed {seed}: {r.Id}: {r.Explanation}"));
            Assert.DoesNotContain(audit.Findings, f => f.NeedsReview);
            decided += audit.Relations.Count(r => r.IsDecided);
            kinds.UnionWith(audit.Relations.Where(r => r.IsDecided).Select(r => r.Kind));
        }
        Assert.True(decided > Worlds * 40, $"only {decided} relations were decided");
        Assert.Equal(Enum.GetValues<RelationKind>().Except([RelationKind.TargetAsSet, RelationKind.JobHours]), kinds.Order());
    }

    private Analysis.Audit Written()
    {
        Sectors();
        Ministries();
        Years();
        Persons();
        Keys();
        Quota();
        return _letters.Audit();
    }

    private void Sectors()
    {
        decimal marktFormal = Any(50_000), marktHired = Any(2_000), overheidFormal = Any(9_000), overheidHired = Any(2_000), baseline = Any(70_000);
        Table("t1/formal/markt", "extra-jobs/markt/formal/2022-12-31/baseline", marktFormal);
        Table("t1/formal/overheid", "extra-jobs/overheid/formal/2022-12-31/baseline", overheidFormal);
        Table("t1/formal/total", "extra-jobs/totaal/formal/2022-12-31/baseline", marktFormal + overheidFormal);
        Table("t1/hired-in/markt", "extra-jobs/markt/hired-in/2022-12-31/baseline", marktHired);
        Table("t1/hired-in/overheid", "extra-jobs/overheid/hired-in/2022-12-31/baseline", overheidHired);
        Table("t1/hired-in/total", "extra-jobs/totaal/hired-in/2022-12-31/baseline", marktHired + overheidHired);
        Table("t1/total/markt", "extra-jobs/markt/total/2022-12-31/baseline", marktFormal + marktHired);
        Table("t1/total/overheid", "extra-jobs/overheid/total/2022-12-31/baseline", overheidFormal + overheidHired);
        var total = marktFormal + marktHired + overheidFormal + overheidHired;
        Table("t1/total/total", "extra-jobs/totaal/total/2022-12-31/baseline", total);
        Prose("jobs/totaal/total/2012-12-31", baseline);
        Prose("jobs/totaal/total/2022-12-31", baseline + total);
        Prose("share/totaal/formal/2022-12-31", (marktFormal + overheidFormal) * 100 / total, of: "t1/total/total");
    }

    private void Ministries()
    {
        var rows = new[] { "az", "bz", "bzk", "fin", "hcvs" }.Select(m => (Id: m, Formal: Any(500), HiredIn: Any(50), Target: 50 + Any(700))).ToList();
        var unallocated = Any(400);
        Prose("target/dji/total/2024Q4", unallocated, place: "t2-note-5/1");
        rows.Add(("rijk", rows.Sum(r => r.Formal), rows.Sum(r => r.HiredIn), rows.Sum(r => r.Target) + unallocated));
        foreach (var (id, formal, hiredIn, target) in rows)
        {
            Table($"t2/{id}/target", $"target/{id}/total/2024Q4", target);
            Table($"t2/{id}/formal", $"jobs/{id}/formal/2024Q4", formal);
            Table($"t2/{id}/hired-in", $"jobs/{id}/hired-in/2024Q4", hiredIn);
            Table($"t2/{id}/total", $"jobs/{id}/total/2024Q4", formal + hiredIn);
            Table($"t2/{id}/rate", $"realisation-rate/{id}/total/2024Q4", (formal + hiredIn) * 100 / target, of: $"t2/{id}/target");
        }
    }

    private void Years()
    {
        decimal earlier = 200 + Any(500), later = 200 + Any(500), target = 500 + Any(900), earlierTarget = 500 + Any(900), procurement = Any(300);
        Table("s-politie/target/2023", "target/politie/total/2023-12-31", earlierTarget);
        Table("s-politie/target/2024", "target/politie/total/2024-12-31", target);
        Table("s-politie/realised/2023", "jobs/politie/total/2023-12-31", earlier);
        Table("s-politie/realised/2024", "jobs/politie/total/2024-12-31", later);
        Table("s-politie/rate/2023", "realisation-rate/politie/total/2023-12-31", earlier * 100 / earlierTarget, of: "s-politie/target/2023");
        Table("s-politie/rate/2024", "realisation-rate/politie/total/2024-12-31", later * 100 / target, of: "s-politie/target/2024");
        Prose("change/politie/total/2023..2024", later - earlier, of: "s-politie/realised/2024");
        Prose("growth/politie/total/2023..2024", (later - earlier) * 100 / earlier, of: "s-politie/realised/2024");
        Prose("change/politie/total/2023..2024", (later * 100 / target) - (earlier * 100 / earlierTarget), of: "s-politie/rate/2024", unit: Unit.PercentagePoint);
        Prose("jobs/politie/total/2024-12-31", later);
        Prose("jobs/politie/procurement/2024-12-31", procurement);
        Prose("realisation-rate/politie/total/2024-12-31", (later + procurement) * 100 / target, scope: Scope.WithProcurement);
        decimal permanent = Any(100), temporary = Any(100 - permanent);
        Prose("share/politie/permanent/2024-12-31", permanent, of: "s-politie/realised/2024");
        Prose("share/politie/temporary/2024-12-31", temporary, of: "s-politie/realised/2024");
        Prose("share/politie/hired-in/2024-12-31", 100 - permanent - temporary, of: "s-politie/realised/2024");
        Prose("jobs/politie/permanent/2024-12-31", later * permanent / 100);
        Prose("jobs/politie/temporary/2024-12-31", later * temporary / 100);
        Prose("jobs/politie/hired-in/2024-12-31", later * (100 - permanent - temporary) / 100);
        decimal was = Any(900), came = Any(300);
        _letters.Add("text/p0/1", "jobs/binnenwerk/binnenwerk/2021-12-31", Printed(was, 0));
        _letters.Add("text/p0/2", "jobs/binnenwerk/binnenwerk/2022-12-31", Printed(was + came, 0));
        _letters.Add("text/p0/3", "change/binnenwerk/binnenwerk/2021..2022", Printed(came, 0), of: "text/p0/2");
    }

    private void Persons()
    {
        decimal register = 200_000 + Any(90_000), came = Any(3_000), working = Any(150_000);
        Prose("persons/doelgroep/-/2024Q3", register - came, place: "text/p900/1");
        Prose("persons/doelgroep/-/2024Q4", register, place: "text/p901/1");
        Prose("change/doelgroep/-/2024Q3..2024Q4", came, of: "text/p901/1", unit: Unit.Person);
        Prose("persons/werkzame-doelgroep/-/2024Q4", working);
        Prose("share/werkzame-doelgroep/-/2024Q4", working * 100 / register, of: "text/p901/1");
    }

    private void Keys()
    {
        decimal volume = 30_000 + Any(9_000), key = 20 + Any(20);
        Prose("jobs/totaal/hired-in/2021-12-31", volume);
        Prose("allocation-share/overheid/hired-in/2021-12-31", key);
        Prose("allocation-share/markt/hired-in/2021-12-31", 100 - key);
        Prose("jobs/overheid/hired-in/2021-12-31", volume * key / 100);
        Prose("jobs/markt/hired-in/2021-12-31", volume * (100 - key) / 100);
    }

    private void Quota()
    {
        decimal workforce = 5_000 + Any(90_000);
        var owed = workforce * 2.76m / 100 * (_random.Next(2) == 0 ? 1 : 36m / 25.5m);
        Prose("workforce/gemeenten/-/2024", workforce);
        _letters.Add("text/p800/1", "quota-percentage/overheid/-/2024", "2,76%");
        _letters.Add("text/p801/1", "target/gemeenten/total/2024-12-31", DutchNumber.Format(_random.Next(2) == 0 ? Math.Round(owed) : Math.Floor(owed)));
    }

    private decimal Any(decimal most) => Math.Round((decimal)_random.NextDouble() * most, 7);

    private void Table(string place, string meaning, decimal value, string of = "") => _letters.Add(place, meaning, Text(meaning, value), of);

    /// <summary>In a paragraph of its own.</summary>
    private void Prose(string meaning, decimal value, string of = "", Scope scope = Scope.None, Unit? unit = null, string? place = null) =>
        _letters.Add(place ?? $"text/p{DutchNumber.Format(++_paragraphs)}/1", meaning, Text(meaning, value), of, scope, unit: unit);

    private string Text(string meaning, decimal value) => Printed(value, _random.Next(3)) + (IsPercentage(meaning) ? "%" : "");

    private static bool IsPercentage(string meaning) =>
        meaning.StartsWith("realisation-rate", StringComparison.Ordinal) || meaning.StartsWith("share", StringComparison.Ordinal)
        || meaning.StartsWith("allocation", StringComparison.Ordinal) || meaning.StartsWith("growth", StringComparison.Ordinal);

    private static string Printed(decimal value, int decimals) => DutchNumber.Format(value, decimals);
}
