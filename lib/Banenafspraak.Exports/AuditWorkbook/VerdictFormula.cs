namespace Banenafspraak.Exports;

/// <summary>The decision of the library as a formula: a number, 1 for what is exact to 5 for what is contradicted.</summary>
/// <remarks>
/// A spreadsheet computes in binary fractions, of which 0,1 is none. So differences are rounded to nine decimals before they are compared with 0: two numbers that differ
/// by less count as the same. Published numbers have two decimals at most, and their sums and quotients differ by more, or not at all.
/// </remarks>
internal static class VerdictFormula
{
    /// <summary>In the order in which one way decides over another.</summary>
    private static readonly Verdict[] Order = [Verdict.Exact, Verdict.WithinRounding, Verdict.Undecidable, Verdict.NotChecked, Verdict.Contradicted];

    /// <summary>What a way has for a verdict that takes a number from another place and says nothing else: it decides over none.</summary>
    public static int ToldBefore => Order.Length + 1;

    /// <summary>The number of a verdict.</summary>
    public static int RankOf(Verdict verdict) => Array.IndexOf(Order, verdict) + 1;

    /// <summary>The word of a verdict.</summary>
    public static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Exact => Texts.VerdictExact,
        Verdict.WithinRounding => Texts.VerdictWithinRounding,
        Verdict.Contradicted => Texts.VerdictContradicted,
        Verdict.Undecidable => Texts.VerdictUndecidable,
        _ => Texts.VerdictNotChecked,
    };

    /// <summary>The word of the verdict whose number a cell holds.</summary>
    public static string WordOf(string rank) => $"CHOOSE({rank},{string.Join(',', Order.Select(Word).Append(Texts.VerdictToldBefore).Select(NumberCells.Word))})";

    /// <summary>The number of a verdict, unless a number of the way is printed before with the same value, or with more decimals of it.</summary>
    public static string UnlessToldBefore(RelationInstance way, string verdict, FigureSheet figures)
    {
        var told = way.PrintedBefore.Select(p => (Before: figures.Of(p.Before), Taken: figures.Of(p.Taken)))
            .Select(p => $"AND({Difference(p.Taken.Low, p.Before.Value)}<=0,{Difference(p.Before.Value, p.Taken.High)}<=0)").ToList();
        return told.Count == 0 ? verdict : $"IF(OR({string.Join(',', told)}),{NumberCells.Number(ToldBefore)},{verdict})";
    }


    /// <summary>The number of the verdict.</summary>
    /// <param name="calculation">What is decided.</param>
    /// <param name="result">Where the computed number stands.</param>
    /// <param name="published">Where the published one stands.</param>
    /// <param name="figures">The figures.</param>
    public static string Of(Calculation calculation, NumberCells result, NumberCells published, FigureSheet figures)
    {
        if (calculation.Steps.Count == 0 || calculation.Published is not { } printed)
            return Rank(Verdict.NotChecked);
        var exact = IsExact(calculation, printed, result, published, figures);
        var meets = $"AND({Difference(result.Low, published.High)}<=0,{Difference(published.Low, result.High)}<=0)";
        var isWide = $"{Difference($"{result.High}-{result.Low}", $"ABS({published.Value})")}>0";
        var failed = Rank(calculation.ProvesNothing ? Verdict.Undecidable : Verdict.Contradicted);
        var decided = calculation.IsQuestion ? Rank(Verdict.Undecidable)
            : calculation.IsLeast ? $"IF({Difference(result.Low, published.High)}>0,{failed},{Rank(Verdict.Undecidable)})"
            : $"IF(AND(NOT({exact}),NOT({meets})),{failed},"
            + $"IF({isWide},{Rank(Verdict.Undecidable)},IF({exact},{Rank(Verdict.Exact)},{Rank(Verdict.WithinRounding)})))";
        var reserved = calculation.Figures.Count == 0 ? "FALSE" : figures.AnyReserved(calculation.Figures);
        var isThere = calculation.Figures.Count == 0 ? "TRUE" : $"COUNT({string.Join(',', calculation.Figures.Select(f => figures.Of(f).Value))})={NumberCells.Number(calculation.Figures.Count)}";
        return $"IF(NOT({isThere}),{Rank(Verdict.NotChecked)},IF(OR({reserved},NOT(ISNUMBER({result.Value}))),{Rank(Verdict.Undecidable)},{decided}))";
    }

    /// <summary>The condition that the result, rounded as printed, is what is printed.</summary>
    private static string IsExact(Calculation calculation, Operand printed, NumberCells result, NumberCells published, FigureSheet figures) => printed.Figure switch
    {
        { } figure when !calculation.RoundsDown => $"{Difference($"ABS({result.Value}-{published.Value})", figures.Precision(figure, isHalf: true))}<=0",
        { } => $"AND({Difference(result.Value, published.Low)}>=0,{Difference(result.Value, published.High)}<0)",
        null => $"AND({Difference(result.Value, published.Low)}>=0,{Difference(result.Value, published.High)}<=0)",
    };

    private static string Difference(string left, string right) => $"ROUND({left}-{right},9)";

    private static string Rank(Verdict verdict) => NumberCells.Number(RankOf(verdict));
}
