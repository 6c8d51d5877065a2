using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>Takes the requests of the control channel, also while a cell runs: interrupt and shutdown.</summary>
internal sealed class ControlLoop(KernelChannels channels, ExecuteRequest execute, Action<JupyterMessage, RequestChannel> shutdown, KernelLog log)
{
    /// <summary>Runs until the sockets are shut down.</summary>
    public void Run()
    {
        while (channels.Control.Receive() is { } request)
        {
            channels.Output.Status("busy", request.Header);
            Handle(request);
            channels.Output.Status("idle", request.Header);
        }
    }

    private void Handle(JupyterMessage request)
    {
        switch (request.Header.Type)
        {
            case "interrupt_request":
                execute.Interrupt();
                channels.Control.Reply(request, "interrupt_reply", new JsonObject { ["status"] = "ok" });
                break;
            case "shutdown_request":
                shutdown(request, channels.Control);
                break;
            case "kernel_info_request":
                channels.Control.Reply(request, "kernel_info_reply", Questions.KernelInfo());
                break;
            default:
                log.Dropped("control", $"a message of the kind {OneLine.Of(request.Header.Type)}, which is not known here");
                break;
        }
    }
}

/// <summary>Looks every second whether the program that started the kernel is still there, so that no kernel stays behind.</summary>
internal sealed partial class ParentWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly int _parent = OperatingSystem.IsWindows() ? 0 : getppid();
    private readonly Timer _timer;

    /// <param name="gone">Called when the program is gone.</param>
    public ParentWatch(Action gone) => _timer = new Timer(
        _ =>
        {
            if (!IsThere())
                gone();
        },
        state: null,
        Interval,
        Interval);

    public void Dispose() => _timer.Dispose();

    /// <summary>A process whose parent ends gets another one. On Windows it does not: there Jupyter tells who it is.</summary>
    private bool IsThere()
    {
        if (!OperatingSystem.IsWindows())
            return getppid() == _parent;
        if (!int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var id))
            return true;
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [LibraryImport("libc")]
    private static partial int getppid();
}
