using System.Globalization;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;
using Banenafspraak.Charts;
using Banenafspraak.NotebookHost;
using Banenafspraak.Site;

namespace Banenafspraak.Cli;

/// <summary>What the site says around the notebooks.</summary>
internal static partial class SiteContent
{
    private const string Introduction = """
        Every year Dutch ministers tell parliament how many jobs employers created under the *banenafspraak*, the agreement on extra jobs for
        people with a disability. These pages take the published figures one by one, say where each is printed, compute it again from the
        others, and judge whether it holds.
        """;

    private const string Footer = """
        Figures: the letters themselves, at the place that stands beside each number. Computed by Banenafspraak.Analysis from its folder `data/`;
        no number on these pages was typed in.
        """;

    /// <summary>The site of these runs, in their order.</summary>
    /// <param name="runs">The executed notebooks.</param>
    /// <param name="answer">What stands above the list of pages; null where there are no data.</param>
    public static NotebookSite Of(IReadOnlyList<NotebookRun> runs, LastAnswer? answer) => new("Banenafspraak: the published figures, recomputed", [.. runs.Select(Page)])
    {
        Introduction = (answer is null ? "" : WithPage(answer, runs) + "\n\n") + Introduction,
        Footer = PlotlyLibrary.IsAvailable ? Footer : Footer + "\nThis copy was built without npm: charts are shown as tables.",
        Scripts = [new(Chart.PlotlyMimeType, PlotlyLibrary.FileName, PlotlyLibrary.IsAvailable ? PlotlyLibrary.Open : null)],
    };

    /// <summary>Whether the sectors met their targets in the last year that letters publish.</summary>
    public static LastAnswer AnswerOf(Dataset data)
    {
        var last = data.Letters.SelectMany(l => l.MeasuringYears).DefaultIfEmpty().Max();
        return new(last, $"**{YearTables.TargetsMet(data, last)}.** {YearTables.Together(data, last)}");
    }

    /// <summary>The answer, with the page of its year, where there is one.</summary>
    private static string WithPage(LastAnswer answer, IReadOnlyList<NotebookRun> runs)
    {
        var page = runs.FirstOrDefault(r => r.Name.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{answer.Year}-"), StringComparison.Ordinal));
        return answer.Text + (page is null ? "" : $" [{page.Executed.Notebook.Title}]({Path.GetFileName(page.File)})");
    }

    private static SitePage Page(NotebookRun run) => new(PageNames.Of(run.File), run.Executed)
    {
        Group = SiteGroups.Of(run.Name),
        Description = FirstParagraph(run.Executed.Notebook),
        Facts = run is { Figures: { } figures, Reconstructed: { } reconstructed }
            ? [new("published figures", DutchNumber.Format(figures)), new("reconstructed", DutchNumber.Format(reconstructed))]
            : [],
    };

    private static string? FirstParagraph(Notebook notebook)
    {
        var prose = notebook.Cells.FirstOrDefault(c => c.Kind == CellKind.Markdown)?.Source ?? "";
        var paragraph = prose.Split("\n\n").Select(p => p.Trim()).FirstOrDefault(p => p.Length > 0 && p[0] != '#');
        return paragraph is null ? null : Emphasis().Replace(Label().Replace(paragraph.ReplaceLineEndings(" "), ""), "");
    }

    [GeneratedRegex(@"\A\*\*[^*]+\*\*\s*", RegexOptions.None, 1000)]
    private static partial Regex Label();

    [GeneratedRegex("[*_`]", RegexOptions.None, 1000)]
    private static partial Regex Emphasis();
}

/// <summary>What the data say of the last year, as Markdown.</summary>
internal sealed record LastAnswer(int Year, string Text);
