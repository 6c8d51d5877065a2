namespace Banenafspraak.Analysis.Tests;

/// <summary>What became of one example.</summary>
internal sealed record ExampleResult(Example Example, string? Difference)
{
    public bool Holds => Difference is null;
}

/// <summary>Runs examples against rules, whichever rules: those of the data, or those with one number changed.</summary>
internal static class ExampleRun
{
    private const string Refused = "refused: ";

    public static IReadOnlyList<ExampleResult> Of(IEnumerable<Example> examples, CountingRules rules) => [.. examples.Select(e => Of(e, rules))];

    private static ExampleResult Of(Example example, CountingRules rules)
    {
        if (!ExampleTables.All.TryGetValue(example.Table, out var rule))
            return new(example, $"no rule runs a table with the columns {example.Table}");
        try
        {
            var actual = rule(example, rules);
            return new(example, example.Expected.Select(e => Difference(e.Key, e.Value, actual[e.Key])).FirstOrDefault(d => d is not null));
        }
        catch (Exception refusal) when (refusal is RuleException or DivideByZeroException)
        {
            var expected = example.Expected.Values.First();
            return new(example, expected.StartsWith(Refused, StringComparison.Ordinal) && refusal.Message.Contains(expected[Refused.Length..], StringComparison.Ordinal)
                ? null
                : $"expected \"{expected}\", found \"{Refused}{refusal.Message}\"");
        }
    }

    private static string? Difference(string column, string expected, object actual)
    {
        var found = actual switch
        {
            decimal number => Text(number, expected),
            Interval interval => interval.ToString(),
            var other => other.ToString()!,
        };
        var holds = column == "because" ? found.Contains(expected, StringComparison.Ordinal) : found == expected;
        return holds ? null : $"{column}: expected \"{expected}\", found \"{found}\"";
    }

    /// <summary>As many decimals as the document shows where it says that it rounded (≈); otherwise all of them.</summary>
    private static string Text(decimal number, string expected)
    {
        var decimals = expected.Contains(',', StringComparison.Ordinal) ? expected.Length - expected.IndexOf(',', StringComparison.Ordinal) - 1 : 0;
        return expected.StartsWith("≈ ", StringComparison.Ordinal) ? "≈ " + DutchNumber.Format(number, decimals) : DutchNumber.Format(number);
    }
}
