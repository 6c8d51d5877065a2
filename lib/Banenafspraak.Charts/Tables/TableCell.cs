using Banenafspraak.Analysis;

namespace Banenafspraak.Charts;

/// <summary>
/// One cell of a <see cref="Table"/>: a number, a word, an interval, a verdict, a repaired number, signs of a map, the place or places where numbers were printed, or nothing.
/// </summary>
/// <remarks>Numbers, words and intervals convert by themselves. Equality is by content; the default value is a missing cell.</remarks>
public readonly record struct TableCell
{
    private static readonly string[] VerdictWords = ["exact", "within-rounding", "contradicted", "undecidable", "not-checked"];

    private const int MostLevels = 5;

    private static readonly Dictionary<string, string> RepairSigns = new(StringComparer.Ordinal) { ["proven"] = "✓", ["inferred"] = "≈", ["ambiguous"] = "?", ["unreadable"] = "×" };

    private readonly IReadOnlyList<TableCell>? places;

    private TableCell(CellKind kind, string? text = null, decimal number = 0, Interval interval = default, string? link = null, IReadOnlyList<TableCell>? places = null) =>
        (Kind, Text, Number, Interval, Link, this.places) = (kind, text ?? "", number, interval, link, places);

    internal CellKind Kind { get; }
    internal string Text { get; }
    internal decimal Number { get; }
    internal Interval Interval { get; }
    internal string? Link { get; }
    internal IReadOnlyList<TableCell> Parts => places ?? [];

    /// <summary>A cell of which the value is not known. It is shown as an en dash, never as 0.</summary>
    public static TableCell Missing => default;

    /// <summary>A verdict of the audit.</summary>
    /// <param name="word">exact, within-rounding, contradicted, undecidable or not-checked.</param>
    /// <exception cref="ArgumentException">Another word.</exception>
    public static TableCell Verdict(string word) => VerdictWords.Contains(word, StringComparer.Ordinal)
        ? new(CellKind.Verdict, word)
        : throw new ArgumentException($"A verdict is one of {string.Join(", ", VerdictWords)}, not \"{word}\".", nameof(word));

    /// <summary>A cell of a printed table beside what it must have been: "Ba% → 84% ≈ inferred". Each status has a sign and its word, beside its colour.</summary>
    /// <param name="printed">What the text at hand shows; empty where nothing is left.</param>
    /// <param name="now">The number or the numbers that it may be, as shown; empty where nothing is known.</param>
    /// <param name="status">proven, inferred, ambiguous or unreadable.</param>
    /// <exception cref="ArgumentException">Another status.</exception>
    public static TableCell Repair(string printed, string now, string status) => RepairSigns.TryGetValue(status, out var sign)
        ? new(CellKind.Repair, $"{printed} → {(now.Length > 0 ? now : "–")} {sign} {status}".TrimStart(), places: [new(CellKind.Text, printed), new(CellKind.Text, now.Length > 0 ? now : "–"), new(CellKind.Text, status)])
        : throw new ArgumentException($"The status of a repaired cell is one of {string.Join(", ", RepairSigns.Keys)}, not \"{status}\".", nameof(status));

    /// <summary>The sign that stands before the word of a status.</summary>
    internal static string SignOf(string status) => RepairSigns[status];

    /// <summary>The id of the place where a number was printed, for example "kst-34352-299/t1/markt/formal".</summary>
    /// <param name="id">The id as shown.</param>
    /// <param name="link">Where it leads: an anchor ("#p2"), a relative address or one that starts with https:// or http://.</param>
    /// <exception cref="ArgumentException">The id is empty, or the link has another scheme.</exception>
    public static TableCell Place(string id, string? link = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        return link is null || IsSafe(link)
            ? new(CellKind.Place, id, link: link)
            : throw new ArgumentException($"A link is an anchor, a relative address or starts with https:// or http://, not \"{link}\".", nameof(link));
    }

    /// <summary>Several places, each with its own link; none is a missing cell.</summary>
    /// <exception cref="ArgumentException">One of them is no place.</exception>
    public static TableCell Places(IEnumerable<TableCell> places) =>
        Several(CellKind.Places, "; ", [.. places], CellKind.Place, "Expected places only, each with its id.", nameof(places));

    /// <summary>A sign of a map, with what it says for whoever points at it or hears it; the sign differs by more than its colour.</summary>
    /// <param name="sign">One character.</param>
    /// <param name="meaning">What it stands for: "t1/az/target: any change".</param>
    /// <param name="level">0 for what is best known, up to 5 for what is not known at all: its colour.</param>
    /// <param name="link">Where it leads, as of a place.</param>
    /// <exception cref="ArgumentException">The meaning is empty, the level is not 0 to 5, or the link has another scheme.</exception>
    public static TableCell Mark(char sign, string meaning, int level, string link)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, MostLevels);
        ArgumentOutOfRangeException.ThrowIfNegative(level);
        return new(CellKind.Mark, sign.ToString(), level, link: Place(meaning, link).Link, places: [From(meaning)]);
    }

    /// <summary>Several signs of a map beside each other; none is a missing cell.</summary>
    /// <exception cref="ArgumentException">One of them is no sign.</exception>
    public static TableCell Marks(IEnumerable<TableCell> marks) =>
        Several(CellKind.Marks, "", [.. marks], CellKind.Mark, "Expected marks only, each with its meaning.", nameof(marks));

    /// <summary>A number; null is a missing cell.</summary>
    public static TableCell From(decimal? number) => number is { } value ? new(CellKind.Number, number: value) : default;

    /// <summary>A word or sentence; null or empty is a missing cell.</summary>
    public static TableCell From(string? text) => string.IsNullOrEmpty(text) ? default : new(CellKind.Text, text);

    /// <summary>An interval; null is a missing cell.</summary>
    public static TableCell From(Interval? interval) => interval is { } value ? new(CellKind.Interval, interval: value) : default;

    /// <summary>As <see cref="From(decimal?)"/>.</summary>
    public static implicit operator TableCell(decimal? number) => From(number);

    /// <summary>As <see cref="From(decimal?)"/>.</summary>
    public static implicit operator TableCell(int number) => From((decimal)number);

    /// <summary>As <see cref="From(string?)"/>.</summary>
    public static implicit operator TableCell(string? text) => From(text);

    /// <summary>As <see cref="From(Interval?)"/>.</summary>
    public static implicit operator TableCell(Interval? interval) => From(interval);

    /// <inheritdoc/>
    public bool Equals(TableCell other) =>
        (Kind, Text, Number, Interval, Link) == (other.Kind, other.Text, other.Number, other.Interval, other.Link) && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Text, Number, Interval, Link);

    /// <summary>The cell as a reader sees it in <paramref name="column"/>, without markup.</summary>
    internal string Display(TableColumn column) => Kind switch
    {
        CellKind.Missing => "–",
        CellKind.Number => column.Format?.Format(Number) ?? DutchNumber.Format(Number),
        CellKind.Interval => column.Format?.Format(Interval) ?? Interval.ToString(),
        CellKind.Verdict => Text.Replace('-', ' '),
        _ => Text,
    };

    private static TableCell Several(CellKind kind, string gap, List<TableCell> parts, CellKind each, string expected, string parameter) =>
        !parts.TrueForAll(p => p.Kind == each) ? throw new ArgumentException(expected, parameter)
        : parts.Count == 0 ? default : new(kind, string.Join(gap, parts.Select(p => p.Text)), places: parts);

    private static bool IsSafe(string link)
    {
        var end = link.IndexOfAny(['/', '#', '?']);
        var start = end < 0 ? link : link[..end];
        return !start.Contains(':', StringComparison.Ordinal) || start is "https:" or "http:";
    }
}

/// <summary>What a <see cref="TableCell"/> holds.</summary>
internal enum CellKind
{
    Missing,
    Number,
    Text,
    Interval,
    Verdict,
    Repair,
    Place,
    Places,
    Mark,
    Marks,
}
