using System.Globalization;
using System.IO.Compression;

namespace Banenafspraak.Cli.Tests;

/// <summary>What a verb writes to a file: whole or not at all.</summary>
public sealed class FileTargetTests : IDisposable
{
    private static readonly IReadOnlyDictionary<string, string> NoVariables = new Dictionary<string, string>(StringComparer.Ordinal);

    private readonly TemporaryWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("figures", "--xlsx")]
    [InlineData("figures", "--parquet")]
    [InlineData("audit", "--xlsx")]
    [InlineData("audit", "--parquet")]
    public async Task AFileThatIsThereIsReplacedAndNothingElseIsLeft(string verb, string option)
    {
        var folder = Directory.CreateDirectory(_workspace.PathOf("out")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "table"), "an older file");
        var first = await _workspace.RunAsync(verb, option, "out/table");
        Assert.Equal((0, "", ""), (first.ExitCode, first.Output, first.Errors));
        var contents = FolderContents.Of(folder);
        Assert.Single(contents);
        Assert.Equal(option == "--xlsx" ? "PK"u8.ToArray() : "PA"u8.ToArray(), (await File.ReadAllBytesAsync(Path.Combine(folder, "table")))[..2]);
        await _workspace.RunAsync(verb, option, "out/table");
        Assert.Equal(contents, FolderContents.Of(folder));
    }

    [Fact]
    public async Task ALinkIsFollowedAndStays()
    {
        await File.WriteAllTextAsync(_workspace.PathOf("real.xlsx"), "old");
        File.CreateSymbolicLink(_workspace.PathOf("link.xlsx"), "real.xlsx");
        Assert.Equal(0, (await _workspace.RunAsync("figures", "--xlsx", "link.xlsx")).ExitCode);
        Assert.Equal("real.xlsx", new FileInfo(_workspace.PathOf("link.xlsx")).LinkTarget);
        using var zip = ZipFile.OpenRead(_workspace.PathOf("real.xlsx"));
        Assert.NotNull(zip.GetEntry("xl/workbook.xml"));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("none/figures.xlsx")]
    [InlineData("data/letters.csv/figures.xlsx")]
    [InlineData("/proc/figures.xlsx")]
    public async Task APlaceThatCannotBeWrittenIsToldInOneLine(string file)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, "figures", "--xlsx", file));
        Assert.StartsWith($"{file}: expected a place that can be written (", message, StringComparison.Ordinal);
    }

    [FullDiskTests.FullDiskTheory]
    [InlineData("figures", "--xlsx")]
    [InlineData("figures", "--parquet")]
    [InlineData("audit", "--xlsx")]
    [InlineData("audit", "--parquet")]
    public async Task ADiskThatIsFullIsToldInOneLine(string verb, string option)
    {
        var message = Assert.Single(await Refusal.OfAsync(_workspace, verb, option, "/dev/full"));
        Assert.StartsWith("/dev/full: expected a place that can be written (No space left", message, StringComparison.Ordinal);
        Assert.True(File.Exists("/dev/full"));
    }

    [Fact]
    public async Task AStreamThatFailsLeavesTheFileAsItWas()
    {
        var file = _workspace.PathOf("figures.csv");
        await File.WriteAllTextAsync(file, "old");
        var before = FolderContents.Of(_workspace.Root);
        var fault = await Assert.ThrowsAsync<InputException>(() => FileTarget.WriteAsync(file, async stream =>
        {
            await stream.WriteAsync(new byte[100_000]);
            throw new IOException("no space left\non the device");
        }));
        Assert.Equal($"{file}: expected a place that can be written (no space left on the device)", fault.Message);
        Assert.Equal(before, FolderContents.Of(_workspace.Root));
    }

    [Fact]
    public async Task WhatIsWrittenIsNotSeenBeforeItIsWhole()
    {
        var file = _workspace.PathOf("figures.csv");
        await FileTarget.WriteAsync(file, async stream =>
        {
            await stream.WriteAsync("whole"u8.ToArray());
            await stream.FlushAsync();
            Assert.False(File.Exists(file));
        });
        Assert.Equal("whole", await File.ReadAllTextAsync(file));
    }

    /// <summary>Killed as soon as anything of the output is on the disk, over many rows, which take a while to write.</summary>
    [Theory]
    [InlineData("--xlsx")]
    [InlineData("--parquet")]
    public async Task ARunThatIsKilledLeavesTheOldFileWholeAndTheNextOneClearsUp(string option)
    {
        await AddRowsAsync();
        var folder = Directory.CreateDirectory(_workspace.PathOf("out")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "table"), "an older file");
        using (var process = ProgramRun.Start(_workspace.Root, NoVariables, "figures", option, "out/table"))
        {
            while (Directory.EnumerateFiles(folder).Count() == 1 && !process.HasExited)
                await Task.Yield();
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        var left = await File.ReadAllBytesAsync(Path.Combine(folder, "table"));
        Assert.Equal(0, (await _workspace.RunAsync("figures", option, "out/table")).ExitCode);
        var whole = await File.ReadAllBytesAsync(Path.Combine(folder, "table"));
        Assert.True(left.SequenceEqual("an older file"u8.ToArray()) || left.SequenceEqual(whole), "half a file was left");
        Assert.Equal(["table"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AnExportThatIsKilledLeavesTheOldPackageWholeAndTheNextOneClearsUp()
    {
        var folder = Directory.CreateDirectory(_workspace.PathOf("out")).FullName;
        Assert.Equal(0, (await _workspace.RunAsync("export", "out/package")).ExitCode);
        var old = FolderContents.Of(Path.Combine(folder, "package"));
        await AddRowsAsync();
        using (var process = ProgramRun.Start(_workspace.Root, NoVariables, "export", "out/package"))
        {
            while (Directory.EnumerateFileSystemEntries(folder).Count() == 1 && !process.HasExited)
                await Task.Yield();
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
        var left = FolderContents.Of(Path.Combine(folder, "package"));
        Assert.Equal(0, (await _workspace.RunAsync("export", "out/package")).ExitCode);
        var whole = FolderContents.Of(Path.Combine(folder, "package"));
        Assert.NotEqual(old, whole);
        Assert.True(left.SequenceEqual(old) || left.SequenceEqual(whole), "half a package was left");
        Assert.Equal(["package"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
    }

    /// <summary>So many rows that they take a while to write.</summary>
    private Task AddRowsAsync() => File.AppendAllLinesAsync(
        _workspace.PathOf("data", "figures", "kst-34352-348.csv"),
        Enumerable.Range(1, 40_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"kst-34352-348/generated/p1/{i},generated,p1/{i},,{i},{i},organisation,count,rijk,-,-,-,-,,about,0,printed,")));
}
