namespace Banenafspraak.Analysis;

/// <summary>The rules were asked something that has no answer: an input that cannot be, or a number that is not established. The message says what is allowed.</summary>
public class RuleException : AnalysisException
{
    /// <summary>More than all hours or jobs there are; keeps every product of two inputs within a decimal.</summary>
    private const decimal Largest = 1_000_000_000_000;

    /// <summary>Makes the exception.</summary>
    public RuleException(string message)
        : base(message)
    {
    }

    internal static void Require(bool allowed, string message)
    {
        if (!allowed)
            throw new RuleException(message);
    }

    internal static decimal NotNegative(decimal number, string name)
    {
        Require(number >= 0, $"{name}: 0 or more is allowed, not {DutchNumber.Format(number)}.");
        return NotTooLarge(number, name);
    }

    internal static decimal AtLeastOne(decimal number, string name)
    {
        Require(number >= 1, $"{name}: 1 or more is allowed, not {DutchNumber.Format(number)}.");
        return NotTooLarge(number, name);
    }

    internal static decimal NotTooLarge(decimal number, string name)
    {
        Require(Math.Abs(number) <= Largest, $"{name}: at most {DutchNumber.Format(Largest)} is allowed, not {DutchNumber.Format(number)}.");
        return number;
    }

    internal static decimal Percentage(decimal number, string name)
    {
        Require(number is >= 0 and <= 100, $"{name}: 0 to 100 percent is allowed, not {DutchNumber.Format(number)}.");
        return number;
    }
}

/// <summary>A number of the rules was asked for that did not exist yet, is not established, or of which there are two.</summary>
public sealed class NotEstablishedException : RuleException
{
    /// <summary>Makes the exception from the answer that has no number.</summary>
    internal NotEstablishedException(ParameterAnswer answer)
        : base(answer?.Reason ?? "") => Answer = answer!;

    /// <summary>What the rules do know.</summary>
    internal ParameterAnswer Answer { get; }
}
