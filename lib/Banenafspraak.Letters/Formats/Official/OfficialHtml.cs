using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Banenafspraak.Letters;

/// <summary>The official publication as a page of HTML. The page is parsed and nothing more: no script runs and no other address is opened.</summary>
internal sealed class OfficialHtmlFormat : ILetterFormat
{
    /// <inheritdoc/>
    public TextForm Form => TextForm.Official;

    /// <inheritdoc/>
    public bool Recognises(SourceText source) => MarkupRoot.Of(source.Text).IsHtml;

    /// <inheritdoc/>
    public LetterDocument Read(SourceText source)
    {
        HtmlLimits.Check(source);
        using var page = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(source.Text);
        return new OfficialHtmlReading(source, page).Read();
    }
}

/// <summary>One walk over the page of a publication. What stands outside the publication itself (menus, footers) is furniture.</summary>
internal sealed class OfficialHtmlReading(SourceText source, IHtmlDocument page)
{
    private readonly OfficialBlocks _blocks = new(source);
    private readonly HtmlPlaces _places = new(source);

    /// <summary>Reads all of it.</summary>
    /// <exception cref="LetterException">The page holds no publication.</exception>
    public LetterDocument Read()
    {
        if (page.GetElementById("broodtekst") is null && page.All.All(e => !e.ClassList.Contains("stuk")))
            throw new LetterException(source.Name, new(1, 1), "the page of an official publication (an element broodtekst or stuk)", "another page");
        foreach (var meta in page.All.OfType<IHtmlMetaElement>())
            Meta(meta);
        Element(page.DocumentElement);
        return _blocks.Build();
    }

    private void Meta(IHtmlMetaElement meta)
    {
        OfficialField? field = meta.Name switch
        {
            "OVERHEIDop.dossiernummer" => OfficialField.Dossier,
            "OVERHEIDop.ondernummer" => OfficialField.Number,
            "OVERHEIDop.vergaderjaar" => OfficialField.ParliamentaryYear,
            "OVERHEIDop.dossiertitel" => OfficialField.DossierTitle,
            _ => null,
        };
        if (field is { } known && meta.Content is { Length: > 0 } content)
            _blocks.Metadata.Add(known, content, $"meta {meta.Name}", meta.SourceReference?.Position.Line ?? 1);
    }

    private void Element(IElement element)
    {
        _places.Tag(element.SourceReference?.Position.Line ?? 0, element.SourceReference?.Position.Column ?? 0);
        var start = _blocks.Length;
        switch (element)
        {
            case { LocalName: "head" or "script" or "style" or "template" or "noscript" or "svg" }:
            case { LocalName: "h5" } when element.ClassList.Contains("note-close"):
                _places.Skip(element.LocalName);
                break;
            case { LocalName: "sup" }:
                Children(element);
                _blocks.EndSuperscript(start);
                break;
            case { LocalName: "table" }:
                Table(element);
                break;
            case { LocalName: "a" or "b" or "strong" or "i" or "em" or "u" or "sub" or "abbr" or "code" or "small" } when FieldOf(element) is null:
                Children(element);
                break;
            case { LocalName: "span" } when FieldOf(element) is null:
                Children(element);
                if (element.ClassList.Contains("ol") || element.ClassList.Contains("li.nr"))
                    _blocks.EndLabel(start);
                break;
            default:
                Block(element);
                break;
        }
    }

    private void Block(IElement element)
    {
        var classes = element.ClassList;
        if (classes.Contains("noot"))
            In(element, element.ParentElement is { } around && around.ClassList.Contains("tabelnoten") ? BlockKind.TableNote : BlockKind.Footnote);
        else if (FieldOf(element) is { } field)
            In(element, BlockKind.Furniture, field: field);
        else if (classes.Any(IsOfTheHead) || element.LocalName is "nav" or "header" or "footer" or "aside" or "form" || IsSidebar(element))
            In(element, BlockKind.Furniture);
        else if (HeadingLevel(element) is > 0 and var level)
            In(element, BlockKind.Heading, level);
        else if (element.LocalName == "li")
            In(element, BlockKind.Bullet);
        else
        {
            _blocks.Break();
            Children(element);
            _blocks.Break();
        }
    }

