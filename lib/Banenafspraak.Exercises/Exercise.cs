using System.Globalization;
using Banenafspraak.Analysis;

namespace Banenafspraak.Exercises;

/// <summary>One exercise on the counting rules. Its solution is computed from the rules and the data.</summary>
public sealed record Exercise
{
    /// <summary>From 1.</summary>
    public int Number { get; internal init; }

    /// <summary>What it is about, in a few words.</summary>
    public required string Topic { get; init; }

    /// <summary>The question, with its numbers.</summary>
    public required string Question { get; init; }

    /// <summary>The answer.</summary>
    public required Answer Solution { get; init; }

    /// <summary>How the solution comes about: arithmetic and rule. Shown to whoever has it right.</summary>
    public required string Reason { get; init; }

    /// <summary>What to look at again: shown to whoever has it wrong. It does not hold the solution.</summary>
    public required string Hint { get; init; }

    /// <summary>The usual mistakes.</summary>
    public IReadOnlyList<Mistake> Mistakes { get; init; } = [];

    /// <summary>Words that may be answered; empty where a number is asked for.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Decimals of a number that is asked for. One that is given with more is rounded to these, except where <see cref="IsExact"/>.</summary>
    public int Decimals { get; init; }

    /// <summary>True where the rounding itself is the question, so that only the number itself is right.</summary>
    public bool IsExact { get; init; }

    /// <summary>What kind of answer is asked for: "a number with 2 decimals", "\"yes\" or \"no\"".</summary>
    public string Asked => Words.Count > 0
        ? string.Join(" or ", Words.Select(w => $"\"{w}\""))
        : Decimals switch { 0 => "a whole number", 1 => "a number with 1 decimal", _ => $"a number with {Decimals} decimals" };

    /// <summary>Whether an answer is as good as another.</summary>
    internal bool Same(Answer given, Answer other) => (given.Number, other.Number) switch
    {
        ({ } a, { } b) => IsExact ? a == b : Rounded(a) == Rounded(b),
        (null, null) => given.Word == other.Word,
        _ => false,
    };

    /// <summary>True where the answer is of the kind that is asked for.</summary>
    internal bool Takes(Answer given) => Words.Count > 0 ? Words.Contains(given.Word, StringComparer.Ordinal) : given.Number is not null;

    private decimal Rounded(decimal number) => Math.Round(number, Decimals, MidpointRounding.AwayFromZero);
}

/// <summary>A usual mistake: the answer that it leads to, and what went wrong.</summary>
/// <param name="Answer">The wrong answer.</param>
/// <param name="Diagnosis">What whoever gives it probably did, and which rule says otherwise.</param>
public sealed record Mistake(Answer Answer, string Diagnosis);

/// <summary>An answer to an exercise: a number or a word.</summary>
/// <remarks>Exactly one of the two is there. Equality is by content; words are lower case.</remarks>
public sealed record Answer
{
    private Answer(decimal? number, string? word) => (Number, Word) = (number, word);

    /// <summary>The number; null for a word.</summary>
    public decimal? Number { get; }

    /// <summary>The word; null for a number.</summary>
    public string? Word { get; }

    /// <summary>A number.</summary>
    public static Answer Of(decimal number) => new(number, null);

    /// <summary>A word.</summary>
    public static Answer Of(string word)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(word);
        return new(null, word.Trim().ToLowerInvariant());
    }

    /// <summary>Yes or no.</summary>
    public static Answer Of(bool yes) => Of(yes ? "yes" : "no");

    /// <summary>What a student typed: any number of C#, a Dutch number in quotes ("44,5", "44,5%"), a word, true or false; null where it is none of these.</summary>
    public static Answer? Read(object? typed) => typed switch
    {
        bool yes => Of(yes),
        string text when DutchNumber.TryParse(text.Trim().TrimEnd('%').TrimEnd(), out var number) => Of(number),
        string text when !string.IsNullOrWhiteSpace(text) => Of(text),
        double number when double.IsFinite(number) && Math.Abs(number) < 1e15 => Of((decimal)number),
        float number when float.IsFinite(number) && Math.Abs(number) < 1e15f => Of((decimal)number),
        decimal number => Of(number),
        sbyte or byte or short or ushort or int or uint or long or ulong => Of(Convert.ToDecimal(typed, CultureInfo.InvariantCulture)),
        _ => null,
    };

    /// <summary>In Dutch format: "0,78", "markt".</summary>
    public override string ToString() => Word ?? DutchNumber.Format(Number!.Value);
}
