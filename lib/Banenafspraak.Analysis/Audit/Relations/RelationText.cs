namespace Banenafspraak.Analysis;

/// <summary>Writes the one line of a relation that a person can check by hand.</summary>
internal static class RelationText
{
    private const int MostDecimals = 6;

    public static string Explain(IReadOnlyList<RelationInstance> ways)
    {
        var way = ways[0];
        if (way.Kind == RelationKind.Restatement)
            return Restated(way);
        var reason = Reason(way);
        return $"{Arithmetic(way)}; {Published(way)}: {Words(way.Verdict)}{(reason.Length > 0 ? $" ({reason})" : "")}{Convention(ways)}{Percentage(way)}";
    }

    /// <summary>Formula, result and interval: "329 / 552 = 59,6%, so [59,457; 59,7462]".</summary>
    public static string Arithmetic(RelationInstance way)
    {
        if (way.Computed is not { } computed)
            return way.Formula;
        var result = Number(Math.Round(computed.Value, 2, MidpointRounding.AwayFromZero), null, way.OutputVariable.Unit);
        return $"{way.Formula} = {result}{(computed.Interval.IsExact ? "" : Texts.FormatSo(interval: computed.Interval))}";
    }

    /// <summary>What is printed and what arithmetic gives, rounded as printed, or as far as it takes to see the difference.</summary>
    public static string Summary(RelationInstance way)
    {
        if (way.Kind == RelationKind.Restatement)
            return $"{Published(way)}; {Texts.FormatPrintsNumber(place: Place(way.Members[1]!, way.Members[0]!), number: way.Members[1]!.Printed)}";
        if (way.Computed is not { } computed)
            return Published(way);
        var value = way.Output?.Value ?? (way.OutputVariable as NamedNumber)?.Quantity.Value;
        var decimals = way.Output?.Decimals ?? 0;
        while (decimals < MostDecimals && Math.Round(computed.Value, decimals, MidpointRounding.AwayFromZero) == value)
            decimals++;
        var formula = way.OutputVariable.Unit == Unit.Percent && way.Formula.Split(" / ") is [var part, var whole] ? Texts.FormatFormulaOf(part: part, whole: whole) : way.Formula;
        var result = Number(Math.Round(computed.Value, decimals, MidpointRounding.AwayFromZero), decimals, way.OutputVariable.Unit);
        return Texts.FormatFormulaIs(printed: Published(way), formula: formula, result: result);
    }

    /// <summary>A value as printed, in Dutch format, with the percent sign.</summary>
    public static string Number(decimal value, int? decimals, Unit unit) => DutchNumber.Format(value, decimals) + (unit == Unit.Percent ? "%" : "");

    /// <summary>How a number stands in arithmetic: in brackets where it is negative.</summary>
    public static string InFormula(decimal value, string text) => value < 0 ? $"({text})" : text;

    public static string Remark(IReadOnlyList<RelationInstance> ways) =>
        string.Join("; ", new[] { Reason(ways[0]), Convention(ways).TrimStart(';', ' ') }.Where(w => w.Length > 0));

    private static string Restated(RelationInstance way)
    {
        var (again, first) = (way.Members[0]!, way.Members[1]!);
        var interval = first.Quantity is { Interval: { IsExact: false } } known ? Texts.FormatSo(interval: known.Interval) : "";
        var reason = Reason(way);
        return $"{Texts.FormatPrintsNumber(place: Place(first, again), number: first.Printed)}{interval}; {Texts.FormatPrintedAgain(printed: Published(way))}: {Words(way.Verdict)}{(reason.Length > 0 ? $" ({reason})" : "")}";
    }

    public static string Place(Figure figure, Figure from) => (figure.Letter == from.Letter ? "" : figure.Letter + " ") + figure.Section + "/" + figure.Place;

