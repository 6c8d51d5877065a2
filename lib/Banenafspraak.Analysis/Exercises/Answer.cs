using System.Globalization;

namespace Banenafspraak.Analysis;

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
