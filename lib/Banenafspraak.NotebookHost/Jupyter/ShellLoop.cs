using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>Takes the requests of the shell channel one after the other: busy, the work, the reply, idle.</summary>
internal sealed class ShellLoop
{
    /// <summary>How long after a failed cell requests are taken to have been sent before the sender knew of it.</summary>
    private const int AbortMilliseconds = 30;

    private readonly RequestChannel _shell;
    private readonly OutputChannel _output;
    private readonly ExecuteRequest _execute;
    private readonly Questions _questions;
    private readonly Action<JupyterMessage, RequestChannel> _shutdown;
    private readonly KernelLog _log;

    public ShellLoop(KernelChannels channels, ExecuteRequest execute, History history, Action<JupyterMessage, RequestChannel> shutdown, KernelLog log)
    {
        (_shell, _output, _execute, _shutdown, _log) = (channels.Shell, channels.Output, execute, shutdown, log);
        _questions = new Questions(execute, history);
    }

    /// <summary>Runs until the sockets are shut down.</summary>
    public void Run()
    {
        while (_shell.Receive() is { } request)
            Handle(request);
    }

    private void Handle(JupyterMessage request)
    {
        _output.Status("busy", request.Header);
        var waiting = new List<JupyterMessage>();
        switch (request.Header.Type)
        {
            case "execute_request":
                waiting = Execute(request);
                break;
            case "shutdown_request":
                _shutdown(request, _shell);
                break;
            case "comm_open":
                _output.Publish("comm_close", request.Header, new JsonObject { ["comm_id"] = request.Content.Text("comm_id"), ["data"] = new JsonObject() });
                break;
            default:
                Answer(request);
                break;
        }

        _output.Status("idle", request.Header);
        _execute.Kernel.Session.BeginNext();
        foreach (var next in waiting)
            HandleAfterFailure(next);
    }

    private List<JupyterMessage> Execute(JupyterMessage request)
    {
        var (reply, failed) = _execute.Run(request);
        var waiting = new List<JupyterMessage>();
        if (failed && request.Content.Flag("stop_on_error", otherwise: true))
        {
            while (_shell.Receive(AbortMilliseconds) is { } next)
                waiting.Add(next);
        }

        _shell.Reply(request, "execute_reply", reply);
        return waiting;
    }

    private void HandleAfterFailure(JupyterMessage request)
    {
        if (request.Header.Type != "execute_request")
        {
            Handle(request);
            return;
        }

        _output.Status("busy", request.Header);
        _shell.Reply(request, "execute_reply", _execute.Aborted());
        _output.Status("idle", request.Header);
    }

    private void Answer(JupyterMessage request)
    {
        var type = request.Header.Type;
        JsonObject? reply;
        try
        {
            reply = _questions.Answer(type, request.Content);
        }
        catch (Exception e)
        {
            // A question that this kernel cannot answer is no reason to end: the front end is told, and the log.
            _log.Write($"{type}: {e.GetType().Name}: {OneLine.Of(e.Message)}");
            reply = OutputJson.With(new JsonObject { ["status"] = "error" }, new ErrorOutput(e.GetType().Name, OneLine.Of(e.Message), []));
        }

        if (reply is not null)
            _shell.Reply(request, type[..^"request".Length] + "reply", reply);
        else if (!type.StartsWith("comm_", StringComparison.Ordinal))
            _log.Dropped("shell", $"a message of the kind {OneLine.Of(type)}, which is not known here");
    }
}
