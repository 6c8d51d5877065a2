namespace Banenafspraak.Analysis;

/// <summary>A section of a letter.</summary>
/// <param name="Title">As printed, without its number of markup; a misread title is given as the letter spells it elsewhere.</param>
/// <param name="Slug">Its name in ids: "terugblik", "rijk-algemeen-beeld". Unique in the letter.</param>
/// <param name="Line">Line of the text.</param>
/// <param name="Level">1 for a section, 2 for a part of it, and so on.</param>
public sealed record LetterSection(string Title, string Slug, int Line, int Level)
{
    /// <summary>The slug of what stands before the first title.</summary>
    public const string Introduction = "inleiding";

    /// <summary>Id of the subject that its title names, or else a title above it; empty where none does.</summary>
    public string Subject { get; init; } = "";
}
