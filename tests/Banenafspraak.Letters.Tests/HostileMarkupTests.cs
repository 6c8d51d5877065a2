namespace Banenafspraak.Letters.Tests;

/// <summary>Markup that would open files, grow without end or nest without end is refused where it stands.</summary>
public class HostileMarkupTests
{
    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><officiele-publicatie>&x;</officiele-publicatie>")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE kamerwrk SYSTEM \"http://127.0.0.1/x.dtd\"><kamerwrk/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><kamerwrk>&b;</kamerwrk>")]
    public void ADocumentTypeIsRefused(string text)
    {
        var error = Refused(text);
        Assert.Contains("found a document type (DTD)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEntityThatNobodyDeclaredIsRefusedWhereItStands() =>
        Assert.Equal(new(2, 7), Refused("<kamerwrk>\n <al>&euro;</al></kamerwrk>").Position);

    [Fact]
    public void ElementsWithoutEndAreRefused()
    {
        var error = Refused("<kamerwrk>" + string.Concat(Enumerable.Repeat("<a>", 1_000_000)));
        Assert.Contains("expected elements at most 100 deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherRootIsRefused() =>
        Assert.Equal(
            "x(1,24): expected an official publication (officiele-publicatie or kamerwrk), found <rss>",
            Refused("<?xml version=\"1.0\"?> <rss/>").Message);

    [Fact]
    public void BrokenXmlIsRefusedWhereItBreaks() =>
        Assert.StartsWith("x(2,8): expected well-formed XML", Refused("<kamerwrk>\n <al></b></kamerwrk>").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table")]
    public void APageThatNestsWithoutEndIsRefused(string element)
    {
        var error = Refused("<html>" + string.Concat(Enumerable.Repeat($"<{element}>", 50_000)));
        Assert.Contains("expected elements at most 200 deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APageOfTagsAloneIsRefused() =>
        Assert.Contains("expected a page of at most 50000 tags", Refused("<html>" + string.Concat(Enumerable.Repeat("<p>", 50_001))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- x --><officiele-publicatie/>", true, false)]
    [InlineData("\n<kamerwrk kamer=\"2\"/>", true, false)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html/>", false, true)]
    [InlineData("<!doctype HTML>", false, true)]
    [InlineData("<sup>1</sup> Kamerstuk", false, false)]
    [InlineData("<b>Totaal</b>", false, false)]
    [InlineData("<https://www.example.org>", false, false)]
    [InlineData("125.000 banen", false, false)]
    [InlineData("<?xml version=\"1.0\"", true, false)]
    [InlineData("<", false, false)]
    [InlineData("", false, false)]
    public void TheFormIsKnownByItsFirstTag(string text, bool xml, bool html)
    {
        var source = SourceText.Of("x", text);
        Assert.Equal((xml, html), (new OfficialXmlFormat().Recognises(source), new OfficialHtmlFormat().Recognises(source)));
    }

    private static LetterException Refused(string text)
    {
        var source = SourceText.Of("x", text);
        ILetterFormat format = new OfficialXmlFormat().Recognises(source) ? new OfficialXmlFormat() : new OfficialHtmlFormat();
        return Assert.Throws<LetterException>(() => format.Read(source));
    }
}