    private static string Convention(IReadOnlyList<RelationInstance> ways)
    {
        var way = ways[0];
        if (way.Relation.IsQuestion)
            return string.Concat(ways.Skip(1).Select(w => "; " + Arithmetic(w)));
        if (way.Verdict == Verdict.Contradicted && ways.Count > 1)
        {
            var others = ways.Skip(1).Where(w => w.Relation.Convention.Length > 0).Select(w => Texts.FormatOtherWay(convention: w.Relation.Convention, arithmetic: Arithmetic(w), verdict: Words(w.Verdict)));
            return (way.Relation.Convention.Length > 0 ? Texts.FormatTaken(convention: way.Relation.Convention) : "") + Texts.FormatSoAreAllWays(count: ways.Count) + string.Concat(others);
        }
        if (way.Verdict == Verdict.Contradicted)
            return "";
        return way.Relation.Convention.Length > 0 && way.Verdict != Verdict.NotChecked ? Texts.FormatTaken(convention: way.Relation.Convention) : "";
    }

    /// <summary>Where a quota percentage is printed that a relation takes from another section: a note of its table, the section of its other numbers, or elsewhere.</summary>
    private static string Percentage(RelationInstance way)
    {
        var others = way.Figures.Where(f => f.Measure != Measure.QuotaPercentage).ToList();
        if (way.Figures.FirstOrDefault(f => f is { Measure: Measure.QuotaPercentage, Value: not null }) is not { } percentage || others.Count == 0 || others[0].Section == percentage.Section)
            return "";
        var (number, place) = (Number(percentage.Value!.Value, percentage.Decimals, Unit.Percent), Place(percentage, others[0]));
        var isNear = others.Exists(f => f.Letter == percentage.Letter && Places.TableOf(f.Section) == Places.TableOf(percentage.Section));
        return "; " + (isNear ? Texts.FormatPercentageOf(number: number, place: place) : Texts.FormatPercentageOfElsewhere(number: number, place: place));
    }

    private static string Published(RelationInstance way) => way.Output switch
    {
        { Value: not null } output => Texts.FormatPrinted(number: output.Printed),
        { } output => Texts.FormatPrintedUnreadable(text: output.Printed),
        null when way.OutputVariable is NamedNumber rule => Texts.FormatMustBe(number: Number(rule.Quantity.Value, null, rule.Unit)),
        null => Texts.FormatIsNotPrinted(what: way.OutputVariable.Id),
    };

    public static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Exact => Texts.VerdictExact,
        Verdict.WithinRounding => Texts.VerdictWithinRounding,
        Verdict.Contradicted => Texts.VerdictContradicted,
        Verdict.Undecidable => Texts.VerdictUndecidable,
        _ => Texts.VerdictNotChecked,
    };

    private static string Reason(RelationInstance way) => way.Verdict switch
    {
        Verdict.NotChecked when way.Missing.ToList() is { Count: > 0 } missing => Texts.FormatNotPrinted(terms: string.Join(", ", missing.Select(t => t.Id))),
        Verdict.NotChecked => Texts.FormatCannotBeRead(figures: string.Join(", ", way.Figures.Where(f => f.Quantity is null).Select(f => f.Id))),
        Verdict.Undecidable when way.Figures.Where(f => f.Qualifier != Qualifier.Exact).ToList() is { Count: > 0 } reserved =>
            string.Join(", ", reserved.Select(f => Texts.FormatPrintedAs(number: f.Printed, qualifier: f.Qualifier.Word()))),
        Verdict.Undecidable when way.Computed is null => Texts.DivisorMayBeZero,
        Verdict.Undecidable when way.Kind == RelationKind.Restatement && way.Relation.IsOpen => Texts.TwoThingsInOneParagraph,
        Verdict.Contradicted when way.Relation.IsLeast => Texts.PartIsLarger,
        Verdict.Undecidable when way.Relation.IsQuestion => Texts.SeveralPairs,
        Verdict.Undecidable when way.Relation.IsLeast => Texts.PartIsNotLarger,
        Verdict.Undecidable when way.Relation.IsOpen && way.Output is { } output && !way.Computed!.Value.Interval.Meets(output.Quantity!.Value.Interval) =>
            Texts.OtherPartsMayExist,
        Verdict.Undecidable when !IsTooWide(way) => Texts.PrintedDifferentlyTooOften,
        Verdict.Undecidable => Texts.IntervalTooWide,
        _ => "",
    };

    private static bool IsTooWide(RelationInstance way) =>
        way.Computed is { } computed && Math.Abs(way.Output?.Value ?? ((NamedNumber)way.OutputVariable).Quantity.Value) < computed.Interval.Width;
}
