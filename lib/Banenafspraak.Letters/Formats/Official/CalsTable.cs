using System.Globalization;
using System.Xml;

namespace Banenafspraak.Letters;

/// <summary>Reads a table of the CALS model: columns by name, entries that span columns (namest and nameend, or spanname) and rows (morerows).</summary>
internal sealed class CalsTable(SourceText source, XmlReader reader, OfficialBlocks blocks, OfficialXmlReading text)
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _spans = new(StringComparer.Ordinal);
    private Passage _caption = Passage.Empty;

    /// <summary>Reads the table that the reader stands on, to its end. Text above the cells is its caption, text below them a note.</summary>
    public void Read()
    {
        var isEmpty = reader.IsEmptyElement;
        var depth = reader.Depth;
        reader.Read();
        while (!isEmpty && reader.Depth > depth)
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "tgroup" }:
                    Group();
                    break;
                case { NodeType: XmlNodeType.Element }:
                    blocks.BeginText();
                    text.Content(reader.LocalName);
                    _caption = blocks.EndText();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }
        if (!isEmpty)
            reader.Read();
        blocks.Add(BlockKind.TableNote, _caption);
    }

    private void Group()
    {
        var table = new SpanningTable();
        var depth = reader.Depth;
        var isHeader = false;
        _columns.Clear();
        _spans.Clear();
        if (!reader.IsEmptyElement)
        {
            reader.Read();
            while (reader.Depth > depth)
            {
                switch (reader.NodeType, reader.LocalName)
                {
                    case (XmlNodeType.Element, "colspec"):
                        _columns.TryAdd(reader.GetAttribute("colname") ?? "", _columns.Count);
                        reader.Read();
                        break;
                    case (XmlNodeType.Element, "spanspec"):
                        if (Column("namest") is { } from && Column("nameend") is { } to)
                            _spans.TryAdd(reader.GetAttribute("spanname") ?? "", (from, to));
                        reader.Read();
                        break;
                    case (XmlNodeType.Element, "thead" or "tbody" or "tfoot"):
                        isHeader = reader.LocalName == "thead";
                        reader.Read();
                        break;
                    case (XmlNodeType.Element, "row"):
                        Row(table, isHeader);
                        break;
                    default:
                        reader.Read();
                        break;
                }
            }
        }
        reader.Read();
        blocks.Table(_caption, table);
        _caption = Passage.Empty;
    }

    private void Row(SpanningTable table, bool isHeader)
    {
        table.StartRow(isHeader);
        var depth = reader.Depth;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
                Entry(table);
            else
                reader.Read();
        }
        table.EndRow();
        if (!isEmpty)
            reader.Read();
        if (!table.IsWithinLimits)
            throw OfficialXmlFormat.Refused(source, reader, $"a table of at most {SpanningTable.MaximumCells} cells", "a larger one");
    }

    private void Entry(SpanningTable table)
    {
        var isSpan = _spans.TryGetValue(reader.GetAttribute("spanname") ?? "", out var span);
        var first = isSpan ? span.First : Column("namest") ?? Column("colname");
        var columns = isSpan ? span.Last - span.First + 1 : first is { } start && Column("nameend") is { } end ? end - start + 1 : 1;
        var rows = int.TryParse(reader.GetAttribute("morerows"), NumberStyles.None, CultureInfo.InvariantCulture, out var more) ? more : 0;
        blocks.BeginText();
        text.Content(reader.LocalName);
        table.Add(blocks.EndText(), first, columns, Math.Min(rows, SpanningTable.MaximumCells) + 1);
    }

    private int? Column(string attribute) =>
        reader.GetAttribute(attribute) is { } name && _columns.TryGetValue(name, out var column) ? column : null;
}
