using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using NetMQ;

namespace Banenafspraak.NotebookHost;

/// <summary>A Jupyter kernel for notebooks in C#: Jupyter's wire protocol 5.3 around a session.</summary>
/// <remarks>
/// One kernel a process: it takes the console of the process and ends with the program that started it. It listens where its connection
/// file says, and nowhere else.
/// </remarks>
public static class JupyterKernel
{
    /// <summary>Serves the front end that wrote <paramref name="connectionFile"/>, until it shuts the kernel down or is gone.</summary>
    /// <param name="connectionFile">The path of Jupyter's connection file.</param>
    /// <param name="options">How values are shown; no limit of a run holds here.</param>
    /// <exception cref="NotebookException">The connection file is no such file, or an address is taken; one line.</exception>
    public static void Run(string connectionFile, NotebookRunnerOptions options)
    {
        if (Serve(connectionFile, options))
            NetMQConfig.Cleanup(block: true);
    }

    /// <summary>The same, for a process that has sockets of its own.</summary>
    /// <returns>Whether the sockets are closed; false where a thread did not come back from them.</returns>
    internal static bool Serve(string connectionFile, NotebookRunnerOptions options)
    {
        _ = CSharpSession.WarmUpAsync();
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        var connection = ConnectionFile.Read(connectionFile);
        var log = new KernelLog(Console.Error);
        var channels = new KernelChannels(connection, log);
        channels.Output.Status("starting", parent: null);
        return Serve(channels, options, log);
    }

    private static bool Serve(KernelChannels channels, NotebookRunnerOptions options, KernelLog log)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var history = new History();
        var input = new CellInput(channels.Input);
        using var console = new ConsoleCapture(() => CellOutputs.CurrentOrNone, input);
        var execute = new ExecuteRequest(channels.Output, input, history, options);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            execute.Interrupt();
        });
        using var parent = new ParentWatch(() => ended.TrySetResult());
        Thread[] threads =
        [
            Start("shell", new ShellLoop(channels, execute, history, Shutdown, log).Run),
            Start("control", new ControlLoop(channels, execute, Shutdown, log).Run),
            Start("heartbeat", () =>
            {
                while (channels.Heartbeat.Receive(-1, channels.Ended) is { } beat)
                    channels.Heartbeat.SendMultipartBytes(beat);
            }),
        ];
        ended.Task.Wait();
        execute.Interrupt();
        channels.Shutdown();
        var joined = Array.TrueForAll(threads, thread => thread.Join(TimeSpan.FromSeconds(1)));
        if (joined)
            channels.Dispose();
        return joined;

        void Shutdown(JupyterMessage request, RequestChannel channel)
        {
            var content = new JsonObject { ["status"] = "ok", ["restart"] = request.Content.Flag("restart") };
            channel.Reply(request, "shutdown_reply", content);
            channels.Output.Publish("shutdown_reply", request.Header, content);
            ended.TrySetResult();
        }

        Thread Start(string name, Action loop)
        {
            var thread = new Thread(() =>
            {
                try
                {
                    loop();
                }
                catch (Exception e)
                {
                    log.Write($"{name}: {e.GetType().Name}: {OneLine.Of(e.Message)}");
                    ended.TrySetResult();
                }
            })
            {
                IsBackground = true,
                Name = name,
            };
            thread.Start();
            return thread;
        }
    }
}

/// <summary>What a kernel tells on standard error, a line each; a front end shows these where it shows its own log.</summary>
internal sealed class KernelLog(TextWriter writer)
{
    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    public void Dropped(string channel, string why) => _writer.WriteLine($"banenafspraak: {channel}: dropped {why}");

    public void Write(string line) => _writer.WriteLine("banenafspraak: " + line);
}
