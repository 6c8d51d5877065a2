namespace Banenafspraak.Letters;

/// <summary>One number as a letter prints it, with its place and what its surroundings say of it.</summary>
/// <remarks>Equality is by all properties. <see cref="Section"/> and <see cref="Place"/> are the identity; the position belongs to one text.</remarks>
public sealed record Mention
{
    /// <summary>Where its first character stands in the text.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Slug of the section, or t1, note-2.</summary>
    public required string Section { get; init; }

    /// <summary>Place within the section, as in <see cref="Figure.Place"/>: "p2/3", "bzk/total", "heading/1".</summary>
    public required string Place { get; init; }

    /// <summary>The bare token: "70.388", "59,6%", "130 miljoen", "twee"; for a damaged cell all that it shows.</summary>
    public required string Printed { get; init; }

    /// <summary>The number in <see cref="Unit"/>, negative behind a minus or with a word of decrease; null where it cannot be read.</summary>
    public decimal? Value { get; init; }

    /// <summary>Decimals as printed; null where it cannot be read.</summary>
    public int? Decimals { get; init; }

    /// <summary>Unit printed behind the number, before it or above its column; null where none is printed.</summary>
    public Unit? Unit { get; init; }

    /// <summary>How firmly it was printed.</summary>
    public Qualifier Qualifier { get; init; }

    /// <summary>What it is.</summary>
    public MentionClass Class { get; init; }

    /// <summary>Why there is no value; empty where there is one.</summary>
    public string Reason { get; init; } = "";
}
