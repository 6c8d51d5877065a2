namespace Banenafspraak.Letters.Tests;

public class OfficialHtmlTests
{
    [Fact]
    public void EveryDigitOfTheInventedLetterKnowsItsPlace()
    {
        var source = Official.Load(Official.Sample("letter.html"));
        Official.AssertPlaces(source, new OfficialHtmlFormat().Read(source));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void PlacesDoNotDependOnTheEndsOfLines(string end)
    {
        var text = File.ReadAllText(Official.Sample("letter.html")).ReplaceLineEndings(end);
        var source = SourceText.Of("letter.html", text);
        Official.AssertPlaces(source, new OfficialHtmlFormat().Read(source));
    }

    [Fact]
    public void MetadataComeFromTheHeadOfThePage()
    {
        var metadata = new OfficialHtmlFormat().Read(Official.Load(Official.Sample("letter.html"))).Metadata;
        Assert.Equal(("99199", "meta OVERHEIDop.dossiernummer", 6), (metadata.Dossier.Value, metadata.Dossier.How, metadata.Dossier.Line));
        Assert.Equal("printed above the letter", metadata.Date.How);
    }

    [Fact]
    public void WhatStandsOutsideThePublicationIsFurniture()
    {
        var letter = Official.Html("<html><body><nav>Menu 5</nav><div id=\"broodtekst\"><p>Tekst 6</p></div><footer>Voet 7</footer></body></html>");
        Assert.Equal(["Furniture: Menu 5", "Paragraph: Tekst 6", "Furniture: Voet 7"], Official.Lines(letter));
    }

    [Fact]
    public void ScriptsAndStylesAreNotText() =>
        Assert.Equal(["Paragraph: Tekst 6"], Official.Lines(Official.Html(Official.Page("<script>var x = '<p>1</p>';</script><style>p{top:2}</style><p>Tekst 6</p>"))));

    [Fact]
    public void CellsThatSpanAreRepeatedAndHeadersAreKnownByTheirScope() =>
        Assert.Equal(
            ["#Ministerie|Formeel|Formeel", "#Ministerie|excl.|incl.", "AZ|1|2"],
            Official.Rows(Official.Html(Official.Page("""
                <table class="table.xml"><tr><th scope="col" rowspan="2"><p>Ministerie</p></th><th scope="col" colspan="2"><p>Formeel</p></th></tr>
                <tr><th scope="col">excl.</th><th scope="col">incl.</th></tr><tr><td><p>AZ</p></td><td><p>1</p></td><td><p>2</p></td></tr></table>
                """))));

    [Fact]
    public void ASuperscriptNumberIsANoteAndNotADigitOfTheNumberBeforeIt() =>
        Assert.Equal(["Paragraph: in 2023 en m2", "NoteMark: 1"], Official.Lines(Official.Html(Official.Page("<p>in 2023<sup>1</sup> en m2</p>"))));

    [Theory]
    [InlineData("J&V 5; 6", "J&V 5; 6")]
    [InlineData("J&amp;V 5", "J&V 5")]
    [InlineData("&amp;amp; 5 &lt;6", "&amp; 5 <6")]
    [InlineData("5 < 6 & 7", "5 < 6 & 7")]
    public void AmpersandsAreReadAsBrowsersDo(string html, string text)
    {
        var source = SourceText.Of("x", Official.Page($"<p>{html}</p>"));
        var letter = new OfficialHtmlFormat().Read(source);
        Assert.Equal([$"Paragraph: {text}"], Official.Lines(letter));
        Official.AssertPlaces(source, letter);
    }

    [Fact]
    public void TextThatAParserMovesIsRefusedWhereItStands() =>
        Assert.Contains("found text that it puts elsewhere", Assert.Throws<LetterException>(() =>
            Official.Html(Official.Page("<table><tr><td>1</td>aap 12</tr></table>"))).Message, StringComparison.Ordinal);

    [Fact]
    public void AnotherPageIsRefused()
    {
        var error = Assert.Throws<LetterException>(() => Official.Html("<html><body><p>Welkom</p></body></html>"));
        Assert.StartsWith("letter.html(1,1): expected the page of an official publication", error.Message, StringComparison.Ordinal);
    }
}
