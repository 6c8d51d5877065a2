using System.Globalization;
using System.Text;

namespace Banenafspraak.Letters.Tests;

/// <summary>Tables in every form: what was written is what is read. All of them are made up here.</summary>
public class TableFormTests
{
    /// <summary>A third of these in each form of markup, and as many again as plain text.</summary>
    private const int Tables = 2_500;

    private static readonly LetterReader Reader = new(Data.Set.Subjects, new(Data.Set.Lexicon));

    private static readonly string[] Labels = ["Rijk", "Gemeenten", "Provincies", "Waterschappen", "Politie", "Defensie", "Waddeneilanden", "Havens", "Bibliotheken", "Musea", "Veerdiensten", "Sluizen"];

    private static readonly string[] Titles = ["Norm", "Behaald", "Vast", "Flex", "Telling", "Plaatsen", "Ingevuld", "Beoogd"];

    public static TheoryData<string> Forms => ["markdown", "html", "xml", "ocr"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void WhatIsWrittenIsRead(string form)
    {
        var random = new Random(20_31);
        var (same, warned) = (0, 0);
        for (var i = 0; i < Tables; i++)
        {
            var table = Written.Any(random, form == "ocr");
            var text = form switch { "markdown" => table.Markdown(), "html" => table.Html(), "xml" => table.Xml(), _ => table.Ocr() };
            var letter = Reader.Read(SourceText.Of("letter", text));
            if (table.IsIn(letter, form == "ocr"))
                same++;
            else if (letter.Warnings.Count > 0)
                warned++;
            else
                Assert.Fail($"{text}\nis read as\n{string.Join('\n', letter.Tables.SelectMany(t => t.Rows.Select(r => $"{r.PrintedLabel}: {string.Join(" | ", r.Cells.Select(c => c.Value))}").Prepend(string.Join(" | ", t.Columns.Select(c => c.Title)))))}");
        }
        Assert.True(50 * warned <= Tables, $"{warned} of {Tables} brought a warning");
        Assert.True(same > 0);
    }

    [Fact]
    public void ATableGoesOnBehindTheFootOfAPageAndItsHeaderPrintedAgain()
    {
        const string header = "Sector Norm In vaste In tijdelijke Totaal In %\n2031 dienst dienst\n";
        const string foot = "\nTweede Kamer, vergaderjaar 2031-2032, 12 345, nr. 6 1\n\n\n\n ";
        var letter = Reader.Read(SourceText.Of("letter.txt", $"Tabel 1 Banen naar soort\n\n{header}Rijk 1.240 605 420 1.025 83%\nPolitie 731 288 193 481 66%\n{foot}{header}Universitair medische\ncentra 611 102 51 153 25%\nHoger beroeps-\nonderwijs 671 110 63 173 26%\n\nDaarna volgt de tekst van de brief op deze bladzijde.\n"));
        var table = Assert.Single(letter.Tables);
        Assert.Equal(["Norm 2031", "In vaste dienst", "In tijdelijke dienst", "Totaal", "In %"], table.Columns.Select(c => c.Title));
        Assert.Equal(["rijk", "politie", "umc", "hbo"], table.Rows.Select(r => r.Id));
        Assert.Equal([611m, 102m, 51m, 153m, 25m], table.Rows[2].Cells.Select(c => c.Value));
    }

    /// <summary>One cell of the first, a middle or the last row of a table with few columns: all other cells are read, and what stands in place of this one.</summary>
    [Theory]
    [InlineData(0, 0, "o")]
    [InlineData(0, 1, "O")]
    [InlineData(1, 0, "4.7l2")]
    [InlineData(1, 1, "\u2014")]
    [InlineData(2, 0, "|")]
    [InlineData(2, 1, "2.S07")]
    public void AnUnreadableCellLeavesTheRestOfASmallTable(int row, int column, string sign)
    {
        string[][] rows = [["Rijk", "1.240", "605"], ["Politie", "4.731", "288"], ["Waterschappen", "611", "2.507"]];
        rows[row][1 + column] = sign;
        var text = $"Tabel 1 Banen per sector\n\nSector 2031 2032\n{string.Join('\n', rows.Select(r => string.Join(' ', r)))}\n\nDaarna volgt de tekst van de brief op deze bladzijde.\n";
        var table = Assert.Single(Reader.Read(SourceText.Of("letter.txt", text)).Tables);
        Assert.Equal(rows.Select(r => r[0]), table.Rows.Select(r => r.PrintedLabel));
        Assert.Equal(rows.SelectMany(r => r.Skip(1)), table.Rows.SelectMany(r => r.Cells.Select(c => c.Printed)));
        Assert.Equal(5, table.Rows.SelectMany(r => r.Cells).Count(c => c.Value is not null));
    }

    [Fact]
    public void ALineOfTextBehindATableIsNoRow()
    {
        var letter = Reader.Read(SourceText.Of("letter.txt", "Sector 2031 2032\nRijk 1.240 605\nPolitie 4.731 288\nBron: UWV 2033 en 2034 a\nDaarna volgt de tekst van de brief op deze bladzijde.\n"));
        Assert.Equal(["Rijk", "Politie"], Assert.Single(letter.Tables).Rows.Select(r => r.PrintedLabel));
    }

    [Fact]
    public void TwoColumnsOfTextAreReadOneAfterTheOther()
    {
        string[] left =
        [
            "De overheid heeft in dit jaar veel meer gedaan dan", "het jaar daarvoor, en de gemeenten gaan voorop met", "een aantal dat nog niet eerder werd gehaald.", "", "Rijk", "", "                         2030     2031",
            "Doel                      610      620", "Realisatie                480      505", "Realisatiepercentage      79%      81%", "", "Het Rijk heeft er dit jaar 25 fta bij gekregen, en", "dat is meer dan het gemiddelde van alle sectoren.",
        ];
        string[] right =
        [
            "Politie", "", "                         2030     2031", "Doel                      710      724", "Realisatie                505      551", "Realisatiepercentage      71%      76%", "",
            "De politie gaat van 71% naar 76%, en dat is een hele", "stap vooruit voor een sector die achterop liep in de", "jaren die achter ons liggen. Van de 551 fta zijn er", "301 vast en de andere zijn voor een bepaalde tijd in", "dienst genomen bij een van de eenheden in het land.", "",
        ];
        var page = string.Join('\n', left.Zip(right, (l, r) => $"{l,-56}{r}".TrimEnd()));
        var letter = Reader.Read(SourceText.Of("letter.txt", page + "\n"));
        Assert.Equal(["Rijk", "Politie"], letter.Sections.Select(s => s.Title));
        Assert.Equal([610m, 620m, 480m, 505m, 79m, 81m], letter.Tables[0].Rows.SelectMany(r => r.Cells).Select(c => c.Value));
        Assert.Equal([710m, 724m, 505m, 551m, 71m, 76m], letter.Tables[1].Rows.SelectMany(r => r.Cells).Select(c => c.Value));
        var politie = letter.Mentions.First(m => m.Printed == "710");
        Assert.Equal((4, 83), (politie.Line, politie.Column));
    }

    [Theory]
    [InlineData("iso-8859-1", 28591)]
    [InlineData("windows-1252", 1252)]
    [InlineData("utf-16", 1200)]
    public void XmlIsReadInTheEncodingThatItDeclares(string name, int page)
    {
        var encoding = page is 1200 ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><officiele-publicatie><al>Er waren één of twee coördinatoren en 166 banen.</al></officiele-publicatie>")).ToArray();
        Assert.Contains(Reader.Read(SourceText.OfBytes("letter.xml", bytes)).Mentions, m => m is { Printed: "één", Value: 1 });
    }

    [Fact]
    public void AnotherEncodingIsNamed()
    {
        var error = Assert.Throws<LetterException>(() => SourceText.OfBytes("letter.md", [.. "Vergaderjaar 2031"u8, 0x96, .. "2032"u8]));
        Assert.Contains("Windows-1252", error.Message, StringComparison.Ordinal);
    }

    /// <summary>A table as somebody wrote it.</summary>
    private sealed record Written(string[] Groups, string[] Columns, (string Label, decimal[] Cells, string[] Printed)[] Rows)
    {
        public static Written Any(Random random, bool isFlat)
        {
            var groups = isFlat || random.Next(3) == 0 ? [""] : Enumerable.Range(2030, random.Next(2, 4)).Select(y => y.ToString(CultureInfo.InvariantCulture)).ToArray();
            var columns = random.GetItems(Titles, Titles.Length).Distinct().Take(random.Next(2, 5)).ToArray();
            if (columns.Length < 2)
                columns = ["Norm", "Vast"];
            var labels = random.GetItems(Labels, 12).Distinct().Take(random.Next(3, 9)).ToArray();
            if (labels.Length < 3)
                labels = ["Rijk", "Musea", "Havens"];
            return new(groups, columns, [.. labels.Select(l => Row(l, groups.Length * columns.Length, random, isFlat))]);
        }

        public bool IsIn(ReadLetter letter, bool isFlat)
        {
            var titles = Groups.SelectMany(g => Columns.Select(c => g.Length == 0 ? c : $"{g} / {c}"));
            return letter.Tables is [var table] && titles.SequenceEqual(table.Columns.Select(c => c.Title), StringComparer.Ordinal)
                && Rows.Select(r => r.Label).SequenceEqual(table.Rows.Select(r => r.PrintedLabel), StringComparer.Ordinal)
                && Rows.SelectMany(r => r.Cells).SequenceEqual(table.Rows.SelectMany(r => r.Cells).Select(c => c.Value ?? -1));
        }

        public string Markdown()
        {
            var text = new StringBuilder("# Titel\n\nEen zin.\n\n");
            if (Groups[0].Length > 0)
                text.Append('|').AppendJoin('|', Groups.SelectMany(g => Columns.Select(_ => g)).Prepend("Sector")).Append("|\n");
            text.Append('|').AppendJoin('|', Groups.SelectMany(_ => Columns).Prepend(Groups[0].Length > 0 ? "" : "Sector")).Append("|\n|").Insert(text.Length, "---|", (Groups.Length * Columns.Length) + 1).Append('\n');
            foreach (var row in Rows)
                text.Append('|').AppendJoin('|', row.Printed.Prepend(row.Label)).Append("|\n");
            return text.ToString();
        }

        public string Html()
        {
            var text = new StringBuilder("<!DOCTYPE html><html><body><div class=\"stuk\"><p>Een zin.</p><table><thead>");
            var hasGroups = Groups[0].Length > 0;
            text.Append(CultureInfo.InvariantCulture, $"<tr><th{(hasGroups ? " rowspan=\"2\"" : "")}>Sector</th>");
            if (hasGroups)
                text.AppendJoin("", Groups.Select(g => $"<th colspan=\"{Columns.Length}\">{g}</th>")).Append("</tr><tr>");
            text.AppendJoin("", Groups.SelectMany(_ => Columns).Select(c => $"<th>{c}</th>")).Append("</tr></thead><tbody>");
            foreach (var row in Rows)
                text.Append("<tr><th>").Append(row.Label).Append("</th>").AppendJoin("", row.Printed.Select(c => $"<td>{c}</td>")).Append("</tr>");
            return text.Append("</tbody></table></div></body></html>").ToString();
        }

        public string Xml()
        {
            var width = Groups.Length * Columns.Length;
            var text = new StringBuilder("<officiele-publicatie><al>Een zin.</al><table><tgroup>");
            for (var i = 0; i <= width; i++)
                text.Append(CultureInfo.InvariantCulture, $"<colspec colname=\"c{i}\"/>");
            text.Append("<thead><row>");
            if (Groups[0].Length > 0)
            {
                text.Append("<entry colname=\"c0\" morerows=\"1\">Sector</entry>");
                for (var g = 0; g < Groups.Length; g++)
                    text.Append(CultureInfo.InvariantCulture, $"<entry namest=\"c{(g * Columns.Length) + 1}\" nameend=\"c{(g + 1) * Columns.Length}\">{Groups[g]}</entry>");
                text.Append("</row><row>");
            }
            else
            {
                text.Append("<entry>Sector</entry>");
            }
            text.AppendJoin("", Groups.SelectMany(_ => Columns).Select((c, i) => $"<entry colname=\"c{i + 1}\">{c}</entry>")).Append("</row></thead><tbody>");
            foreach (var row in Rows)
                text.Append("<row><entry>").Append(row.Label).Append("</entry>").AppendJoin("", row.Printed.Select(c => $"<entry>{c}</entry>")).Append("</row>");
            return text.Append("</tbody></tgroup></table></officiele-publicatie>").ToString();
        }

        public string Ocr()
        {
            var text = new StringBuilder("Tabel 1 Banen per sector\n\nSector ").AppendJoin(' ', Columns).Append('\n');
            foreach (var row in Rows)
                text.Append(row.Label).Append(' ').AppendJoin(' ', row.Printed).Append('\n');
            return text.ToString();
        }

        /// <summary>Thousands are apart by a dot or a space; a plain space in a line of a flat text would stand between two cells.</summary>
        private static (string, decimal[], string[]) Row(string label, int cells, Random random, bool isFlat)
        {
            char[] separators = ['.', '.', '\u00A0', '\u2009', '\u202F', isFlat ? '.' : ' '];
            var values = Enumerable.Range(0, cells).Select(_ => random.Next(3) == 0 ? random.Next(0, 9_999) / 10m : random.Next(0, 120_000)).ToArray();
            return (label, values, [.. values.Select(v => DutchNumber.Format(v).Replace('.', random.GetItems(separators, 1)[0]))]);
        }
    }
}
