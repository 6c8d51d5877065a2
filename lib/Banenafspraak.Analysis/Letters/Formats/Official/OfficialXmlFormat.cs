using System.Globalization;
using System.Xml;

namespace Banenafspraak.Analysis;

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
