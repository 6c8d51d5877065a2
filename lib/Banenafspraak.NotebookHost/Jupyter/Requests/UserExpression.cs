using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

/// <summary>An expression that a front end wants to know the value of after a cell.</summary>
internal sealed record UserExpression(string Name, MimeBundle? Value, ErrorOutput? Error)
{
    /// <summary>Evaluates the expressions that an execute request asks for; a fault in one is its own value.</summary>
    public static async Task<IReadOnlyList<UserExpression>> EvaluateAllAsync(
        JsonElement content, CSharpSession session, int number, CancellationToken stop)
    {
        var values = new List<UserExpression>();
        if (!content.TryGetProperty("user_expressions", out var asked) || asked.ValueKind != JsonValueKind.Object)
            return values;
        foreach (var expression in asked.EnumerateObject())
        {
            try
            {
                var result = await session.RunAsync(expression.Value.ToString(), number, stop);
                values.Add(new UserExpression(expression.Name, MimeBundle.Of(Shown.Of(result.Value)), Error: null));
            }
            catch (CellException e)
            {
                values.Add(new UserExpression(expression.Name, Value: null, new ErrorOutput(e.Name, e.Message, [$"{e.Name}: {e.Message}"])));
            }
        }

        return values;
    }

    public JsonObject ToJson() => Error is { } error
        ? OutputJson.With(new JsonObject { ["status"] = "error" }, error)
        : new JsonObject { ["status"] = "ok", ["data"] = OutputJson.Data(Value!, asLines: false), ["metadata"] = new JsonObject() };
}
