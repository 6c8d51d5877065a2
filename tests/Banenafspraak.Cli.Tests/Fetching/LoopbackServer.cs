using System.Collections.Concurrent;
using System.Net;

namespace Banenafspraak.Cli.Tests;

/// <summary>A server on this machine that answers as a test wants, and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IDisposable
{
    public const string Xml = "<?xml version=\"1.0\"?><officiele-publicatie/>";

    public const string Html = "<!DOCTYPE html><html><body><div id=\"broodtekst\"/></body></html>";

    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerContext, int, Task> _answer;
    private readonly ConcurrentQueue<string> _asked = new();

    /// <summary>Starts a server.</summary>
    /// <param name="answer">Answers a request; the number says how often this path was asked for, from 1.</param>
    public LoopbackServer(Func<HttpListenerContext, int, Task> answer)
    {
        _answer = answer;
        // Another process may take the port between the question and the start.
        for (var tries = 0; !_listener.IsListening; tries++)
        {
            using var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            free.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
            free.Stop();
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add(Url);
            try
            {
                _listener.Start();
            }
            catch (HttpListenerException) when (tries < 10)
            {
                continue;
            }
        }
        _ = ListenAsync();
    }

    /// <summary>Its address, with a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The paths that were asked for, in their order.</summary>
    public IReadOnlyList<string> Asked => [.. _asked];

    /// <summary>A server that has these files and answers 404 for all others.</summary>
    public static LoopbackServer With(params (string Path, string Content)[] files) => new((context, _) =>
        files.FirstOrDefault(f => f.Path == context.Request.Url!.AbsolutePath) is { Content: { } content }
            ? TextAsync(context, content)
            : StatusAsync(context, 404));

    public static async Task TextAsync(HttpListenerContext context, string content)
    {
        await context.Response.OutputStream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(content));
        context.Response.Close();
    }

    public static Task StatusAsync(HttpListenerContext context, int status, string? location = null)
    {
        context.Response.StatusCode = status;
        if (location is not null)
            context.Response.RedirectLocation = location;
        context.Response.Close();
        return Task.CompletedTask;
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var path = context.Request.Url!.AbsolutePath;
                _asked.Enqueue(path);
                _ = AnswerAsync(context, _asked.Count(a => a == path));
            }
        }
        catch (Exception e) when (e is ObjectDisposedException or HttpListenerException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(HttpListenerContext context, int count)
    {
        try
        {
            await _answer(context, count);
        }
        catch (Exception e) when (e is HttpListenerException or IOException or ObjectDisposedException)
        {
            // Whoever asked is gone.
        }
    }
}
