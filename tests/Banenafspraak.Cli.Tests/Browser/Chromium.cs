using Microsoft.Playwright;

namespace Banenafspraak.Cli.Tests;

/// <summary>A browser without a window and without a network, for all tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser; null where there is one.</summary>
    internal static string? Missing => File.Exists(Program) ? null : $"{Program} is not on this machine (Debian: apt-get install chromium)";

    public async Task InitializeAsync()
    {
        if (Missing is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a file in a window of this size.</summary>
    internal async Task<Visit> OpenAsync(string file, int width, int height, bool scripts = true)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            Offline = true,
            JavaScriptEnabled = scripts,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        var visit = new Visit(await context.NewPageAsync());
        await visit.WatchAsync();
        await visit.Page.GotoAsync(new Uri(file).AbsoluteUri);
        return visit;
    }
}
