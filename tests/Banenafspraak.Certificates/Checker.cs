using System.Text.Json;

namespace Banenafspraak.Certificates;

/// <summary>Recomputes every verdict of a certificate from the CSV files alone.</summary>
public sealed class Checker(string folder)
{
    private static readonly string[] FromBestToWorst = ["exact", "within-rounding", "undecidable", "not-checked", "contradicted"];

    /// <summary>The rows that hold numbers, by id: each cell by the name of its column, and by no name the file and the line.</summary>
    private readonly Dictionary<string, Dictionary<string, string>> _rows = Directory.GetFiles(Path.Combine(folder, "figures"), "*.csv")
        .Append(Path.Combine(folder, "rules", "parameters.csv")).Append(Path.Combine(folder, "series", "national.csv")).SelectMany(f => Rows(f, folder)).ToDictionary(r => r["id"], StringComparer.Ordinal);

    /// <summary>For each relation that is refused its id and why; nothing where the certificate is right.</summary>
    public IEnumerable<string> Refusals(JsonNode certificate)
    {
        var relations = certificate["relations"]!.AsArray();
        return relations.Select(r => Fault(r!) is { } fault ? $"{r!["id"]}: {fault}" : null).OfType<string>()
            .Concat(certificate["verdicts"]!.AsObject().Where(v => v.Value!.GetValue<int>() != relations.Count(r => Text(r!, "verdict") == v.Key)).Select(v => $"verdicts: not {v.Value} {v.Key}"));
    }

    private string? Fault(JsonNode relation)
    {
        try
        {
            Check(relation);
            return null;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or KeyNotFoundException or NullReferenceException or ArgumentException or DivideByZeroException)
        {
            return e.Message;
        }
    }

    private void Check(JsonNode relation)
    {
        var (ways, kind, output) = (relation["ways"]!.AsArray(), Text(relation, "kind"), Text(Output(relation["ways"]![0]!), "figure"));
        for (var i = 0; i < ways.Count; i++)
        {
            var (verdict, because) = Decide(ways[i]!);
            Demand(verdict == Text(ways[i]!, "verdict") && because == Text(ways[i]!, "because"), $"way {i + 1} is {verdict} {because}");
            Demand(Array.IndexOf(FromBestToWorst, verdict) >= Array.IndexOf(FromBestToWorst, Text(relation, "verdict")) && Text(Output(ways[i]!), "figure") == output && ways[i]!["way"]!.GetValue<int>() == i + 1 && ways[i]!["of"]!.GetValue<int>() == ways.Count, $"way {i + 1} does not follow the first, or ways were dropped or added");
        }
        Demand(Text(ways[0]!, "verdict") == Text(relation, "verdict") && Text(ways[0]!, "kind") == kind
            && (Text(relation, "id") + "/").StartsWith($"relations/{kind}/{output}{(output.Length > 0 ? "/" : "")}", StringComparison.Ordinal), "its first way is that of another");
    }

