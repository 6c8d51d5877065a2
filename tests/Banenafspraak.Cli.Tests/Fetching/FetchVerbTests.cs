namespace Banenafspraak.Cli.Tests;

/// <summary>The verb as a process of its own: exit codes, streams, and what a kill leaves.</summary>
public sealed class FetchVerbTests : IDisposable
{
    private static readonly Dictionary<string, string> NoVariables = new(StringComparer.Ordinal);
    private readonly string _work = Directory.CreateTempSubdirectory("banenafspraak-fetch-").FullName;

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Fact]
    public async Task ItPrintsTheFilesAndEndsWithTwoWhereOneFailed()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Xml));
        var run = await ProgramRun.InAsync(_work, "fetch", "kst-99099-7", "kst-99099-8", "--base-url", server.Url);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Path.Combine("letters", "kst-99099-7.xml") + "\n", run.Output);
        Assert.StartsWith("kst-99099-8: expected a publication at ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal("1 fetched, 0 there already, 1 failed", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("kst-99099-7/../x")]
    [InlineData("kst-99099-7.xml")]
    [InlineData("kst-99099-")]
    [InlineData("KST-99099-7")]
    [InlineData("kst-99099-7\n")]
    [InlineData("http://127.0.0.1/kst-99099-7")]
    [InlineData("")]
    public async Task WhatIsNoIdIsRefusedBeforeAnythingIsAsked(string id)
    {
        using var server = LoopbackServer.With();
        var run = await ProgramRun.InAsync(_work, "fetch", "kst-99099-7", id, "--base-url", server.Url);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("expected the id of a parliamentary paper", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Empty(server.Asked);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_work));
    }

    [Theory]
    [InlineData("kst-34352-299")]
    [InlineData("kst-35470-XIV-4")]
    [InlineData("kst-34352-A")]
    public void IdsOfPapersAreKnown(string id) => Assert.Equal(id, PublicationId.Parse(id).Text);

    [Theory]
    [InlineData("--base-url", "ftp://127.0.0.1/")]
    [InlineData("--base-url", "nowhere")]
    [InlineData("--timeout", "0")]
    [InlineData("--limit", "0")]
    public async Task AnOptionThatMakesNoSenseIsRefused(string option, string value)
    {
        var run = await ProgramRun.InAsync(_work, "fetch", "kst-99099-7", option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(option, Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatCannotBeWrittenIsToldInOneLine()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Xml));
        await File.WriteAllTextAsync(Path.Combine(_work, "letters"), "a file");
        var run = await ProgramRun.InAsync(_work, "fetch", "kst-99099-7", "--base-url", server.Url);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("expected a place that can be written", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AKillInTheMiddleLeavesNothingHalfWrittenAndTheListIsTakenUpAgain()
    {
        var isAsked = new TaskCompletionSource();
        var isSlow = true;
        using var server = new LoopbackServer(async (context, _) =>
        {
            if (isSlow && context.Request.Url!.AbsolutePath == "/kst-99099-8.xml")
            {
                await context.Response.OutputStream.WriteAsync("<?xml"u8.ToArray());
                await context.Response.OutputStream.FlushAsync();
                isAsked.SetResult();
                await Task.Delay(TimeSpan.FromMinutes(5));
            }
            await LoopbackServer.TextAsync(context, LoopbackServer.Xml);
        });
        string[] arguments = ["fetch", "kst-99099-7", "kst-99099-8", "--base-url", server.Url];
        using (var process = ProgramRun.Start(_work, NoVariables, arguments))
        {
            await Task.WhenAny(isAsked.Task, process.WaitForExitAsync());
            Assert.False(process.HasExited);
            process.Kill();
            await process.WaitForExitAsync();
        }
        Assert.Equal(["kst-99099-7.xml"], Directory.EnumerateFiles(Path.Combine(_work, "letters")).Select(Path.GetFileName));

        isSlow = false;
        Assert.Equal("1 fetched, 1 there already, 0 failed", (await ProgramRun.InAsync(_work, arguments)).ErrorLines[^1]);
        Assert.Single(server.Asked, "/kst-99099-7.xml");
    }
}
