namespace Banenafspraak.Analysis;

/// <summary>A number of a letter that is not a figure: a row of data/mentions.</summary>
/// <param name="Id">letter/section/place.</param>
/// <param name="Letter">Id of the letter.</param>
/// <param name="Section">As for figures; "furniture" for letterhead, page foot and signature.</param>
/// <param name="Place">Place within the section.</param>
/// <param name="Line">Line in the text that letters.csv names; null where there is no such text.</param>
/// <param name="Printed">The number as the text shows it.</param>
/// <param name="Class">What it is instead.</param>
public sealed record OtherNumber(string Id, string Letter, string Section, string Place, int? Line, string Printed, MentionClass Class)
{
    internal static OtherNumber Read(TableRow row, string letter)
    {
        var id = $"{letter}/{row["section"]}/{row["place"]}";
        if (row["id"] != id)
            row.Fault("id", $"expected {id} (letter, section and place), found \"{row["id"]}\"");
        return new(row["id"], letter, row["section"], row["place"], row.Integer("line"), row["printed"], row.Word<MentionClass>("class"));
    }
}
