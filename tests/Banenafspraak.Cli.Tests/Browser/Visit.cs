using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Banenafspraak.Cli.Tests;

/// <summary>One reader with one page, who writes down what no reader should get: errors, and requests for anything but a file.</summary>
internal sealed class Visit(IPage page) : IAsyncDisposable
{
    /// <summary>The page.</summary>
    public IPage Page { get; } = page;

    /// <summary>Errors and warnings of the page, and requests that left the disk or failed, in the order in which they came.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>The name of the file that is open.</summary>
    public string FileName => Path.GetFileName(new Uri(Page.Url).LocalPath);

    /// <summary>Begins to write down; every request that is not for a file fails.</summary>
    public Task WatchAsync()
    {
        Page.PageError += (_, error) => Complaints.Enqueue("error: " + error);
        Page.RequestFailed += (_, request) => Complaints.Enqueue("not loaded: " + request.Url);
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        return Page.Context.RouteAsync(url => !url.StartsWith("file:", StringComparison.Ordinal), route =>
        {
            Complaints.Enqueue("request: " + route.Request.Url);
            return route.AbortAsync();
        });
    }

    /// <summary>Follows a link and waits for the page behind it.</summary>
    public async Task FollowAsync(ILocator link)
    {
        await link.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.Load);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
