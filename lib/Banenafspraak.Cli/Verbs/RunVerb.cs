using System.CommandLine;
using System.Globalization;
using System.Text;
using Banenafspraak.Analysis;
using Banenafspraak.Charts;
using Banenafspraak.NotebookHost;
using Banenafspraak.Site;

namespace Banenafspraak.Cli;

/// <summary>run: executes notebooks and writes the site.</summary>
internal static class RunVerb
{
    /// <summary>With this switch a chart's HTML leaves plotly.js to the page, which is ours.</summary>
    private const string LibraryOnPage = "Banenafspraak.Charts.LibraryOnPage";

    public static Command Command()
    {
        var notebooks = new Argument<string[]>("NOTEBOOK") { Description = "Notebooks to run (default: all in notebooks/).", Arity = ArgumentArity.ZeroOrMore };
        var site = new Option<string>("--out") { Description = "Folder of the site; replaced as a whole.", HelpName = "DIR", DefaultValueFactory = _ => "site" };
        var save = new Option<bool>("--save") { Description = "Also writes the outputs back into the notebooks." };
        var timeout = new Option<int>("--timeout") { Description = "Seconds that one cell may take.", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };
        var command = new Command("run", """
            Executes the notebooks and writes the site: a page for each, and an index. The site works from a disk, without a network.
            A notebook of which a cell fails, or takes too long, keeps the page that it had; the others are written, and the exit code is 1.

            Examples:
              banenafspraak run
              banenafspraak run notebooks/2022-kst-34352-299.ipynb --out /tmp/site
              banenafspraak run mine.dib
            """)
        {
            notebooks, site, save, timeout,
        };
        notebooks.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-')) is { } option)
                result.AddError($"expected an option of run, found \"{option.Value}\"");
        });
        site.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value)))
                result.AddError("expected a folder with --out, found an empty text");
        });
        timeout.Allow(1, 86_400, "seconds");
        command.SetAction((parsed, cancellation) => RunAsync(
            Workspace.Notebooks(parsed.GetValue(notebooks) ?? []), parsed.GetValue(site)!, parsed.GetValue(save), NotebookFormats.Options with { Language = CultureInfo.CurrentUICulture, CellTimeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)) }, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> files, string folder, bool save, NotebookRunnerOptions options, CancellationToken cancellation)
    {
        SiteWriter.ThrowIfNotWritable(folder);
        if (save && files.FirstOrDefault(file => !file.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)) is { } other)
            throw new InputException($"{other}: expected a notebook that ends in .ipynb with --save; other formats have no place for outputs");
        var runner = new NotebookRunner(options);
        var notebooks = new List<Notebook> { Notebook.Load(files[0]) };
        var next = Prepare(0);
        notebooks.AddRange(files.Skip(1).Select(Notebook.Load));
        var answer = DataOf(files) is { } data ? Task.Run(() => SiteContent.AnswerOf(data), cancellation) : null;
        AppContext.SetSwitch(LibraryOnPage, PlotlyLibrary.IsAvailable);

        var runs = new List<NotebookRun>();
        await RunProgress.ShowAsync(files, async report =>
        {
            using var end = new EarlyEnd();
            foreach (var (index, file) in files.Index())
            {
                using var prepared = next;
                if (index + 1 < files.Count)
                    next = Prepare(index + 1);
                var executed = await runner.RunAsync(prepared, end.Watch(file, report.Of(index)), cancellation);
                report.Done(index, executed);
                runs.Add(new(file, executed));
            }
        });

        SiteWriter.Write(folder, SiteContent.Of(runs, answer is null ? null : await answer));
        if (save)
            runs.Where(r => r.Executed.Failure is null).ToList().ForEach(Save);
        RunSummary.Write(runs, Path.Combine(folder, "index.html"));
        return runs.Exists(r => r.Executed.Failure is not null) ? 1 : 0;

        // One notebook ahead: its cells are compiled while those of the notebook before it run.
        PreparedNotebook Prepare(int index) => runner.Prepare(notebooks[index], FolderOf(files[index]));
    }

    /// <summary>Faults in the data are told before anything runs, not as the error of a cell.</summary>
    private static Dataset? DataOf(IEnumerable<string> notebooks) => notebooks
        .Select(n => Path.Combine(FolderOf(n), "..", "data")).Distinct(StringComparer.Ordinal)
        .Where(data => File.Exists(Path.Combine(data, Workspace.Descriptor)))
        .Select(Dataset.Load).ToList().FirstOrDefault();

    private static string FolderOf(string notebook) => Path.GetDirectoryName(Path.GetFullPath(notebook))!;

    private static void Save(NotebookRun run)
    {
        var temporary = run.File + ".new";
        try
        {
            File.WriteAllText(temporary, run.Executed.Notebook.ToJson(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, run.File, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{run.File}: expected a notebook that can be written ({e.Message})");
        }
    }
}
