using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>execute: runs a cell. Its outputs go to every front end as they come, its end to the one that asked.</summary>
internal sealed class ExecuteRequest(OutputChannel channel, CellInput input, History history, NotebookRunnerOptions options)
{
    private readonly Lock _lock = new();
    private NotebookKernel _kernel = NewKernel(options);
    private CellRun? _running;
    private int _count;

    /// <summary>The kernel that the next cell will run in.</summary>
    public NotebookKernel Kernel => _kernel;

    /// <summary>Stops the cell that runs, if one does. For any thread.</summary>
    public void Interrupt()
    {
        lock (_lock)
            _running?.Stop();
    }

    /// <summary>Runs the cell of <paramref name="request"/>.</summary>
    /// <returns>The content of the reply, and whether the cell failed.</returns>
    public (JsonObject Reply, bool Failed) Run(JupyterMessage request)
    {
        var code = request.Content.Text("code").ReplaceLineEndings("\n");
        var silent = request.Content.Flag("silent");
        var stored = !silent && request.Content.Flag("store_history", otherwise: true);
        var number = _count + 1;
        if (stored)
            _count = number;
        if (!silent)
        {
            channel.Publish("execute_input", request.Header, new JsonObject { ["code"] = code, ["execution_count"] = number });
        }

        var published = new PublishedOutputs(channel, request.Header);
        var outputs = new CellOutputs(silent ? null : published);
        var (error, expressions) = Run(request, code, number, outputs);
        if (error is not null)
            outputs.Fail(error);
        if (stored)
            history.Add(number, code, published.ResultText);
        return (Reply(number, error, expressions), error is not null);
    }

    /// <summary>The reply to a cell that does not run because one before it failed.</summary>
    public JsonObject Aborted() => new() { ["status"] = "aborted", ["execution_count"] = _count };

    private (ErrorOutput? Error, JsonObject Expressions) Run(JupyterMessage request, string code, int number, CellOutputs outputs)
    {
        var kernel = _kernel;
        var expressions = new JsonObject();
        var run = new CellRun(outputs);
        input.Serve(request, run.Stopped);
        lock (_lock)
            _running = run;
        try
        {
            var error = run.Run(async stop =>
            {
                await kernel.RunAsync(code, CSharpKernel.LanguageName, number, outputs, stop);
                expressions = await UserExpressions.EvaluateAsync(request.Content, kernel.Session, number, stop);
            });
            return (error is null ? null : new CellFailure(number, error.Line, error.Name, error.Message).Explain(error, code), expressions);
        }
        catch (StateLostException)
        {
            _kernel = NewKernel(options);
            var lost = new CellException("StateLost", "the cell could not be stopped, so its session was left behind: variables and references are gone; run the cells again from the first");
            var failure = new CellFailure(number, Line: null, lost.Name, lost.Message).Explain(lost, code);
            new CellOutputs(new PublishedOutputs(channel, request.Header)).Fail(failure);
            return (failure, []);
        }
        finally
        {
            lock (_lock)
                _running = null;
        }
    }

    /// <summary>A kernel in the folder in which the front end started the program: that of the notebook.</summary>
    private static NotebookKernel NewKernel(NotebookRunnerOptions options)
    {
        Shown.Reset(options);
        var kernel = new NotebookKernel(Directory.GetCurrentDirectory(), options);
        _ = kernel.Root;
        return kernel;
    }

    private static JsonObject Reply(int number, ErrorOutput? error, JsonObject expressions)
    {
        var reply = new JsonObject
        {
            ["status"] = error is null ? "ok" : "error",
            ["execution_count"] = number,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = expressions,
        };
        return error is null ? reply : OutputJson.With(reply, error);
    }
}

/// <summary>Expressions that a front end wants to know the values of after a cell.</summary>
internal static class UserExpressions
{
    /// <summary>Evaluates those that an execute request asks for; a fault in one is its own value.</summary>
    /// <returns>The value of each, by its name.</returns>
    public static async Task<JsonObject> EvaluateAsync(JsonElement content, CSharpSession session, int number, CancellationToken stop)
    {
        var values = new JsonObject();
        if (!content.TryGetProperty("user_expressions", out var asked) || asked.ValueKind != JsonValueKind.Object)
            return values;
        foreach (var expression in asked.EnumerateObject())
        {
            try
            {
                var data = MimeBundle.Of(Shown.Of((await session.RunAsync(expression.Value.ToString(), number, stop)).Value));
                values[expression.Name] = new JsonObject { ["status"] = "ok", ["data"] = OutputJson.Data(data, asLines: false), ["metadata"] = new JsonObject() };
            }
            catch (CellException e)
            {
                values[expression.Name] = OutputJson.With(new JsonObject { ["status"] = "error" }, new ErrorOutput(e.Name, e.Message, [$"{e.Name}: {e.Message}"]));
            }
        }

        return values;
    }
}
