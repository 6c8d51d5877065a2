namespace Banenafspraak.Cli.Tests;

/// <summary>Fetching from a server on loopback, in this process, with waits of milliseconds.</summary>
public sealed class FetchTests : IDisposable
{
    private const string Id = "kst-99099-7";
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("banenafspraak-fetch-").FullName, "letters");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public async Task TheXmlIsTaken()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Xml), ("/kst-99099-7.html", LoopbackServer.Html));
        var fetch = await RunAsync(server);
        Assert.Equal([Path.Combine(_folder, Id + ".xml")], fetch.Files);
        Assert.Equal(LoopbackServer.Xml, await File.ReadAllTextAsync(fetch.Files[0]));
        Assert.Equal(["/kst-99099-7.xml"], server.Asked);
        AssertOnly("kst-99099-7.xml");
    }

    [Fact]
    public async Task WithoutXmlTheHtmlIsTaken()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.html", LoopbackServer.Html));
        Assert.Empty((await RunAsync(server)).Failures);
        AssertOnly("kst-99099-7.html");
    }

    [Fact]
    public async Task WhatIsNowhereIsAFailureOfItsOwnAndTheRestGoesOn()
    {
        using var server = LoopbackServer.With(("/kst-99099-8.xml", LoopbackServer.Xml));
        var fetch = await RunAsync(server, Id, "kst-99099-8");
        Assert.Equal($"{Id}: expected a publication at {server.Url}, found neither XML nor HTML", Assert.Single(fetch.Failures));
        AssertOnly("kst-99099-8.xml");
    }

    [Fact]
    public async Task AServerThatFailsTwiceIsAskedThreeTimes()
    {
        using var server = new LoopbackServer((context, count) =>
            count <= 2 ? LoopbackServer.StatusAsync(context, 500) : LoopbackServer.TextAsync(context, LoopbackServer.Xml));
        Assert.Empty((await RunAsync(server)).Failures);
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task AServerThatKeepsFailingIsAskedNoMoreThanThreeTimes()
    {
        using var server = new LoopbackServer((context, _) => LoopbackServer.StatusAsync(context, 503));
        Assert.EndsWith("kst-99099-7.xml: expected a publication, found status 503; 3 tries", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
        Assert.Equal(3, server.Asked.Count);
        AssertOnly();
    }

    [Fact]
    public async Task WhatIsForbiddenIsNotAskedAgain()
    {
        using var server = new LoopbackServer((context, _) => LoopbackServer.StatusAsync(context, 403));
        Assert.Contains("found status 403", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task AServerThatStopsInTheMiddleIsNotWaitedForWithoutEnd()
    {
        using var server = new LoopbackServer(async (context, _) =>
        {
            await context.Response.OutputStream.WriteAsync("<?xml"u8.ToArray());
            await context.Response.OutputStream.FlushAsync();
            await Task.Delay(TimeSpan.FromMinutes(1));
        });
        var fetch = await RunAsync(server, options => options with { Timeout = TimeSpan.FromSeconds(0.2) });
        Assert.Contains("expected an answer within 0.2 seconds, found none; 3 tries", Assert.Single(fetch.Failures), StringComparison.Ordinal);
        AssertOnly();
    }

    [Fact]
    public async Task AConnectionThatBreaksInTheMiddleLeavesNothing()
    {
        using var server = new LoopbackServer(async (context, _) =>
        {
            context.Response.ContentLength64 = 1000;
            await context.Response.OutputStream.WriteAsync("<?xml"u8.ToArray());
            context.Response.Abort();
        });
        Assert.Contains("found a broken connection", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
        Assert.Equal(3, server.Asked.Count);
        AssertOnly();
    }

    [Fact]
    public async Task ARedirectOnTheSameHostIsFollowed()
    {
        using var server = new LoopbackServer((context, _) => context.Request.Url!.AbsolutePath == "/elsewhere"
            ? LoopbackServer.TextAsync(context, LoopbackServer.Xml)
            : LoopbackServer.StatusAsync(context, 302, "/elsewhere"));
        Assert.Empty((await RunAsync(server)).Failures);
        AssertOnly("kst-99099-7.xml");
    }

    [Fact]
    public async Task ARedirectToAnotherHostIsRefused()
    {
        using var other = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Xml));
        using var server = new LoopbackServer((context, _) => LoopbackServer.StatusAsync(context, 302, other.Url + "kst-99099-7.xml"));
        Assert.Contains("expected a redirect within 127.0.0.1, found one to http://127.0.0.1:", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
        Assert.Empty(other.Asked);
        AssertOnly();
    }

    [Fact]
    public async Task RedirectsInACircleEnd()
    {
        using var server = new LoopbackServer((context, _) => LoopbackServer.StatusAsync(context, 302, "/kst-99099-7.xml"));
        Assert.Contains("found more than 5 redirects", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatIsTooLargeIsNotTaken(bool saysSo)
    {
        using var server = new LoopbackServer((context, _) =>
        {
            if (saysSo)
                context.Response.ContentLength64 = 3000;
            return LoopbackServer.TextAsync(context, new string(' ', 3000));
        });
        var fetch = await RunAsync(server, options => options with { MaximumBytes = 2000 });
        Assert.Contains("expected at most 2000 bytes, found more", Assert.Single(fetch.Failures), StringComparison.Ordinal);
        AssertOnly();
    }

    [Fact]
    public async Task APageInThePlaceOfXmlIsNotTaken()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Html));
        Assert.Contains("expected a publication in XML, found something else", Assert.Single((await RunAsync(server)).Failures), StringComparison.Ordinal);
        AssertOnly();
    }

    [Fact]
    public async Task WhatIsThereIsNotFetchedAgainUnlessAsked()
    {
        using var server = LoopbackServer.With(("/kst-99099-7.xml", LoopbackServer.Xml));
        Assert.Equal(1, (await RunAsync(server)).Fetched);
        var second = await RunAsync(server);
        Assert.Equal((0, 1, 1), (second.Fetched, second.Present, second.Files.Count));
        Assert.Single(server.Asked);
        Assert.Equal(1, (await RunAsync(server, again: true)).Fetched);
        Assert.Equal(2, server.Asked.Count);
    }

    [Theory]
    [InlineData("https://repository.officielebekendmakingen.nl/x", true)]
    [InlineData("https://officielebekendmakingen.nl/x", true)]
    [InlineData("http://zoek.officielebekendmakingen.nl/x", false)]
    [InlineData("https://zoek.officielebekendmakingen.nl:8443/x", false)]
    [InlineData("https://officielebekendmakingen.nl.example.org/x", false)]
    [InlineData("https://evilofficielebekendmakingen.nl/x", false)]
    [InlineData("file:///etc/passwd", false)]
    public void RedirectsStayInThePublishersDomain(string address, bool allowed) =>
        Assert.Equal(allowed, FetchOptions.For(FetchOptions.Publisher).Allows(new(address)));

    private Task<Fetch> RunAsync(LoopbackServer server, params string[] ids) => RunAsync(server, options => options, again: false, ids);

    private async Task<Fetch> RunAsync(LoopbackServer server, Func<FetchOptions, FetchOptions>? change = null, bool again = false, params string[] ids)
    {
        var options = FetchOptions.For(new(server.Url)) with { Wait = TimeSpan.FromMilliseconds(1) };
        var fetch = new Fetch((change ?? (o => o))(options), new(_folder), again);
        var wanted = ids.Length == 0 ? [Id] : ids;
        var done = 0;
        await fetch.RunAsync([.. wanted.Select(PublicationId.Parse)], () => done++, CancellationToken.None);
        Assert.Equal(wanted.Length, done);
        return fetch;
    }

    private void AssertOnly(params string[] files) =>
        Assert.Equal(files, Directory.Exists(_folder) ? Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName) : []);
}
