using System.Text.RegularExpressions;
using Banenafspraak.NotebookHost;

namespace Banenafspraak.Cli.Tests;

/// <summary>Wherever a committed notebook shows the place of a figure, that leads to the figure's row in the audit.</summary>
public partial class AuditLinksTests
{
    private const string Audit = "91-audit.ipynb";

    public static TheoryData<string> Files => [.. NotebookFiles.All.Select(f => Path.GetFileName(f)!)];

    /// <summary>Those that link to the rows of the audit.</summary>
    public static TheoryData<string> Others => [.. NotebookFiles.All.Select(f => Path.GetFileName(f)!).Where(f => f != Audit)];

    [Theory]
    [MemberData(nameof(Others))]
    public void APlaceIsALink(string file) =>
        Assert.All(Tables(file), table => Assert.DoesNotMatch(PlaceOfAFigure(), Tag().Replace(Link().Replace(Sentence().Replace(table, ""), ""), " ")));

    [Theory]
    [MemberData(nameof(Files))]
    public void ALinkToTheAuditLeadsToARow(string file)
    {
        var rows = Tables(Audit).SelectMany(table => Row().Matches(table)).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(rows);
        Assert.All(Tables(file).SelectMany(table => Link().Matches(table)).Select(match => match.Groups["anchor"].Value).Where(anchor => anchor.Length > 0), anchor =>
            Assert.Contains(anchor, rows));
    }

    private static IEnumerable<string> Tables(string file) => Notebook.Load(Repository.PathOf("notebooks", file)).Cells
        .SelectMany(cell => cell.Outputs)
        .Select(output => (output as DisplayOutput)?.Data[MimeBundle.Html] ?? (output as ResultOutput)?.Data[MimeBundle.Html]).OfType<string>()
        .SelectMany(html => Table().Matches(html)).Select(match => match.Value);

    [GeneratedRegex("<table class=\"data\">.*?</table>", RegexOptions.Singleline, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Table();

    [GeneratedRegex("<tr id=\"(?<id>[^\"]*)\">", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Row();

    [GeneratedRegex("<a class=\"place\" href=\"(?:91-audit\\.ipynb#(?<anchor>[^\"]*)|[^\"]*)\">.*?</a>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Link();

    /// <summary>A sentence may name an id; its places stand beside it.</summary>
    [GeneratedRegex("<td class=\"text long\">[^<]*</td>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:kst-\d+-\d+|szw-\d+-\d+)(?:, |/)[a-z0-9-]+/\S", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlaceOfAFigure();
}
