using System.Xml;

namespace Banenafspraak.Analysis;

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
