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