    /// <summary>The verdict of one way, and what leaves it undecided.</summary>
    private (string Verdict, string Because) Decide(JsonNode way)
    {
        var (members, row, down) = (way["members"]!.AsArray().Select(m => Member(m!)).ToList(), _rows.GetValueOrDefault(Text(Output(way), "figure")), Text(way, "rounding") == "down");
        var (computed, printed) = (Compute(way, Text(way, "kind"), members), members[Index(way)].Number);
        var rounded = row is null || printed is null ? printed : Bounds.Rounded(row["value"], Convert.ToInt32(row["decimals"], CultureInfo.InvariantCulture), down);
        printed = down ? rounded : printed;
        Demand(Bounds.Same(way["computed"], computed) && Bounds.Same(way["published"], printed) && (down || Text(way, "rounding") == "nearest"), "what is computed or published is another number");
        if (new[] { "missing", "unreadable" }.FirstOrDefault(s => members.Exists(m => m.State == s)) is { } lacking)
            return ("not-checked", lacking);
        if (computed is not { } sum || members.Exists(m => m.State == "reserve"))
            return ("undecidable", members.Exists(m => m.State == "reserve") ? "reserve" : "divisor-may-be-zero");
        var isLeast = Text(way, "kind") == "share-of-total" && way["formula"]!.AsArray().Count > 3; // a share that holds more than procurement is no smaller
        if (Text(way, "isQuestion") == "true" || isLeast)
            return !isLeast ? ("undecidable", "question") : sum.Low <= printed!.Value.High ? ("undecidable", "part") : ("contradicted", "");
        var exact = rounded!.Value.Has(sum.Value) && !(down && sum.Value >= rounded.Value.High);
        if (!exact && !(sum.Low <= printed!.Value.High && printed.Value.Low <= sum.High))
            return Text(way, "isOpen") == "true" ? ("undecidable", "open") : Text(way, "hasAllReadings") == "true" ? ("contradicted", "") : ("undecidable", "not-all-readings");
        var (width, size) = (sum.High - sum.Low, printed!.Value.Value);
        return width <= size || width <= Rational.Of("0") - size ? (exact ? "exact" : "within-rounding", "") : ("undecidable", "too-wide");
    }

    /// <summary>What the files say of one member, and what keeps it from being used.</summary>
    private (string State, Bounds? Number, bool IsPercent) Member(JsonNode member)
    {
        if (member["step"] is not null)
            return ("", Compute(member, Text(member, "step"), [.. member["members"]!.AsArray().Select(m => Member(m!))]) ?? throw new FormatException("a step gives no number"), IsPercent(Output(member)));
        if (member["term"] is not null)
            return ("missing", null, IsPercent(member));
        if (member["constant"] is { } name)
            return Bounds.Exactly(name.ToString().TrimEnd('%')) is var constant && Bounds.Same(member["number"], constant) ? ("", constant, IsPercent(member)) : throw new FormatException($"{name} is another number");
        var row = _rows[Text(member, "figure") + Text(member, "parameter")];
        var (isFigure, isLegible) = (member["figure"] is not null, row.GetValueOrDefault("reading", "printed") == "printed");
        Demand(Text(member, "row") == row[""] && Text(member, "unit") == row["unit"] && Text(member, "printed") == row.GetValueOrDefault("printed", ""), $"{row["id"]} is another row");
        Demand(!isFigure || (Text(member, "qualifier") == row["qualifier"] && Text(member, "decimals") == (isLegible ? row["decimals"] : "") && Text(member, "isSet") == (IsSet(row) ? "true" : "false")), $"{row["id"]} is printed otherwise");
        Bounds? number = !isLegible ? null : (isFigure ? IsSet(row) || row["measure"] == "count" : row["basis"] != "measured") ? Bounds.Exactly(row["value"]) : Bounds.Rounded(row["value"], row.GetValueOrDefault("decimals", "") is { Length: > 0 } cell ? Convert.ToInt32(cell, CultureInfo.InvariantCulture) : Rational.Decimals(row["value"]));
        Demand(Bounds.Same(member["number"], number), $"{row["id"]} is another number");
        return (!isLegible ? "unreadable" : isFigure && row["qualifier"] != "exact" ? "reserve" : "", number, IsPercent(member));
    }

    /// <summary>What the formula gives, percentages taken as hundredths; null where a member has no number, or a divisor may be 0.</summary>
    private static Bounds? Compute(JsonNode step, string kind, List<(string State, Bounds? Number, bool IsPercent)> members)
    {
        var (stack, written, output) = (new Stack<Bounds?>(), new List<string>(), Index(step));
        foreach (var token in step["formula"]!.AsArray())
        {
            written.Add(token!.GetValueKind() == JsonValueKind.String && char.IsAsciiDigit(token.ToString()[0]) ? "'" + token : token.ToString());
            stack.Push(token.GetValueKind() != JsonValueKind.Number
                ? written[^1][0] == '\'' ? Bounds.Exactly(token.ToString()) : (stack.Pop(), stack.Pop()) is ({ } right, { } left) ? left.Join(token.ToString(), right) : null
                : members[token.GetValue<int>()] is { IsPercent: true } percent ? percent.Number?.Join("/", Bounds.Hundred) : members[token.GetValue<int>()].Number);
        }
        Demand(Laws(kind).Any(law => string.Join(' ', written) == Solved(law, output, members.Count)), $"{string.Join(' ', written)} is not the law of {kind}");
        return members[output].IsPercent ? stack.Pop()?.Join("*", Bounds.Hundred) : stack.Pop();
    }

