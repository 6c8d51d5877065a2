using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Banenafspraak.Cli.Tests;

/// <summary>A live Jupyter Notebook in a workspace, and a browser that looks at it.</summary>
internal sealed class NotebookServer : IAsyncDisposable
{
    private const string Token = "token-of-the-tests";
    private const float PatienceMilliseconds = 120_000;

    private readonly JupyterHost _jupyter = new();
    private readonly TemporaryWorkspace _workspace = new();
    private readonly Process _server;
    private readonly int _port = FreePort();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <param name="prepare">Puts further notebooks into the workspace.</param>
    public NotebookServer(Action<TemporaryWorkspace>? prepare = null)
    {
        prepare?.Invoke(_workspace);
        _server = _jupyter.StartPython(
            _workspace.Root,
            "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--NotebookApp.token=" + Token,
            string.Create(CultureInfo.InvariantCulture, $"--port={_port}"), "--port-retries=0");
        _ = _server.StandardOutput.ReadToEndAsync();
        _ = _server.StandardError.ReadToEndAsync();
    }

    /// <summary>Why there is no server; null where there is one.</summary>
    public static string? Missing => Directory.Exists("/usr/lib/python3/dist-packages/notebook") ? null : "Jupyter Notebook is not on this machine (Debian: apt-get install jupyter-notebook)";

    /// <summary>Opens a notebook of the workspace and waits until its kernel is there.</summary>
    public async Task<IPage> OpenAsync(string notebook)
    {
        await WaitForServerAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
        var page = await _browser.NewPageAsync(new() { ViewportSize = new ViewportSize { Width = 1280, Height = 1600 } });
        page.SetDefaultTimeout(PatienceMilliseconds);
        await page.GotoAsync(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}/notebooks/notebooks/{notebook}.ipynb?token={Token}"));
        await page.WaitForFunctionAsync("window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.info_reply.status === 'ok' && Jupyter.notebook._fully_loaded");
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _server.Dispose();
        _workspace.Dispose();
        _jupyter.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitForServerAsync()
    {
        while (!_server.HasExited)
        {
            try
            {
                using var connection = new TcpClient();
                await connection.ConnectAsync(IPAddress.Loopback, _port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(100);
            }
        }

        throw new InvalidOperationException("Jupyter Notebook did not start.");
    }
}
