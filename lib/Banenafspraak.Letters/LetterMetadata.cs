namespace Banenafspraak.Letters;

/// <summary>What a letter's text says of itself. A field that the text does not hold is null, with the reason.</summary>
/// <param name="Dossier">Number of the parliamentary dossier, without spaces: "34352".</param>
/// <param name="Number">Number within the dossier.</param>
/// <param name="ParliamentaryYear">Such as "2022-2023".</param>
/// <param name="Date">Date of the letter.</param>
/// <param name="Sender">Function and name under the letter.</param>
/// <param name="Subject">As printed after "Betreft", or the title of the dossier.</param>
public sealed record LetterMetadata(
    Known<string> Dossier,
    Known<int> Number,
    Known<string> ParliamentaryYear,
    Known<DateOnly> Date,
    Known<string> Sender,
    Known<string> Subject);

/// <summary>A value with how it is known, or the reason why it is not.</summary>
/// <typeparam name="T">Type of the value.</typeparam>
public sealed record Known<T>
{
    private readonly T? _value;

    private Known(T? value, bool isKnown, string how, int? line) => (_value, IsKnown, How, Line) = (value, isKnown, how, line);

    /// <summary>True where there is a value.</summary>
    public bool IsKnown { get; }

    /// <summary>How it is known ("printed after Datum"), or why it is not ("no date in the text").</summary>
    public string How { get; }

    /// <summary>Line of the text that says it; null where there is none.</summary>
    public int? Line { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">It is not known; the message says why.</exception>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException(How);

    /// <summary>The value; the type's default, null for a text, where it is not known.</summary>
    internal T? ValueOrNothing => _value;

    /// <summary>The value, or why it is not known.</summary>
    public override string ToString() => IsKnown ? $"{_value} ({How})" : $"not known ({How})";

    /// <summary>A value that the text holds.</summary>
    public static Known<T> Of(T value, string how, int? line) => new(value, isKnown: true, how, line);

    /// <summary>A value that the text does not hold.</summary>
    public static Known<T> Not(string reason) => new(default, isKnown: false, reason, null);
}
