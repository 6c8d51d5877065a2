using System.Collections;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Banenafspraak.Charts;

/// <summary>Writes a chart of Plotly.NET as a plotly figure: <c>{"data":[...],"layout":{...},"config":{...}}</c>.</summary>
/// <remarks>
/// Decimals stay decimals, nothing depends on the culture, and &lt; is escaped, so a figure can stand inside a script element as it is. The
/// property bags of Plotly.NET are walked as they are: left to the serializer, the first chart of a program would take a second.
/// </remarks>
internal static class FigureJson
{
    public static string Of(GenericChart chart)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var json = new JsonTextWriter(text) { Culture = CultureInfo.InvariantCulture, StringEscapeHandling = StringEscapeHandling.EscapeHtml })
        {
            KeyValuePair<string, object>[] parts = [new("data", GenericChart.getTraces(chart)), new("layout", GenericChart.getLayout(chart)), new("config", GenericChart.getConfig(chart))];
            WriteObject(json, parts);
        }

        return text.ToString();
    }

    private static void Write(JsonTextWriter json, object? value)
    {
        switch (value)
        {
            case decimal number: json.WriteRawValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case string or null: json.WriteValue((string?)value); break;
            case bool truth: json.WriteValue(truth); break;
            case int number: json.WriteValue(number); break;
            case Trace trace: WriteObject(json, trace.Properties, trace.type); break;
            case DynamicObj.DynamicObj bag: WriteObject(json, bag.Properties); break;
            case IEnumerable<KeyValuePair<string, object>> bag: WriteObject(json, bag); break;
            case JToken or IDictionary: JsonSerializer.Create().Serialize(json, value); break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items)
                    Write(json, item);
                json.WriteEndArray();
                break;
            case IConvertible: json.WriteValue(value); break;
            default: JsonSerializer.Create().Serialize(json, value); break;
        }
    }

    private static void WriteObject(JsonTextWriter json, IEnumerable<KeyValuePair<string, object>> bag, string? type = null)
    {
        json.WriteStartObject();
        WriteProperty(json, "type", type);
        foreach (var (name, value) in bag)
            WriteProperty(json, name, value);
        json.WriteEndObject();
    }

    private static void WriteProperty(JsonTextWriter json, string name, object? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Write(json, value);
    }
}
