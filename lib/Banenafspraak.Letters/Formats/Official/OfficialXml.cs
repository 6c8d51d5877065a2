using System.Globalization;
using System.Xml;

namespace Banenafspraak.Letters;

/// <summary>
/// The official publication as XML: <c>officiele-publicatie</c>, and <c>kamerwrk</c> from before 2010. Nothing outside the text is ever
/// opened: a document type, an entity of its own or an unreasonable depth is refused.
/// </summary>
internal sealed class OfficialXmlFormat : ILetterFormat
{
    /// <summary>Real publications stay below 25.</summary>
    public const int MaximumDepth = 100;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    /// <inheritdoc/>
    public TextForm Form => TextForm.Official;

    /// <inheritdoc/>
    public bool Recognises(SourceText source) => MarkupRoot.Of(source.Text) is { IsXml: true, IsHtml: false };

    /// <inheritdoc/>
    public LetterDocument Read(SourceText source)
    {
        using var reader = XmlReader.Create(new StringReader(source.Text), Settings);
        try
        {
            reader.MoveToContent();
            if (reader.LocalName is not ("officiele-publicatie" or "kamerwrk"))
                throw Refused(source, reader, "an official publication (officiele-publicatie or kamerwrk)", $"<{reader.LocalName}>");
            var reading = new OfficialXmlReading(source, reader);
            reading.Element(parent: "");
            while (reader.Read())
            {
                // What stands behind the root is checked too.
            }
            return reading.Build();
        }
        catch (XmlException e)
        {
            throw new LetterException(source.Name, Position(e.LineNumber, e.LinePosition), "well-formed XML without a document type", Explain(e));
        }
    }

    internal static LetterException Refused(SourceText source, XmlReader reader, string expected, string found)
    {
        var place = (IXmlLineInfo)reader;
        return new(source.Name, Position(place.LineNumber, place.LinePosition), expected, found);
    }

    private static TextPosition Position(int line, int column) => new(Math.Max(1, line), Math.Max(1, column));

    /// <summary>The parser's own words, without its advice to programmers and its count of lines.</summary>
    private static string Explain(XmlException e)
    {
        if (e.Message.Contains("DTD", StringComparison.Ordinal))
            return "a document type (DTD)";
        var end = e.Message.IndexOf(string.Create(CultureInfo.InvariantCulture, $" Line {e.LineNumber}"), StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).ReplaceLineEndings(" ");
    }
}

/// <summary>One pass over the XML of a publication. Each element has a part to play; one that is unknown is a break in the text, so its text is kept.</summary>
internal sealed class OfficialXmlReading(SourceText source, XmlReader reader)
{
    private readonly OfficialBlocks _blocks = new(source);
    private readonly IXmlLineInfo _place = (IXmlLineInfo)reader;
    private int _divisions;

    public LetterDocument Build() => _blocks.Build();

    /// <summary>Reads the element that the reader stands on, to its end.</summary>
    /// <param name="parent">Name of the element around it.</param>
    public void Element(string parent)
    {
        if (reader.Depth > OfficialXmlFormat.MaximumDepth)
            throw OfficialXmlFormat.Refused(source, reader, $"elements at most {OfficialXmlFormat.MaximumDepth} deep", $"<{reader.LocalName}> deeper than that");
        var name = reader.LocalName;
        switch (name)
        {
            case "nadruk" or "extref" or "intref" or "dossierref" or "inf" or "datum" or "ondernummer" or "i" or "b" or "u" or "unl" or "voetref":
                Content(name);
                break;
            case "sup":
                var superscript = _blocks.Length;
                Content(name);
                _blocks.EndSuperscript(superscript);
                break;
            case "li.nr" or "noot.nr" or "noot.lijst.nr":
                Label(name);
                break;
            case "noot":
                Block(reader.GetAttribute("type") == "tabel" ? BlockKind.TableNote : BlockKind.Footnote, name);
                break;
            case "voetnoot":
                Block(BlockKind.Footnote, name, marker: reader.GetAttribute("nr") ?? "");
                break;
            case "tussenkop" or "tuskop":
                Block(BlockKind.Heading, name, _divisions + Rank(reader.GetAttribute("kopopmaak") ?? reader.GetAttribute("letat")));
                break;
            case "kop" when parent is "divisie" or "bijlage":
                Block(BlockKind.Heading, name, Math.Max(1, _divisions));
                break;
            case "divisie" or "bijlage":
                _divisions++;
                Part(name);
                _divisions--;
                break;
            case "li":
                Block(BlockKind.Bullet, name);
                break;
            case "table":
                new CalsTable(source, reader, _blocks, this).Read();
                break;
            case "metadata":
                reader.Skip();
                break;
            default:
                if (IsFurniture(name, parent, out var field))
                    Block(BlockKind.Furniture, name, field: field);
                else
                    Part(name);
                break;
        }
    }

    /// <summary>Reads what stands between an element's tags; leaves the reader behind its end.</summary>
    public void Content(string name)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Element(name);
                continue;
            }
            Text();
            reader.Read();
        }
        reader.Read();
    }

    private void Text()
    {
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            _blocks.Text(source.IndexOf(_place.LineNumber, _place.LinePosition), reader.Value);
    }

    private void Part(string name)
    {
        _blocks.Break();
        Content(name);
        _blocks.Break();
    }

    private void Block(BlockKind kind, string name, int level = 0, OfficialField? field = null, string marker = "")
    {
        _blocks.Begin(kind, level, field, marker);
        Content(name);
        _blocks.End();
    }

    private void Label(string name)
    {
        var start = _blocks.Length;
        Content(name);
        if (name == "li.nr")
            _blocks.EndLabel(start);
        else
            _blocks.EndSuperscript(start);
    }

    /// <summary>True for what the publication says of itself, which is not the letter's own text.</summary>
    private bool IsFurniture(string name, string parent, out OfficialField? field)
    {
        field = (name, parent) switch
        {
            ("tekstregel", _) when reader.GetAttribute("inhoud") == "vergaderjaar" => OfficialField.ParliamentaryYear,
            ("vergjaar", _) => OfficialField.ParliamentaryYear,
            ("dossiernummer", _) or ("nummer", "onderw") => OfficialField.Dossier,
            ("titel", "dossier") or ("naam", "onderw") => OfficialField.DossierTitle,
            ("stuknr", _) or ("nummer", "stuk") => OfficialField.Number,
            ("datumtekst", _) => OfficialField.Date,
            ("functie", _) => OfficialField.SenderFunction,
            ("naam", _) => OfficialField.SenderName,
            _ => null,
        };
        return field is not null || (name, parent) is
            ("kamerstukkop" or "frontm" or "ltrlabel" or "ondertekening" or "ondtek", _) or ("titel", "stuk") or ("kop", "kamerwrk");
    }

    /// <summary>Bold stands above italic, and italic above the rest.</summary>
    private static int Rank(string? print) => print switch { "vet" => 1, "cur" => 2, _ => 3 };
}
