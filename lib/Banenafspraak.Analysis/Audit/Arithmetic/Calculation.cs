namespace Banenafspraak.Analysis;

/// <summary>One way to take a relation as plain arithmetic, step by step, with all that decides its verdict: for programs that do it again.</summary>
/// <param name="Steps">The steps in their order; the last gives the computed number. Empty where a number is needed that nobody printed.</param>
/// <param name="Published">The number that is compared with the last step; null where it is not printed.</param>
/// <param name="RoundsDown">True where the published number may have been rounded down.</param>
/// <param name="ProvesNothing">True where a contradiction would leave the relation undecidable: parts may exist that are not printed, or not every way was tried.</param>
/// <param name="Figures">The printed figures that it rests on, each once, with the published one.</param>
public sealed record Calculation(IReadOnlyList<CalculationStep> Steps, Operand? Published, bool RoundsDown, bool ProvesNothing, IReadOnlyList<Figure> Figures)
{
    /// <summary>True where what is computed is a part of what is printed: only a smaller print is contradicted, and nothing else is decided.</summary>
    public bool IsLeast { get; init; }

    /// <summary>True where several pairs of numbers may be meant, so that nothing is decided.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The arithmetic of a way to take a relation.</summary>
    public static Calculation Of(RelationInstance way)
    {
        ArgumentNullException.ThrowIfNull(way);
        return CalculationReader.Read(way);
    }
}

/// <summary>One step: a sum of any number of terms, or a product or quotient of two.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Terms">With what. Where it is a sum, what is not added is taken away.</param>
/// <param name="IsInPercent">True where the result is a percentage: the arithmetic gives hundredths, and they are multiplied by 100.</param>
/// <param name="Quantity">The result; null where a term cannot be read or a divisor may be 0.</param>
public sealed record CalculationStep(Operation Operation, IReadOnlyList<(bool IsAdded, Operand Operand)> Terms, bool IsInPercent, Quantity? Quantity);

/// <summary>What a step computes with: a figure, a number of the rules, a plain constant, or the result of an earlier step.</summary>
/// <param name="Figure">The figure; null for what is none.</param>
/// <param name="Id">Id of the figure or of the number of the rules; empty for others.</param>
/// <param name="Step">Index of the earlier step; null for what is none.</param>
/// <param name="IsInHundredths">True for a percentage that is divided by 100 before it is used.</param>
/// <param name="Quantity">Its value, a percentage as printed; null where it cannot be read.</param>
public sealed record Operand(Figure? Figure, string Id, int? Step, bool IsInHundredths, Quantity? Quantity)
{
    /// <summary>Its value as the step uses it.</summary>
    internal Quantity? Used => IsInHundredths ? Quantity / Analysis.Quantity.Hundred : Quantity;
}

/// <summary>What a step of a calculation does.</summary>
public enum Operation
{
    /// <summary>Adds terms up, and takes others away.</summary>
    Sum,

    /// <summary>Multiplies two terms.</summary>
    Product,

    /// <summary>Divides the first term by the second.</summary>
    Quotient,
}