    /// <summary>What each kind of relation may say: its first member is the sum of the others, their product, or what a postfix formula gives.</summary>
    private static string[] Laws(string kind) => kind switch
    {
        "realisation-rate" or "job-hours" => ["product"],
        "share-of-total" => ["product", "'1 2 1 / -", "1 2 / '1 -"],
        "growth" => ["1 2 / '1 -"],
        "percentage-point" => ["sum", "1 2 / '1 -"],
        "rate-with-procurement" => ["product", "1 2 + 3 /"],
        "key-times-volume" => ["product", "1 2 * 3 4 * -"],
        "quota-times-workforce" => ["product", "1 2 * 3 * 4 /"],
        "parts-over-form" or "parts-over-sector" or "parts-over-ministry" or "table-row" or "table-column" or "shares-add-up" or "level-from-baseline" or "target-as-set" => ["sum"],
        _ => kind is "change" or "from-to" or "stock-and-flow" or "restatement" ? ["sum"] : throw new FormatException($"no law of a kind \"{kind}\""),
    };

    /// <summary>A law as the postfix formula of one of its members.</summary>
    private static string Solved(string law, int output, int count) => law switch
    {
        "product" => count != 3 ? "" : output == 0 ? "1 2 *" : $"0 {3 - output} /",
        "sum" => Enumerable.Range(0, count).Where(i => i != output).Select(i => $"{i}").Aggregate((a, b) => $"{a} {b} {(output == 0 ? '+' : '-')}"),
        _ => output == 0 && law.Split(' ').Count(w => char.IsAsciiDigit(w[0])) == count - 1 ? law : "",
    };

    /// <summary>Law or agreement fixes the targets that count from the baseline, the hours of a job and the quota percentage; such a number was not rounded.</summary>
    private bool IsSet(Dictionary<string, string> figure) =>
        (figure["form"] == "total" && figure["relative_to"] == "baseline" && _rows.Values.Any(r => r[""].StartsWith("series", StringComparison.Ordinal) && r["basis"] == "set" && (r["measure"], r["subject"]) == (figure["measure"], figure["subject"])))
        || (figure["measure"] is "job-size" or "quota-percentage" && _rows.Values.Any(r => r.GetValueOrDefault("parameter", "") is var name && (name.StartsWith("hours-per-job/", StringComparison.Ordinal) || name == "quota-percentage")
            && (r["basis"], r["unit"]) == ("set", figure["unit"]) && r["value"].Length > 0 && figure["value"].Length > 0 && Bounds.Exactly(r["value"]).Has(Rational.Of(figure["value"]))));

    private static IEnumerable<Dictionary<string, string>> Rows(string file, string folder)
    {
        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(file) { Delimiters = [","], TrimWhiteSpace = false };
        var header = parser.ReadFields()!;
        for (var line = parser.LineNumber; parser.ReadFields() is { } cells; line = parser.LineNumber)
            yield return header.Zip(cells).Append(("", $"{Path.GetRelativePath(folder, file).Replace('\\', '/')}:{line}")).ToDictionary(c => c.Item1, c => c.Item2, StringComparer.Ordinal);
    }

    private static int Index(JsonNode step) => step["output"]!.GetValue<int>();
    private static JsonNode Output(JsonNode step) => step["members"]![Index(step)]!;
    private static bool IsPercent(JsonNode member) => Text(member, "unit") is "percent" or "percentage-point";
    private static string Text(JsonNode node, string name) => node[name]?.ToString() ?? "";
    private static void Demand(bool holds, string otherwise) => _ = holds ? 0 : throw new FormatException(otherwise);
}
