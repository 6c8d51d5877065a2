using System.Globalization;
using System.Text;

namespace Banenafspraak.Analysis.Tests;

/// <summary>Writes generated relations as a data folder and reads it as anybody's data is read.</summary>
internal static class GeneratedFolder
{
    /// <summary>The data set that prints these relations and nothing else.</summary>
    public static Dataset Load(IReadOnlyList<GeneratedRelation> relations)
    {
        var folder = Directory.CreateTempSubdirectory("banenafspraak").FullName;
        try
        {
            foreach (var source in Directory.EnumerateFiles(Data.Folder, "*", SearchOption.AllDirectories))
                Write(Path.Combine(folder, Path.GetRelativePath(Data.Folder, source)), Text(source, relations));
            return Dataset.Load(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Text(string source, IReadOnlyList<GeneratedRelation> relations)
    {
        var text = File.ReadAllText(source);
        var header = text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];
        return Path.GetRelativePath(Data.Folder, source).Replace('\\', '/').Split('/') switch
        {
            ["subjects.csv"] => text + Lines(header, relations.SelectMany(r => r.Shape.Subjects).Select(s =>
                Row(("id", s.Id), ("name_nl", s.Id), ("name_en", s.Id), ("kind", s.Kind), ("parent", s.Parent), ("adds_up", s.AddsUp ? "yes" : "no")))),
            ["series", "national.csv"] => text + Lines(header, relations.SelectMany(r => r.Shape.Targets).Select(t => Row(
                ("id", $"series/target/{t.Subject}/total/{t.Period.Year}"),
                ("measure", "target"),
                ("subject", t.Subject),
                ("form", "total"),
                ("period", t.Period.ToString()),
                ("value", Number(t.Value)),
                ("unit", "job"),
                ("status", "official"),
                ("basis", "set"),
                ("source", "generated")))),
            ["figures", var letter] => header + Lines(header, relations.SelectMany(r => r.Figures).Where(f => f.Letter + ".csv" == letter).Select(Row)),
            ["mentions", _] => header,
            _ => text,
        };
    }

    private static Dictionary<string, string> Row(Figure figure) => Row(
        ("id", figure.Id),
        ("section", figure.Section),
        ("place", figure.Place),
        ("printed", figure.Printed),
        ("value", Number(figure.Value)),
        ("unit", figure.Unit.Word()),
        ("measure", figure.Measure.Word()),
        ("subject", figure.Subject),
        ("form", figure.Form.Word()),
        ("scope", figure.Scope.Word()),
        ("period", figure.Period.ToString()),
        ("relative_to", figure.RelativeTo == Period.Baseline ? "baseline" : figure.RelativeTo.ToString()),
        ("of", figure.Of),
        ("qualifier", figure.Qualifier.Word()),
        ("decimals", Number(figure.Decimals)),
        ("reading", figure.Reading.Word()),
        ("note", figure.Note));

    private static Dictionary<string, string> Row(params (string Column, string Value)[] cells) => cells.ToDictionary(c => c.Column, c => c.Value, StringComparer.Ordinal);

    private static string Lines(string header, IEnumerable<Dictionary<string, string>> rows)
    {
        var columns = header.TrimEnd().Split(',');
        return string.Concat(rows.Select(r => string.Join(',', columns.Select(c => $"\"{r.GetValueOrDefault(c, "")}\"")) + "\n"));
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
