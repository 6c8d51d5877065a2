namespace Banenafspraak.Analysis.Tests;

public class SecondOpinionTests
{
    [Fact]
    public void BothImplementationsAgreeOnEveryRelationOfTheLetters()
    {
        var audit = Audit.Of(Data.Set);
        var second = new SecondOpinion(Data.Set);
        var differing = audit.Relations.SelectMany(r => r.Instances.Select(w => (r.Id, r.Explanation, First: w.Verdict, Second: second.Of(w)))
            .Append((r.Id, r.Explanation, First: r.Verdict, Second: second.Of(r)))).Where(d => d.First != d.Second);
        Assert.Empty(differing);
    }
}
