namespace Banenafspraak.Analysis;

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
