namespace Banenafspraak.Charts;

/// <summary>One column of a <see cref="Table"/>: its heading, and how its cells are written.</summary>
/// <remarks>Number columns are aligned right. A text may stand in a number column ("n/a") and the other way round: the cell decides.</remarks>
public sealed record TableColumn
{
    private TableColumn(string header, NumberFormat? format)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(header);
        (Header, Format) = (header, format);
    }

    /// <summary>The heading without the unit.</summary>
    public string Header { get; }

    /// <summary>How numbers are written; null for a text column, where a number keeps the decimals that matter.</summary>
    public NumberFormat? Format { get; }

    /// <summary>The heading as shown: "Realised (jobs)". A percent sign stands in the cells instead.</summary>
    public string Heading => Format is { Suffix: "", Unit.Length: > 0 } ? $"{Header} ({Format.Unit})" : Header;

    /// <summary>A column of words, places or verdicts.</summary>
    /// <exception cref="ArgumentException">The heading is empty.</exception>
    public static TableColumn Text(string header) => new(header, format: null);

    /// <summary>A column of numbers or intervals; whole numbers, unless it is said otherwise.</summary>
    /// <exception cref="ArgumentException">The heading is empty.</exception>
    public static TableColumn Number(string header, NumberFormat? format = null) => new(header, format ?? NumberFormat.Count(""));

    /// <summary>As <see cref="Text"/>.</summary>
    public static implicit operator TableColumn(string header) => Text(header);
}
