namespace Banenafspraak.Analysis;

/// <summary>A column of a table.</summary>
/// <param name="Id">Its name in ids: "target", "markt", "2024".</param>
/// <param name="Title">As printed, over all lines of the header.</param>
/// <param name="Unit">What its numbers count; null where neither header nor caption says so.</param>
public sealed record LetterTableColumn(string Id, string Title, Unit? Unit);
