using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;
using Banenafspraak.Charts;
using Banenafspraak.NotebookHost;
using CellKind = Banenafspraak.NotebookHost.CellKind;

namespace Banenafspraak.Cli.Tests;

/// <summary>The rules that every committed notebook keeps. The names of the tests are the rules.</summary>
public partial class NotebookRulesTests
{
    private const int MostLinesInACodeCell = 7;

    private const int MostWordsBetweenCodeCells = 90;

    public static TheoryData<string> Files => [.. NotebookFiles.All.Select(f => Path.GetFileName(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ItIsNbformat45ForTheDotNetKernel(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf(file)));
        Assert.Equal(4, json.RootElement.GetProperty("nbformat").GetInt32());
        Assert.Equal(5, json.RootElement.GetProperty("nbformat_minor").GetInt32());
        Assert.Equal(".net-csharp", json.RootElement.GetProperty("metadata").GetProperty("kernelspec").GetProperty("name").GetString());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryCellHasAnIdOfItsOwn(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(PathOf(file)));
        var ids = json.RootElement.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("id").GetString()).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ItIsCommittedAsItRanFromTopToBottomWithoutError(string file)
    {
        var code = Code(file).ToList();
        Assert.Equal(Enumerable.Range(1, code.Count), code.Select(cell => cell.ExecutionCount ?? 0));
        Assert.DoesNotContain(code.SelectMany(cell => cell.Outputs), output => output is ErrorOutput);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ItBeginsWithATitleAQuestionHowSureTheAnswerIsAndTheLetters(string file)
    {
        var first = Load(file).Cells[0];
        Assert.Equal(CellKind.Markdown, first.Kind);
        Assert.StartsWith("# ", first.Source, StringComparison.Ordinal);
        Assert.Contains('?', first.Source);
        Assert.Contains("**How sure", first.Source, StringComparison.Ordinal);
        Assert.Matches(@"\*\*Letters? used[:.]", first.Source);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void CodeCellsAreShort(string file) => Assert.All(
        Code(file), cell => Assert.InRange(cell.Source.Split('\n').Length, 1, MostLinesInACodeCell));

    [Theory]
    [MemberData(nameof(Files))]
    public void CodeNamesNoAbsolutePathAndNoAddress(string file) => Assert.All(Code(file), cell =>
    {
        Assert.DoesNotMatch("""(?i)"\s*(?:/|~|[a-z]:[\\/])""", cell.Source);
        Assert.DoesNotContain("http", cell.Source, StringComparison.OrdinalIgnoreCase);
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void ProseBetweenCodeCellsIsShort(string file)
    {
        var words = 0;
        foreach (var cell in Load(file).Cells)
        {
            words = cell.Kind == CellKind.Code ? 0 : words + WordsOfSentences(cell.Source);
            Assert.True(words <= MostWordsBetweenCodeCells, $"{words} words up to {cell.Id}");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ItsLastProseLeadsToOtherNotebooks(string file)
    {
        var last = Load(file).Cells.Last(cell => cell.Kind == CellKind.Markdown).Source;
        Assert.Matches(NotebookLink(), last);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ALinkToANotebookLeadsToOneThatIsThere(string file) => Assert.All(
        Load(file).Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => NotebookLink().Matches(cell.Source)),
        link => Assert.True(File.Exists(PathOf(link.Groups["file"].Value)), link.Value));

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryChartHasItsNumbersAsATable(string file) => Assert.All(
        Code(file).SelectMany(cell => cell.Outputs).OfType<ResultOutput>().Where(output => output.Data.MimeTypes.Contains(Chart.PlotlyMimeType, StringComparer.Ordinal)),
        chart => Assert.Contains("<table", chart.Data[MimeBundle.Html], StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void NoPublishedNumberIsTypedIn(string file)
    {
        var published = PublishedNumbers();
        foreach (var cell in Load(file).Cells)
        {
            var typed = Number().Matches(LetterId().Replace(cell.Source, "")).Select(match => match.Value).Where(published.Contains);
            Assert.True(!typed.Any(), $"{cell.Id} holds {string.Join(", ", typed)}, which the data has");
        }
    }

    [Fact]
    public void ThePublishedNumbersThatAreLookedForAreKnownInEverySpelling()
    {
        var published = PublishedNumbers();
        Assert.All(["81.117", "81117", "81,117", "81_117", "25,8%", "25.8%", "25,8", "24%"], number => Assert.Contains(number, published));
        Assert.DoesNotContain("2022", published);
    }

    /// <summary>Numbers of four digits or more and percentages, as print, code and English write them; years are not among them.</summary>
    private static HashSet<string> PublishedNumbers()
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in Dataset.Load(Repository.PathOf("data")).Figures.Where(figure => figure.Value is not null))
        {
            var value = Math.Abs(figure.Value!.Value);
            var plain = value.ToString(CultureInfo.InvariantCulture);
            var dutch = plain.Replace('.', ',');
            if (figure.Unit == Unit.Percent)
                numbers.UnionWith(Percentages(plain, dutch, value.ToString("0.##", CultureInfo.InvariantCulture)));
            else if (value >= 1000 && !(value is >= 2000 and <= 2030 && decimal.IsInteger(value)))
                numbers.UnionWith([plain, .. new[] { ".", ",", "_" }.Select(separator => Grouped(value, separator))]);
        }
        return numbers;
    }

    /// <summary>With the sign; where there is a decimal comma or point, without it too.</summary>
    private static IEnumerable<string> Percentages(string plain, string dutch, string @short) =>
        [plain + "%", dutch + "%", @short + "%", .. plain == dutch ? [] : new[] { plain, dutch }];

    private static string Grouped(decimal value, string separator) =>
        value.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal);

    private static int WordsOfSentences(string markdown) => markdown.Split('\n')
        .Where(line => !line.StartsWith('#') && !line.StartsWith('|'))
        .Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    private static IEnumerable<NotebookCell> Code(string file) => Load(file).Cells.Where(cell => cell.Kind == CellKind.Code);

    private static Notebook Load(string file) => Notebook.Load(PathOf(file));

    private static string PathOf(string file) => Repository.PathOf("notebooks", file);

    [GeneratedRegex(@"\d(?:[\d.,_]*\d)?%?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\]\((?<file>[^)#:]+\.ipynb)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotebookLink();

    [GeneratedRegex(@"kst-[0-9-]+|szw-[0-9-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LetterId();
}
