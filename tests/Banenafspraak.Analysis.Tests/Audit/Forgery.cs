using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Changes one thing of a certificate, so that it says something else.</summary>
internal static class Forgery
{
    private static readonly string[] Operators = ["+", "-", "*", "/"];
    private static readonly string[] Bounds = ["value", "low", "high"];

    private static readonly (string Name, Func<JsonNode, Random, bool> Change)[] Changes =
    [
        ("a number or a bound", (c, r) => Pick(Numbers(c), r) is { } number && Bounds[r.Next(3)] is var bound && Set(number, bound, Digit(number[bound]!.ToString(), r))),
        ("whether a bound belongs", (c, r) => Pick(Numbers(c), r) is { } number && Set(number, r.Next(2) == 0 ? "lowBelongs" : "highBelongs", value: false)),
        ("a verdict", (c, r) => Pick([.. Relations(c), .. Ways(c)], r) is { } judged && Set(judged, "verdict", Other(Vocabulary.All<Verdict>(), judged["verdict"]!.ToString(), r))),
        ("an operator", (c, r) => Pick(Tokens(c, JsonValueKind.String).Where(t => Operators.Contains(t.ToString(), StringComparer.Ordinal)), r) is { } sign && Put(sign, Other(Operators, sign.ToString(), r))),
        ("an index", (c, r) => Pick(Tokens(c, JsonValueKind.Number), r) is { } index && Put(index, index.GetValue<int>() + 1 + r.Next(3))),
        ("which member is computed", (c, r) => Pick(Steps(c), r) is { } step && Set(step, "output", step["output"]!.GetValue<int>() + 1)),
        ("a figure", (c, r) => Pick(Members(c).Where(m => m["figure"] is not null), r) is { } member
            && Set(member, "figure", Other([.. Data.Set.Figures.Select(f => f.Id)], member["figure"]!.ToString(), r))),
        ("a dropped member", (c, r) => Drop(Pick(Members(c), r))),
        ("an added member", (c, r) => Add(Pick(Members(c), r), r)),
        ("a dropped way", (c, r) => Drop(Pick(Ways(c), r))),
        ("an added way", (c, r) => Add(Pick(Ways(c), r), r)),
        ("a dropped relation", (c, r) => Drop(Pick(Relations(c), r))),
    ];

    /// <summary>What was changed, in a few words.</summary>
    public static string Change(JsonNode certificate, Random random)
    {
        while (true)
        {
            var (name, change) = Changes[random.Next(Changes.Length)];
            if (change(certificate, random))
                return name;
        }
    }

    public static IEnumerable<JsonNode> Ways(JsonNode certificate) => Relations(certificate).SelectMany(r => r["ways"]!.AsArray()).OfType<JsonNode>();

    private static IEnumerable<JsonNode> Relations(JsonNode certificate) => certificate["relations"]!.AsArray().OfType<JsonNode>();

    private static IEnumerable<JsonNode> Steps(JsonNode certificate) => Ways(certificate).Concat(Members(certificate).Where(m => m["step"] is not null));

    private static IEnumerable<JsonNode> Members(JsonNode certificate) => Ways(certificate).SelectMany(MembersOf);

    private static IEnumerable<JsonNode> MembersOf(JsonNode step) => step["members"]!.AsArray().OfType<JsonNode>().SelectMany(m => m["step"] is null ? [m] : MembersOf(m).Prepend(m));

    private static IEnumerable<JsonNode> Tokens(JsonNode certificate, JsonValueKind kind) =>
        Steps(certificate).SelectMany(s => s["formula"]!.AsArray()).OfType<JsonNode>().Where(t => t.GetValueKind() == kind);

    private static IEnumerable<JsonNode> Numbers(JsonNode certificate) =>
        Members(certificate).Select(m => m["number"]).Concat(Ways(certificate).SelectMany(w => new[] { w["computed"], w["published"] })).OfType<JsonNode>();

    private static JsonNode? Pick(IEnumerable<JsonNode> among, Random random) => among.ToList() is { Count: > 0 } some ? some[random.Next(some.Count)] : null;

    private static string Other(IReadOnlyList<string> all, string one, Random random) => all.Where(o => o != one).ElementAt(random.Next(all.Count - 1));

    /// <summary>The number with one of its digits changed.</summary>
    private static string Digit(string number, Random random)
    {
        var digits = number.Index().Where(c => char.IsAsciiDigit(c.Item)).ToList();
        var (at, digit) = digits[random.Next(digits.Count)];
        return string.Create(CultureInfo.InvariantCulture, $"{number[..at]}{(digit - '0' + 1 + random.Next(9)) % 10}{number[(at + 1)..]}");
    }

    private static bool Set(JsonNode node, string name, JsonNode value)
    {
        node[name] = value;
        return true;
    }

    private static bool Put(JsonNode node, JsonNode value)
    {
        node.ReplaceWith(value);
        return true;
    }

    private static bool Drop(JsonNode? node)
    {
        node!.Parent!.AsArray().Remove(node);
        return true;
    }

    private static bool Add(JsonNode? node, Random random)
    {
        var siblings = node!.Parent!.AsArray();
        siblings.Insert(random.Next(siblings.Count + 1), node.DeepClone());
        return true;
    }
}
