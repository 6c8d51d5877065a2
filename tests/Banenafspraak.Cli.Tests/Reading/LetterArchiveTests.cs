using System.Diagnostics;

namespace Banenafspraak.Cli.Tests;

public class LetterArchiveTests(ManyLetters letters) : IClassFixture<ManyLetters>
{
    private static readonly IReadOnlyDictionary<string, string> NoVariables = new Dictionary<string, string>(StringComparer.Ordinal);

    [Fact]
    public void EveryThousandLettersAreAFileAndAFaultIsARow()
    {
        Assert.Equal(2, letters.Run.ExitCode);
        Assert.Equal("expected 2002 letters, found 1 that cannot be read; each is a row with its error", letters.Run.Messages[^1]);
        Assert.Equal("", letters.Run.Output);
        Assert.Equal(["part-00001", "part-00002", "part-00003"], Directory.EnumerateFiles(letters.PathOf("whole")).Select(f => Path.GetFileName(f)[..10]).Order(StringComparer.Ordinal));
        Assert.Equal(["2002|1"], ManyLetters.Ask($"select count(distinct file), count(distinct file) filter (error is not null) from '{letters.PathOf("whole/*.parquet")}'"));
        Assert.StartsWith("letters/zz-broken.xml||", Assert.Single(ManyLetters.Ask($"select file, value, error from '{letters.PathOf("whole/*.parquet")}' where error is not null")), StringComparison.Ordinal);
        Assert.Equal(["letters/zz-silent.md|"], ManyLetters.Ask($"select file, printed from '{letters.PathOf("whole/*.parquet")}' where error is null and printed is null"));
    }

    [Fact]
    public async Task TheRowsAreThoseOfTheDraftsOfEachLetter()
    {
        foreach (var file in new[] { "letters/00000.md", "letters/01234.xml", "letters/01999.html" })
        {
            var drafts = (await letters.Workspace.RunAsync("read", file, "--figures")).Output;
            await File.WriteAllTextAsync(letters.PathOf("drafts.csv"), drafts);
            const string Columns = "section, place, line::int, printed, value::decimal(18, 4), unit, measure, subject, form, period, confidence::decimal(18, 4)";
            var expected = ManyLetters.Ask($"select {Columns} from read_csv('{letters.PathOf("drafts.csv")}', all_varchar = true, nullstr = '')").Order(StringComparer.Ordinal).ToList();
            Assert.True(expected.Count > 50);
            Assert.Equal(expected, ManyLetters.Ask($"select {Columns} from '{letters.PathOf("whole/*.parquet")}' where file = '{file}'").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task WhatIsThereIsNotReadAgainAndWhatIsMissingIs()
    {
        Copy("whole", "again");
        var before = FolderContents.Of(letters.PathOf("again"));
        File.Delete(Directory.GetFiles(letters.PathOf("again"))[1]);
        await File.WriteAllTextAsync(letters.PathOf("again/part-00003-0123456789abcdef.parquet"), "of other letters");
        await File.WriteAllTextAsync(letters.PathOf("again/part-00002-0123456789abcdef.parquet.new"), "half");
        File.Delete(Directory.GetFiles(letters.PathOf("again"), "part-00003-*").Single(f => !f.EndsWith("f.parquet", StringComparison.Ordinal)));
        var run = await letters.Workspace.RunAsync("read", "letters", "--parquet", "again");
        Assert.Equal("2002 letters in 3 files, 1 of which were there already", run.Messages[0]);
        Assert.Equal(before, FolderContents.Of(letters.PathOf("again")));
    }

    [Fact]
    public async Task AnArchiveThatIsKilledHasWholeFilesAndTheNextRunGoesOn()
    {
        using (var process = ProgramRun.Start(letters.Workspace.Root, NoVariables, "read", "letters", "--parquet", "killed", "--jobs", "2"))
        {
            while (!process.HasExited && !(Directory.Exists(letters.PathOf("killed")) && Directory.EnumerateFiles(letters.PathOf("killed"), "*.parquet").Any()))
                await Task.Delay(20);
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        var whole = FolderContents.Of(letters.PathOf("whole"));
        Assert.Subset(whole.ToHashSet(StringComparer.Ordinal), FolderContents.Of(letters.PathOf("killed"), f => f.EndsWith(".parquet", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        await letters.Workspace.RunAsync("read", "letters", "--parquet", "killed");
        Assert.Equal(whole, FolderContents.Of(letters.PathOf("killed")));
    }

    [ParallelFact]
    public async Task ManyProcessesOfGnuParallelGiveTheSameRows()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "banenafspraak.dll");
        var start = new ProcessStartInfo("/bin/sh", ["-c", "find letters -type f | sort | parallel -j 2 -n 501 dotnet \"$0\" read {} --parquet parts/{#}", program])
        {
            UseShellExecute = false,
            WorkingDirectory = letters.Workspace.Root,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.Equal(4, Directory.GetDirectories(letters.PathOf("parts")).Length);
        Assert.Equal(letters.Rows("whole/*.parquet"), letters.Rows("parts/*/*.parquet"));
    }

    /// <summary>Where it fails, the archive that notebook 10 asks is to be made again: <c>banenafspraak read data/samples --parquet DIR</c>, and its one file copied there.</summary>
    [Fact]
    public async Task TheArchiveOfTheSamplesIsWhatTheProgramMakesOfThem()
    {
        Assert.Equal(0, (await letters.Workspace.RunAsync("read", "data/samples", "--parquet", "samples")).ExitCode);
        var made = Assert.Single(Directory.GetFiles(letters.PathOf("samples")));
        Assert.Equal(await File.ReadAllBytesAsync(made), await File.ReadAllBytesAsync(Repository.PathOf("data", "samples", "archive.parquet")));
    }

    [Theory]
    [InlineData("nothing", "nothing/*.xml", "expected a folder that can be read")]
    [InlineData("letters", "--jobs", "0", "1 to 1024 letters")]
    [InlineData("-", "expected files with --parquet")]
    [InlineData("letters", "--json", "expected one of --json, --ndjson, --figures and --parquet")]
    [InlineData("letters/*.docx", "expected letters (.txt, .md, .xml, .html), found none")]
    public async Task WhatCannotBeMeantIsOneLine(params string[] arguments)
    {
        var run = await letters.Workspace.RunAsync(["read", .. arguments[..^1], "--parquet", "refused"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(arguments[^1], Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(letters.PathOf("refused")));
    }

    [Fact]
    public async Task AFolderThatCannotBeWrittenIsOneLine()
    {
        await File.WriteAllTextAsync(letters.PathOf("taken"), "");
        var run = await letters.Workspace.RunAsync("read", "letters/00000.md", "--parquet", "taken");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("banenafspraak: taken: expected a folder that can be written", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(letters.PathOf(to));
        foreach (var file in Directory.EnumerateFiles(letters.PathOf(from)))
            File.Copy(file, Path.Combine(letters.PathOf(to), Path.GetFileName(file)));
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ParallelFactAttribute : FactAttribute
    {
        public ParallelFactAttribute() => Skip = Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "parallel"))) ? null : "GNU parallel is not installed";
    }
}
