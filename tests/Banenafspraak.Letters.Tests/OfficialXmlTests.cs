using System.Xml.Linq;

namespace Banenafspraak.Letters.Tests;

public class OfficialXmlTests
{
    [Fact]
    public void TheInventedLetterIsReadWholeAndEveryDigitKnowsItsPlace() => AssertWhole(Official.Load(Official.Sample("letter.xml")));

    [PublishedExcerptFact]
    public void APublishedExcerptIsReadWholeAndEveryDigitKnowsItsPlace()
    {
        var source = Official.Load(PublishedExcerptFactAttribute.File);
        AssertWhole(source);
        var metadata = new OfficialXmlFormat().Read(source).Metadata;
        Assert.Equal("28844", metadata.Dossier.Value);
        Assert.Equal(269, metadata.Number.Value);
        Assert.Equal("2022-2023", metadata.ParliamentaryYear.Value);
        Assert.Equal(new DateOnly(2023, 7, 7), metadata.Date.Value);
        Assert.EndsWith(", H.G.J. Bruins Slot", metadata.Sender.Value, StringComparison.Ordinal);
        Assert.Equal(27, metadata.Date.Line);
    }

    [Fact]
    public void ANoteIsTakenOutOfItsSentence()
    {
        var letter = Official.Xml(Official.Publication(
            "<al>Eind 2023<noot type=\"voet\"><noot.nr>1</noot.nr><noot.al>Stand in 2024.</noot.al></noot> waren het er 15.</al><al>Meer niet.</al>"));
        Assert.Equal(["Paragraph: Eind 2023 waren het er 15.", "NoteMark: 1", "Footnote 1: Stand in 2024.", "Paragraph: Meer niet."], Official.Lines(letter));
    }

    [Fact]
    public void AnInstructionInASentenceLeavesItWhole() =>
        Assert.Equal(["Paragraph: archief (12)"], Official.Lines(Official.Xml(Official.Publication("<al>archief <?xpp afbreek?>(1<?xpp x?>2)</al>"))));

    [Fact]
    public void LinesOfTheFileAreNotLinesOfTheSentence() =>
        Assert.Equal(["Paragraph: zes en 7 banen"], Official.Lines(Official.Xml(Official.Publication("<al>zes\r\n   en&#160;<nadruk type=\"vet\">7</nadruk>\n banen </al>"))));

    [Fact]
    public void CharactersBehindAReferenceKeepTheirColumn()
    {
        var source = SourceText.Of("x", Official.Publication("<al>J&amp;V &#x1F600; &#8364; 12</al>"));
        Official.AssertPlaces(source, new OfficialXmlFormat().Read(source));
    }

    [Fact]
    public void HeadingsAreRankedByPrintAndDivision()
    {
        var letter = Official.Xml(Official.Publication(
            "<tussenkop kopopmaak=\"vet\">A</tussenkop><tussenkop kopopmaak=\"cur\">B</tussenkop>"
            + "<divisie><kop><nr>2.</nr><titel>C</titel></kop><tussenkop kopopmaak=\"vet\">D</tussenkop></divisie>"));
        Assert.Equal(["A 1", "B 2", "2. C 1", "D 2"], letter.Blocks.Select(b => $"{b.Text} {b.Level}"));
    }

    [Fact]
    public void ItemsKeepTheirNumberButNotTheirDash() =>
        Assert.Equal(
            ["Bullet: 3. drie banen", "Bullet: vier banen", "Bullet: vijf banen"],
            Official.Lines(Official.Xml(Official.Publication(
                "<lijst><li><li.nr>3.</li.nr><al>drie banen</al><lijst><li><li.nr>–</li.nr><al>vier banen</al></li></lijst></li><li><al>vijf banen</al></li></lijst>"))));

    [Fact]
    public void TextInAnUnknownElementIsKept() =>
        Assert.Equal(["Paragraph: voor", "Paragraph: 12 nieuw", "Paragraph: na"], Official.Lines(Official.Xml(Official.Publication("voor<onbekend>12 nieuw</onbekend>na"))));

    [Fact]
    public void ALetterFromBefore2010IsReadAlike()
    {
        var letter = Official.Xml("""
            <kamerwrk kamer="2"><metadata><meta name="x" content="y"/></metadata>
            <kop><titel>Kamer</titel><subtitel>2</subtitel></kop>
            <frontm><ordernr>8K1</ordernr><vergjaar>2008-2009</vergjaar><onderw><nummer>99 098</nummer><naam>Een
            dossier</naam></onderw></frontm>
            <body><stuk><ltrlabel>Nr. </ltrlabel><nummer>3</nummer><titel>BRIEF</titel>
            <al>Aan de Voorzitter</al><al>Den Haag, 2 maart 2009</al>
            <tuskop letat="vet">Stand</tuskop><al>Het zijn 40 banen<voetref refid="v1" nr="1"/>.</al><witreg></witreg>
            <ondtek><functie>De Minister,</functie><naam>B. Ander</naam></ondtek></stuk></body>
            <voetnoot id="v1" nr="1"><al>In 2008.</al></voetnoot></kamerwrk>
            """);
        Assert.Equal(("99098", 3, "2008-2009", new DateOnly(2009, 3, 2), "Minister, B. Ander", "Een dossier"), (
            letter.Metadata.Dossier.Value, letter.Metadata.Number.Value, letter.Metadata.ParliamentaryYear.Value, letter.Metadata.Date.Value,
            letter.Metadata.Sender.Value, letter.Metadata.Subject.Value));
        Assert.Equal(
            ["Heading: Stand", "Paragraph: Het zijn 40 banen.", "Footnote 1: In 2008."],
            Official.Lines(letter).Where(l => !l.StartsWith("Furniture", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatThePublicationDoesNotSayIsNotKnownAndSaysWhy()
    {
        var metadata = Official.Xml(Official.Publication("<al>Een zin.</al>")).Metadata;
        Assert.False(metadata.Date.IsKnown);
        Assert.Equal("no date in the publication", metadata.Date.How);
        Assert.Equal("no signature in the publication", metadata.Sender.How);
    }

    private static void AssertWhole(SourceText source)
    {
        var letter = new OfficialXmlFormat().Read(source);
        var texts = XDocument.Parse(source.Text).DescendantNodes().OfType<XText>().Where(t => t.Ancestors("metadata").FirstOrDefault() is null);
        Assert.Equal(Official.Characters(texts.Select(t => t.Value)), Official.Characters(Official.Passages(letter).Select(p => p.Text)));
        Official.AssertPlaces(source, letter);
    }

    private sealed class PublishedExcerptFactAttribute : FactAttribute
    {
        public static readonly string File = Path.Combine(Data.Folder, "..", "..", "shared", "samples", "kst-28844-269.excerpt.xml");

        public PublishedExcerptFactAttribute() => Skip = System.IO.File.Exists(File) ? null : "the published excerpt is not beside this repository";
    }
}
