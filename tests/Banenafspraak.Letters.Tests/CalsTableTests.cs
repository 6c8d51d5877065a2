namespace Banenafspraak.Letters.Tests;

public class CalsTableTests
{
    [Fact]
    public void EntriesThatSpanColumnsAndRowsAreRepeated() =>
        Assert.Equal(
            ["#Ministerie|Formeel|Formeel|Doel", "#Ministerie|excl.|incl.|Doel", "AZ|1|2|3"],
            Rows("""
                <colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/><colspec colname="c4"/>
                <thead><row><entry colname="c1" morerows="1">Ministerie</entry><entry namest="c2" nameend="c3">Formeel</entry><entry morerows="1"><al>Doel</al></entry></row>
                <row><entry>excl.</entry><entry>incl.</entry></row></thead>
                <tbody><row><entry>AZ</entry><entry>1</entry><entry>2</entry><entry>3</entry></row></tbody>
                """));

    [Fact]
    public void AHeaderInTheBodyIsFoundByWhatItHolds() =>
        Assert.Equal(
            ["#|2022|2023", "#|doel|doel", "Rijk||", "AZ|10|20"],
            Rows("<tbody><row><entry/><entry>2022</entry><entry>2023</entry></row><row><entry/><entry>doel</entry><entry>doel</entry></row>"
                + "<row><entry>Rijk</entry></row><row><entry>AZ</entry><entry>10</entry><entry>20</entry></row></tbody>"));

    [Fact]
    public void AnEntryUnderASpanThatSkipsColumnsFindsItsOwn() =>
        Assert.Equal(
            ["#a|b|c", "1|2|3", "|2|4"],
            Rows("<colspec colname=\"x\"/><colspec colname=\"y\"/><colspec colname=\"z\"/><thead><row><entry>a</entry><entry>b</entry><entry>c</entry></row></thead>"
                + "<tbody><row><entry>1</entry><entry colname=\"y\" morerows=\"1\">2</entry><entry>3</entry></row><row><entry colname=\"z\">4</entry></row></tbody>"));

    [Fact]
    public void TheMinusOfPrintIsKept() =>
        Assert.Equal(["#|x", "groei|‒ 9,9"], Rows("<thead><row><entry/><entry>x</entry></row></thead><tbody><row><entry>groei</entry><entry>‒ 9,9</entry></row></tbody>"));

    [Fact]
    public void ARowInWhichNothingIsPrintedIsNone()
    {
        var letter = new LetterReader(Data.Set.Subjects, new(Data.Set.Lexicon)).Read(SourceText.Of("letter.xml", Official.Publication(
            "<table><title>Tabel 1</title><tgroup><thead><row><entry/><entry>2030</entry></row></thead><tbody><row><entry>markt</entry><entry>5</entry></row><row/><row><entry/><entry/></row><row><entry>overheid</entry><entry>7</entry></row></tbody></tgroup></table>")));
        Assert.Equal([5m, 7m], Assert.Single(letter.Tables).Rows.Select(r => r.Cells[0].Value!.Value));
    }

    [Fact]
    public void CaptionNotesAndSourceStandAroundTheTable()
    {
        var letter = Official.Xml(Official.Publication(
            "<table><title>Tabel 1<noot type=\"tabel\"><noot.nr>*</noot.nr><noot.al>Voorlopig.</noot.al></noot></title><tgroup><tbody><row><entry>a</entry><entry>5</entry></row></tbody></tgroup><bron>Bron 7</bron></table>"));
        Assert.Equal(["Table: Tabel 1", "NoteMark: *", "TableNote *: Voorlopig.", "TableNote: Bron 7"], Official.Lines(letter));
    }

    [Fact]
    public void ATableThatSpansWithoutEndIsRefused()
    {
        var row = "<row><entry namest=\"a\" nameend=\"z\">x</entry></row>";
        var columns = "<colspec colname=\"a\"/>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<colspec colname=\"c{i}\"/>")) + "<colspec colname=\"z\"/>";
        var error = Assert.Throws<LetterException>(() => Rows(columns + "<tbody>" + string.Concat(Enumerable.Repeat(row, 3000)) + "</tbody>"));
        Assert.Contains("expected a table of at most", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Rows(string group) => Official.Rows(Official.Xml(Official.Publication($"<table><tgroup>{group}</tgroup></table>")));
}
