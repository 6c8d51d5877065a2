using System.Reflection;
using Xunit.Sdk;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The document counting-rules.md, run row by row.</summary>
public class CountingRulesDocumentTests
{
    internal static readonly IReadOnlyList<Example> Examples =
        ExampleDocument.Read(Path.Combine(Data.Repository, "tests", "Banenafspraak.Analysis.Tests", "counting-rules.md"));

    [Theory]
    [CountingRulesExamples]
    public void Holds(int line, string example) =>
        Assert.Null(Assert.Single(ExampleRun.Of(Examples.Where(e => e.Line == line && e.Row == example), Data.Set.Rules)).Difference);

    [Fact]
    public void ThereAreEnough() => Assert.InRange(Examples.Count, 60, int.MaxValue);

    [Fact]
    public void EveryRuleHasAnExample() =>
        Assert.Equal(ExampleTables.All.Keys.Order(StringComparer.Ordinal), Examples.Select(e => e.Table).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    public static TheoryData<string> Numbers => [.. Data.Set.Parameters.All.Where(p => p.Basis != Basis.Indicative).Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void ANumberThatIsChangedFailsAnExample(string parameter)
    {
        var value = Data.Set.Parameters[parameter].Quantity.Value;
        Assert.Contains(ExampleRun.Of(Examples, Data.Set.Rules.With(parameter, value + (value / 10))), r => !r.Holds);
    }

    [Fact]
    public void AKeyThatIsChangedInTheFileFailsAnExample() =>
        Data.WithCopy("rules/parameters.csv", text => text.Replace("2022-12-31,25.8,", "2022-12-31,26.8,", StringComparison.Ordinal), folder =>
            Assert.Contains(ExampleRun.Of(Examples, Dataset.Load(folder).Rules), r => !r.Holds));

    [Theory]
    [MemberData(nameof(ProvisionIds))]
    public void AProvisionIsInAnExample(string provision)
    {
        // Turning its answer round must be noticed.
        var (before, rules) = (Data.Set.Rules.Provisions.All.Single(p => p.Id == provision), Data.Set.Rules.Provisions);
        var turned = before with { Holds = before.Holds == Ruling.Yes ? Ruling.No : Ruling.Yes, Sector = before.Sector == Sectors.Markt ? Sectors.Overheid : Sectors.Markt };
        var changed = new CountingRules(Data.Set.Parameters, new([.. rules.All.Select(p => p == before ? turned : p)], rules.Suspensions), Data.Set.Subjects);
        Assert.Contains(ExampleRun.Of(Examples, changed), r => !r.Holds);
    }

    public static TheoryData<string> ProvisionIds => [.. Data.Set.Rules.Provisions.All.Select(p => p.Id)];

    [LetterFact]
    public void TheDocumentAndTheRulesRepeatNoFiveWordsOfALetter()
    {
        var letters = $" {string.Join(' ', Directory.EnumerateFiles(Data.Letters, "*.txt").SelectMany(f => Words(File.ReadAllText(f))))} ";
        var texts = File.ReadLines(Path.Combine(Data.Repository, "tests", "Banenafspraak.Analysis.Tests", "counting-rules.md"))
            .Concat(Data.Set.Parameters.All.Select(p => p.Note)).Concat(Data.Set.Parameters.Open.Select(p => p.Note)).Concat(Data.Set.Rules.Provisions.All.Select(p => p.Note));
        Assert.DoesNotContain(texts, t => Words(t).ToList() is var words && Enumerable.Range(0, Math.Max(0, words.Count - 4))
            .Any(i => letters.Contains($" {string.Join(' ', words.Skip(i).Take(5))} ", StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n', '.', ',', ';', ':', '(', ')', '|'], StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Each example as a case of its own, named with its line.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CountingRulesExamplesAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => CountingRulesDocumentTests.Examples.Select(e => new object[] { e.Line, e.Row });
}
