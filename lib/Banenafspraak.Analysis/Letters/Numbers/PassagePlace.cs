namespace Banenafspraak.Analysis;

/// <summary>Which passage of a letter numbers are read from: what decides their ids and much of their class.</summary>
/// <param name="Kind">Kind of the block.</param>
/// <param name="Section">Slug of the section, or t1, f1, note-2, t1-note-1.</param>
/// <param name="Prefix">What stands before the rank of a number in its place: "p3/", "heading/", "caption/", or nothing for a note.</param>
internal sealed record PassagePlace(BlockKind Kind, string Section, string Prefix)
{
    /// <summary>The place of the n-th number, from 1.</summary>
    public string Of(int rank) => Prefix + rank.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
