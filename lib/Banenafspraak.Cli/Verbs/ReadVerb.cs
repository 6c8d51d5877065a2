using System.CommandLine;
using System.Globalization;
using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Cli;

/// <summary>read: any letter to metadata, sections, tables and every number in it.</summary>
internal static class ReadVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("FILE") { Description = "Letters: Markdown, OCR text, official XML or HTML; - is standard input. With --parquet also folders, and patterns in quotes.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "JSON: an object for one letter, an array for several." };
        var ndjson = new Option<bool>("--ndjson") { Description = "JSON, a line for each letter in the order given, on all cores; a letter that fails is a line with its error." };
        var figures = new Option<bool>("--figures") { Description = "CSV: a draft row of data/figures for every figure, with its confidence and the rule behind it, for a person to correct." };
        var parquet = new Option<string?>("--parquet") { Description = "A folder of Parquet files, one for 1.000 letters, with a row for every number that a letter seems to publish; a letter that fails is a row with its error. What is there already is not read again.", HelpName = "DIR" };
        var jobs = new Option<int>("--jobs") { Description = "With --parquet: how many letters are read at a time (default: as many as there are processors).", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Allow(1, 1_024, "letters");
        var data = new Option<string?>("--data") { Description = "Folder with datapackage.json, for the names of ministries and sectors (default: data/ of the repository).", HelpName = "DIR" };
        var command = new Command("read", """
            Reads published letters: metadata, sections, tables, and every number with its place, value, unit and class.
            The form of a text is known from its content.

            Examples:
              banenafspraak read data/samples/letter.md
              banenafspraak read data/samples/letter.xml --json > letter.json
              banenafspraak read letters/*.xml --ndjson > letters.ndjson
              banenafspraak read data/samples/letter.md --figures > draft.csv
              banenafspraak read letters/kst-34352-400.xml --figures > data/figures/kst-34352-400.csv
              banenafspraak read letters "more/*.xml" --parquet archive --jobs 2
              banenafspraak fetch kst-34352-299 | xargs banenafspraak read --json
            """)
        {
            files, json, ndjson, figures, parquet, jobs, data,
        };
        command.Validators.Add(result =>
        {
            var forms = new[] { json, ndjson, figures }.Where(result.GetValue).Select(o => o.Name).Concat(result.GetValue(parquet) is null ? [] : [parquet.Name]).ToList();
            if (forms.Count > 1)
                result.AddError($"expected one of --json, --ndjson, --figures and --parquet, found {string.Join(" and ", forms)}");
            else if (result.GetResult(jobs) is { Implicit: false } && result.GetValue(parquet) is null)
                result.AddError("expected --parquet with --jobs");
            else if (result.GetValue(parquet) is { } folder && string.IsNullOrWhiteSpace(folder))
                result.AddError("expected a folder with --parquet, found an empty text");
            else if (result.GetValue(parquet) is not null && (result.GetValue(files) ?? []).Contains(LetterFile.StandardInput, StringComparer.Ordinal))
                result.AddError("expected files with --parquet, found -, which is read once and cannot be looked up again");
            else if ((result.GetValue(files) ?? []).Count(f => f == LetterFile.StandardInput) > 1)
                result.AddError("expected - once, for there is one standard input");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var folder = Workspace.Data(parsed.GetValue(data));
            var set = Dataset.LoadWords(folder);
            var letters = parsed.GetValue(files)!;
            if (parsed.GetValue(parquet) is { } archive)
                return ArchiveAsync(new LetterArchive(set, LetterArchive.DigestOfWords(folder), archive, parsed.GetValue(jobs)), LetterFile.Expand(letters), cancellation);
            if (parsed.GetValue(ndjson))
                return LinesAsync(set, letters, cancellation);
            Write(All(set, letters), parsed.GetValue(json), parsed.GetValue(figures) ? set : null);
            return Task.FromResult(0);
        });
        return command;
    }

    private static async Task<int> LinesAsync(Dataset set, string[] files, CancellationToken cancellation)
    {
        var lines = new LetterLines(set);
        await using var output = new BufferedStream(System.Console.OpenStandardOutput());
        await CountProgress.ShowAsync("reading", files.Length, done => lines.WriteAsync(files, output, done, cancellation));
        if (lines.Failures == 0)
            return 0;
        System.Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"banenafspraak: expected {files.Length} letters, found {lines.Failures} that cannot be read; each has a line with its error"));
        return 2;
    }

    private static async Task<int> ArchiveAsync(LetterArchive archive, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        await CountProgress.ShowAsync("reading", files.Count, done => archive.WriteAsync(files, done, cancellation));
        System.Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"banenafspraak: {files.Count} letters in {archive.Parts} files, {archive.Kept} of which were there already"));
        if (archive.Failures == 0)
            return 0;
        System.Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"banenafspraak: expected {files.Count} letters, found {archive.Failures} that cannot be read; each is a row with its error"));
        return 2;
    }

    /// <summary>Reads all before anything is written, so that bad input leaves standard output empty.</summary>
    private static List<(string File, ReadLetter Letter)> All(Dataset set, string[] files)
    {
        var letters = new List<(string File, ReadLetter Letter)>();
        var errors = new List<string>();
        foreach (var file in files)
        {
            try
            {
                letters.Add((file, set.Read(LetterFile.Load(file))));
            }
            catch (Exception e) when (e is LetterException or InputException)
            {
                errors.Add(e.Message);
            }
        }
        if (errors.Count > 0)
            throw new InputException(string.Join('\n', errors));
        return letters;
    }

    private static void Write(List<(string File, ReadLetter Letter)> letters, bool json, Dataset? drafting)
    {
        if (drafting is not null)
            WriteFigures(letters, drafting);
        else if (json)
            WriteJson(letters);
        else
            letters.ForEach(l => LetterSummary.Write(l.File, l.Letter));
    }

    private static void WriteFigures(List<(string File, ReadLetter Letter)> letters, Dataset set) =>
        DraftTable.Write(letters.Select(l => (LetterFile.IdOf(l.File, l.Letter.Metadata), set.Draft(l.Letter))), System.Console.Out);

    private static void WriteJson(List<(string File, ReadLetter Letter)> letters)
    {
        using var output = new BufferedStream(System.Console.OpenStandardOutput());
        var isArray = letters.Count > 1;
        output.Write(isArray ? "[\n"u8 : ""u8);
        foreach (var (index, (file, letter)) in letters.Index())
        {
            output.Write(index > 0 ? ",\n"u8 : ""u8);
            letter.WriteJson(output, file);
        }
        output.Write(isArray ? "\n]\n"u8 : "\n"u8);
    }
}
