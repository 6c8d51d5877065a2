using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;
using Banenafspraak.Exercises;
using Banenafspraak.NotebookHost;
using CellKind = Banenafspraak.NotebookHost.CellKind;

namespace Banenafspraak.Cli.Tests;

/// <summary>The notebook of the counting rules as a student uses it: every exercise is answered wrongly, then rightly, by the program itself.</summary>
public partial class ExerciseNotebookTests
{
    private const string Name = "01-counting-rules";
    private static readonly ExerciseSet Exercises = ExerciseSet.Of(Dataset.Load(Repository.PathOf("data")));

    [Fact]
    public void EveryExerciseStandsInTheNotebookOnceAndInOrder() =>
        Assert.Equal(Exercises.All.Select(e => e.Number), CellsWithAnExercise(Committed()).Select(NumberOf));

    [Fact]
    public void NoSolutionIsVisibleInTheCommittedNotebook()
    {
        var text = WebUtility.HtmlDecode(string.Join('\n', Committed().Cells.Select(cell => cell.Source + Html(cell))));
        Assert.All(Exercises.All, exercise => Assert.DoesNotContain(exercise.Reason, text, StringComparison.Ordinal));
        Assert.All(CellsWithAnExercise(Committed()), cell => Assert.DoesNotContain("verdict exact", Html(cell), StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheRightAnswersAreRightAndExplained()
    {
        foreach (var (exercise, html) in await RunAsync(e => e.Solution))
        {
            Assert.Contains("<span class=\"verdict exact\">right</span>", html, StringComparison.Ordinal);
            Assert.Contains(exercise.Reason, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task UsualMistakesAreDiagnosedWithoutTheSolution()
    {
        var most = Exercises.All.Max(e => e.Mistakes.Count);
        for (var rank = 0; rank < most; rank++)
        {
            foreach (var (exercise, html) in await RunAsync(e => MistakeOf(e, rank).Answer))
            {
                Assert.Contains("<span class=\"verdict contradicted\">not yet right</span>", html, StringComparison.Ordinal);
                Assert.Contains(MistakeOf(exercise, rank).Diagnosis, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
                Assert.DoesNotContain(exercise.Reason, WebUtility.HtmlDecode(html), StringComparison.Ordinal);
            }
        }
    }

    /// <summary>The mistake of a rank; the last one of an exercise that has fewer.</summary>
    private static Mistake MistakeOf(Exercise exercise, int rank) => exercise.Mistakes[Math.Min(rank, exercise.Mistakes.Count - 1)];

    /// <summary>Fills in answers, runs the notebook from top to bottom, and gives what stands under each exercise.</summary>
    private static async Task<IReadOnlyList<(Exercise Exercise, string Html)>> RunAsync(Func<Exercise, Answer> answer)
    {
        using var workspace = new TemporaryWorkspace();
        var filled = Committed() with
        {
            Cells = [.. Committed().Cells.Select(c => Check().IsMatch(c.Source) ? c with { Source = Filled(c, answer) } : c)],
        };
        await File.WriteAllTextAsync(workspace.PathOf("notebooks", Name + ".ipynb"), filled.ToJson());
        var run = await workspace.RunAsync("run", $"notebooks/{Name}.ipynb");
        Assert.True(run.ExitCode == 0, run.ToString());

        var executed = Notebook.Load(workspace.PathOf("site", "notebooks", Name + ".ipynb"));
        return [.. CellsWithAnExercise(executed).Select(cell => (Exercises[NumberOf(cell)], Html(cell)))];
    }

    private static string Filled(NotebookCell cell, Func<Exercise, Answer> answer) =>
        Check().Replace(cell.Source, match => $"exercises.Check({match.Groups["number"].Value}, answer: {Literal(answer(Exercises[NumberOf(cell)]))})");

    private static string Literal(Answer answer) =>
        answer.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) + "m" : $"\"{answer.Word}\"";

    private static string Html(NotebookCell cell) =>
        string.Concat(cell.Outputs.OfType<ResultOutput>().Select(output => output.Data["text/html"]));

    private static IEnumerable<NotebookCell> CellsWithAnExercise(Notebook notebook) =>
        notebook.Cells.Where(cell => cell.Kind == CellKind.Code && Check().IsMatch(cell.Source));

    private static int NumberOf(NotebookCell cell) => int.Parse(Check().Match(cell.Source).Groups["number"].Value, CultureInfo.InvariantCulture);

    private static Notebook Committed() => Notebook.Load(PathOf());

    private static string PathOf() => Repository.PathOf("notebooks", Name + ".ipynb");

    [GeneratedRegex(@"exercises\.Check\((?<number>\d+), answer: [^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Check();
}