    private void In(IElement element, BlockKind kind, int level = 0, OfficialField? field = null)
    {
        _blocks.Begin(kind, level, field);
        Children(element);
        _blocks.End();
    }

    private void Children(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
                Element(inner);
            else if (child is IText text)
                _places.Reached(_blocks.Text(_places.Text(), text.Data));
        }
    }

    private void Table(IElement element)
    {
        var table = new SpanningTable();
        var caption = Passage.Empty;
        foreach (var part in element.Children)
        {
            if (part.LocalName == "caption")
                caption = Cell(part);
            foreach (var row in part.Children.Where(r => r.LocalName == "tr"))
                Row(table, row);
        }
        _blocks.Table(caption, table);
    }

    private void Row(SpanningTable table, IElement row)
    {
        var cells = row.Children.Where(c => c.LocalName is "td" or "th").ToList();
        table.StartRow(isHeader: row.ParentElement?.LocalName == "thead" || cells.TrueForAll(c => c.GetAttribute("scope") == "col"));
        foreach (var cell in cells)
            table.Add(Cell(cell), column: null, Span(cell, "colspan"), Rows(row, cell));
        table.EndRow();
        if (!table.IsWithinLimits)
            throw new LetterException(source.Name, source.At(_places.Text()), $"a table of at most {SpanningTable.MaximumCells} cells", "a larger one");
    }

    private Passage Cell(IElement cell)
    {
        _places.Tag(cell.SourceReference?.Position.Line ?? 0, cell.SourceReference?.Position.Column ?? 0);
        _blocks.BeginText();
        Children(cell);
        return _blocks.EndText();
    }

    // A span of 0 rows goes on to the end of the group.
    private static int Rows(IElement row, IElement cell) =>
        cell.GetAttribute("rowspan") == "0" && row.ParentElement is { } group ? group.Children.SkipWhile(r => r != row).Count(r => r.LocalName == "tr") : Span(cell, "rowspan");

    private static int Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Min(span, SpanningTable.MaximumCells) : 1;

    private static OfficialField? FieldOf(IElement element) => element.ClassList switch
    {
        var c when c.Contains("dossiertitel") => OfficialField.DossierTitle,
        var c when c.Contains("dossiernummer") => OfficialField.Dossier,
        var c when c.Contains("stuknummer") => OfficialField.Number,
        var c when c.Contains("kamerstukdatum") => OfficialField.Date,
        var c when c.Contains("functie") => OfficialField.SenderFunction,
        var c when c.Contains("naam") => OfficialField.SenderName,
        _ => null,
    };

    private static bool IsOfTheHead(string name) => name is "kamerstukkop" or "stuktitel" or "ondertekening" or "vergaderjaar";

    private static bool IsSidebar(IElement element) => element.Id is "sidebar" or "header" or "footer" or "nav";

    /// <summary>By the class that says how it is printed, else by the heading's own rank; h1 and h2 are sections.</summary>
    private static int HeadingLevel(IElement element)
    {
        foreach (var name in element.ClassList.Where(c => c.StartsWith("tussenkop", StringComparison.Ordinal)))
        {
            var inner = element.Children.SelectMany(c => c.ClassList).FirstOrDefault(c => c.StartsWith("tussenkop_", StringComparison.Ordinal));
            var print = name == "tussenkop" ? inner ?? name : name;
            return print.Contains("_vet", StringComparison.Ordinal) ? 1 : print.Contains("_cur", StringComparison.Ordinal) ? 2 : name == "tussenkop" ? 1 : 3;
        }
        return element.LocalName is ['h', >= '1' and <= '6' and var rank] ? Math.Max(1, rank - '1') : 0;
    }
}
