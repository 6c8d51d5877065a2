namespace Banenafspraak.Analysis;

/// <summary>One published letter (Kamerbrief). Properties that the text does not print are null, or inferred as <see cref="Inferred"/> says.</summary>
/// <param name="Id">Such as "kst-34352-299" (publication number) or "szw-2018-0000162377" (the ministry's reference).</param>
/// <param name="Dossier">Number of the parliamentary dossier; empty where unknown.</param>
/// <param name="Number">Number within the dossier; null for a letter known only by its reference.</param>
/// <param name="ParliamentaryYear">Such as "2022-2023"; empty where unknown.</param>
/// <param name="Date">Date of the letter; null where unknown.</param>
/// <param name="Sender">Function and name under the letter.</param>
/// <param name="Subject">Subject in a few words of our own, or as printed after "Betreft".</param>
/// <param name="MeasuringYears">Years whose results it publishes.</param>
/// <param name="Address">Where the official publication stands; empty where unknown.</param>
/// <param name="SourceText">markdown, ocr or official: the text that line numbers count in.</param>
/// <param name="Inferred">How each field is known that the text does not print.</param>
public sealed record Letter(
    string Id,
    string Dossier,
    int? Number,
    string ParliamentaryYear,
    DateOnly? Date,
    string Sender,
    string Subject,
    IReadOnlyList<int> MeasuringYears,
    string Address,
    string SourceText,
    string Inferred)
{
    internal static Letter Read(TableRow row) => new(
        row["id"],
        row["dossier"],
        row.Integer("number"),
        row["parliamentary_year"],
        row.Date("date"),
        row["sender"],
        row["subject"],
        [.. row["measuring_years"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(y => int.Parse(y, System.Globalization.CultureInfo.InvariantCulture))],
        row["address"],
        row["source_text"],
        row["inferred"]);
}
