using System.Text.RegularExpressions;

namespace Banenafspraak.Analysis.Tests;

/// <summary>The figures of all letters against the letters' texts: each stands where it says, and no number was passed over in silence.</summary>
public partial class PublishedFiguresTests
{
    public static TheoryData<string> Letters() => [.. Data.Set.Letters.Select(l => l.Id)];

    [Theory]
    [InlineData("szw-2018-0000162377", 3)]
    [InlineData("kst-34352-202", 12)]
    [InlineData("kst-34352-258", 106)]
    [InlineData("kst-34352-299", 67)]
    [InlineData("kst-34352-348", 278)]
    public void EveryLetterHasItsFigures(string letter, int figures) => Assert.Equal(figures, Data.Set.Figures.Letter(letter).Count);

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryFigureStandsAtItsLine(string letter) => Assert.DoesNotContain(WithoutFigures(letter).Faults, _ => true);

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void EveryOtherNumberIsListedWithItsLineAndClass(string letter)
    {
        var listed = Listed(letter).Select(r => $"{r.Line}: {r.Token}");
        var left = WithoutFigures(letter).Lines.SelectMany((text, i) => Numbers().Matches(text).Select(m => $"{i + 1}: {m.Value}"));
        Assert.Equal(listed, left);
    }

    [LetterTheory]
    [MemberData(nameof(Letters))]
    public void NoNumberThatIsLeftCountsJobsPeopleOrMoney(string letter)
    {
        var left = WithoutFigures(letter).Lines.Select((text, i) => (Text: text, Line: i + 1)).Where(l => CountsSomething().IsMatch(l.Text)).ToList();
        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    [Theory]
    [MemberData(nameof(Letters))]
    public void AChangeGrowthShareOrRateSaysOfWhat(string letter)
    {
        var figures = Data.Set.Figures.Letter(letter);
        Assert.All(
            figures.Where(f => f.Measure is Measure.Change or Measure.Growth or Measure.Share or Measure.RealisationRate or Measure.AllocationShare),
            f => Assert.True(f.Of.Length > 0, f.Id));
        Assert.All(
            figures.Where(f => f.Measure is Measure.Change or Measure.Growth),
            f => Assert.True(!f.RelativeTo.IsNone && f.Period.IsSpan, f.Id));
    }

    [Fact]
    public void ADamagedCellKeepsWhatIsPrintedAndHasAValueOnlyWhereRepairFoundIt()
    {
        var damaged = Data.Set.Figures.Where(f => f.Reading != Reading.Printed);
        Assert.Equal(12, damaged.Count);
        Assert.All(damaged, f => Assert.True(f.Printed.Length > 0 && f.Value is null == (f.Reading == Reading.Unreadable) && f.Quantity is null == f.Value is null, f.Id));
    }

    [Fact]
    public void TablesAreTheFiguresCellByCell()
    {
        var schemas = TableSchema.FromDescriptor(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json")));
        var cells = 0;
        foreach (var schema in schemas.Values.Where(s => s.Path.StartsWith("tables/", StringComparison.Ordinal)))
        {
            var letter = Data.Set.Letters.Single(l => schema.Path.Contains(l.Id, StringComparison.Ordinal)).Id;
            using var file = File.OpenRead(Path.Combine(Data.Folder, schema.Path));
            foreach (var row in CsvTable.Read(file, schema, [], row => row.Kept))
            {
                foreach (var column in schema.Columns.Select(c => c.Name).Except(["line", "block", "row", "label", "sign", "unit", "note"], StringComparer.Ordinal))
                {
                    var section = schema.Columns[1].Name == "block" ? row["block"] : "t1";
                    var figure = Data.Set.Figures[$"{letter}/{section}/{row["row"]}/{column}"];
                    Assert.Equal(row[column] is ['(', .. var target, ')'] ? target : row[column], figure.Printed);
                    Assert.Equal(row.Integer("line"), figure.Line);
                    cells++;
                }
            }
        }
        Assert.Equal(12 + (13 * 5) + (14 * 6) + (13 * 6), cells);
    }

    [Fact]
    public void IdsStayWhenARowIsInserted()
    {
        const string inserted = "kst-34352-202/inleiding/p9/1,inleiding,p9/1,31,7,7,other,count,overheid,-,-,-,-,,exact,0,printed,inserted\n";
        Data.WithCopy("figures/kst-34352-202.csv", text => text.Insert(text.IndexOf("kst-34352-202/kwant", StringComparison.Ordinal), inserted), folder =>
        {
            var old = Data.Set.Figures.ToDictionary(f => f.Id, StringComparer.Ordinal);
            var fresh = Dataset.Load(folder).Figures;
            Assert.Equal(old.Count + 1, fresh.Count);
            Assert.All(old.Values, f => Assert.Equal(f, fresh[f.Id]));
        });
    }

    [Fact]
    public void ABreakNamesAPlaceThatExists()
    {
        Assert.NotEmpty(Data.Set.Breaks);
        Assert.All(Data.Set.Breaks, b => Assert.Contains(Data.Set.Subjects, s => s.Id == b.Subject));
        Assert.All(Data.Set.Breaks, b => Assert.True(
            Data.Set.Letters.Any(l => b.Place.StartsWith(l.Id + "/", StringComparison.Ordinal)) || Data.Set.Series.Any(s => s.Id == b.Place), b.Id));
    }

    /// <summary>The lines of a letter with its figures blanked out, each looked for behind the one before it on its line.</summary>
    private static (string[] Lines, List<string> Faults) WithoutFigures(string letter)
    {
        var lines = File.ReadAllLines(Path.Combine(Data.Letters, letter + ".txt"));
        var from = new Dictionary<int, int>();
        var faults = new List<string>();
        foreach (var figure in Data.Set.Figures.Letter(letter))
        {
            var line = figure.Line!.Value - 1;
            var at = Find(lines[line], figure.Printed, from.GetValueOrDefault(line));
            if (at < 0)
            {
                faults.Add($"{figure.Id}: \"{figure.Printed}\" does not stand on line {line + 1}");
                continue;
            }
            lines[line] = lines[line].Remove(at, figure.Printed.Length).Insert(at, new string('#', figure.Printed.Length));
            from[line] = at + figure.Printed.Length;
        }
        return (lines, faults);
    }

    private static int Find(string text, string printed, int from)
    {
        for (var at = text.IndexOf(printed, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(printed, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (text.ElementAtOrDefault(at - 1), text.ElementAtOrDefault(at + printed.Length));
            if (!char.IsLetterOrDigit(before) && before is not ('.' or ',') && !char.IsLetterOrDigit(after))
                return at;
        }
        return -1;
    }

    private static List<(int Line, string Token)> Listed(string letter) =>
        [.. Data.Set.OtherNumbers.Where(n => n.Letter == letter).Select(n => (n.Line!.Value, n.Printed))];

    private const string Words =
        "nul|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|"
        + "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|[a-z]*honderd|duizend";

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*%?|(?<!\w)(?:" + Words + @")(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[0-9]%|(?<!\w)(?:[0-9]+(?:[.,][0-9]+)*|" + Words + @")\s+(?:(?:extra|nieuwe|minder)\s+)?(?:banen|fta|fte|procent|personen|mensen|medewerkers|kandidaten|uur|euro|miljoen|teams|scholen|organisaties|werkgevers)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CountsSomething();
}
