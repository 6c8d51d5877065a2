using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.NotebookHost;

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
