using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Banenafspraak.Charts;

/// <summary>Writes a <see cref="ChartPlan"/> as a Plotly figure, with standard attributes only.</summary>
/// <remarks>The writer's default encoder leaves no &lt; in the text, so a figure can stand inside a script element as it is.</remarks>
internal static class FigureJson
{
    public static string Write(ChartPlan plan)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            if (plan.IsBars)
                BarTraces.Write(json, plan);
            else
                LineTraces.Write(json, plan);
            TargetTraces.Write(json, plan);
            json.WriteEndArray();
            FigureLayout.Write(json, plan);
            WriteConfig(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A chart adapts to its page, shows no advertisement and sends its data nowhere.</summary>
    private static void WriteConfig(Utf8JsonWriter json)
    {
        json.WriteStartObject("config");
        json.WriteBoolean("responsive", value: true);
        json.WriteBoolean("displaylogo", value: false);
        json.WriteBoolean("showSendToCloud", value: false);
        json.WriteString("plotlyServerURL", "");
        json.WriteStartArray("modeBarButtonsToRemove");
        foreach (var button in new[] { "sendDataToCloud", "sendChartToCloud", "select2d", "lasso2d", "autoScale2d" })
            json.WriteStringValue(button);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
