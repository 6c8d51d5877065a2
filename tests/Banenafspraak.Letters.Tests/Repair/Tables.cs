namespace Banenafspraak.Letters.Tests;

/// <summary>Tables for the tests of repair.</summary>
internal static class Tables
{
    public const string Ministries = "kst-34352-258-t1";
    public const string Damaged = "kst-34352-348-t1";

    public static readonly TableRepair Repair = new(Data.Set.OcrGlyphs);
    public static readonly CsvTableReader Reader = new(Data.Set.Subjects);

    /// <summary>A table of data/tables.</summary>
    public static LetterTable Published(string name) => Reader.Read(name, File.ReadAllText(Path.Combine(Data.Folder, "tables", name + ".csv")));

    /// <summary>An invented table: what stands between the commas is what is printed.</summary>
    public static LetterTable Invented(params string[] lines) => Reader.Read("invented.csv", string.Join('\n', lines) + "\n");

    /// <summary>A small table in which every row and column adds up: two forms of three employers.</summary>
    public static LetterTable Small(string formal = "400") => Invented(
        "row,formal,hired-in,total", "noord,100,50,150", $"zuid,{formal},300,700", "oost,900,600,1.500", "total,1.400,950,2.350");

    public static RepairedCell Cell(this RepairedTable table, string row, string column) =>
        table.Rows.Single(r => (r.Block.Length == 0 ? r.Id : $"{r.Block}/{r.Id}") == row).Cells[table.Printed.Columns.ToList().FindIndex(c => c.Id == column)];
}
