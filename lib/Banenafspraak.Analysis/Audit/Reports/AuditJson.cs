using System.Text.Encodings.Web;
using System.Text.Json;

namespace Banenafspraak.Analysis;

/// <summary>An audit as JSON.</summary>
internal static class AuditJson
{
    public static void Write(Audit audit, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteStartArray("relations");
        foreach (var relation in audit.Relations)
            Write(json, relation);
        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in audit.Findings)
            Write(json, finding);
        json.WriteEndArray();
        Write(json, audit.Coverage);
        json.WriteStartArray("detectability");
        foreach (var figure in audit.Detectability)
            Write(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AuditRelation relation)
    {
        var way = relation.Deciding;
        json.WriteStartObject();
        json.WriteString("id", relation.Id);
        json.WriteString("rule", relation.Kind.Word());
        json.WriteString("letter", relation.Letter);
        Write(json, "inputs", way.Inputs);
        json.WriteString("output", way.Output?.Id);
        if (way.Computed is { } computed)
        {
            json.WriteStartObject("computed");
            json.WriteNumber("low", computed.Interval.Low);
            json.WriteNumber("high", computed.Interval.High);
            json.WriteNumber("value", computed.Point);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("computed");
        }
        if (relation.Published is { } published)
            json.WriteNumber("published", published);
        else
            json.WriteNull("published");
        json.WriteString("verdict", relation.Verdict.Word());
        json.WriteString("convention", way.Relation.Convention.Length > 0 ? way.Relation.Convention : null);
        Write(json, "missing", way.Missing.Select(t => t.Id));
        json.WriteString("explanation", relation.Explanation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("severity", finding.Severity.Word());
        json.WriteString("origin", finding.Origin.Word());
        json.WriteString("kind", finding.Kind);
        Write(json, "figures", finding.Figures.Select(f => f.Id));
        Write(json, "relations", finding.Relations.Select(r => r.Id));
        json.WriteString("explanation", finding.Explanation);
        if (finding.Review is { } review)
        {
            json.WriteStartObject("review");
            json.WriteString("decision", review.Decision.Word());
            json.WriteString("reviewer", review.Reviewer);
            json.WriteString("reason", review.Reason);
            json.WriteString("date", review.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("review");
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Coverage coverage)
    {
        json.WriteStartObject("coverage");
        Write(json, coverage.Total);
        json.WriteStartArray("measures");
        foreach (var (letter, measure, counts) in coverage.ByMeasure)
        {
            json.WriteStartObject();
            json.WriteString("letter", letter);
            json.WriteString("measure", measure.Word());
            Write(json, counts);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("unchecked");
        foreach (var figure in coverage.Figures.Where(f => f.Status == FigureStatus.Unrelated))
        {
            json.WriteStartObject();
            json.WriteString("figure", figure.Figure.Id);
            json.WriteString("needs", figure.Needs);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureDetectability figure)
    {
        json.WriteStartObject();
        json.WriteString("figure", figure.Figure.Id);
        Write(json, "up", figure.Up);
        Write(json, "down", figure.Down);
        json.WriteBoolean("localisable", figure.IsLocalisable);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, CoverageCounts counts)
    {
        json.WriteNumber("figures", counts.Figures);
        json.WriteNumber("related", counts.Related);
        json.WriteNumber("confirmed", counts.Confirmed);
        json.WriteNumber("disputed", counts.Disputed);
        json.WriteNumber("settled", counts.Settled);
        json.WriteNumber("unrelated", counts.Unrelated);
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
