using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Banenafspraak.Benchmarks;

/// <summary>A folder of data with a million figures: a copy of a checkout's data/ and one invented letter more, described and checked as any other.</summary>
internal static class ScaleData
{
    /// <summary>The invented letter.</summary>
    public const string Letter = "kst-34352-9001";

    private const int Figures = 1_000_000;
    private const string Like = "figures/kst-34352-348.csv";

    /// <summary>Its figures inside the folder.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "figures", Letter + ".csv");

    /// <summary>Makes the folder from that data: a library reads only the data package of its own checkout.</summary>
    public static void Write(string folder, string data)
    {
        Repository.Copy(data, folder);
        File.AppendAllText(Path.Combine(folder, "letters.csv"), Letter + ",34352,9001,,,nobody,invented,,,official,\n");
        var descriptor = Path.Combine(folder, "datapackage.json");
        var package = JsonNode.Parse(File.ReadAllText(descriptor))!;
        var resources = package["resources"]!.AsArray();
        var resource = resources.Single(r => (string?)r!["path"] == Like)!.DeepClone();
        resource["name"] = "figures-" + Letter;
        resource["path"] = $"figures/{Letter}.csv";
        resources.Add(resource);
        File.WriteAllText(descriptor, package.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        using var writer = new StreamWriter(FileIn(folder));
        Analysis.Figures.Columns.WriteCsv(GeneratedFigures.Endless(Letter).Take(Figures).Select(Filled), writer);
    }

    /// <summary>The cells that the generated ones leave empty, as often as published ones have them: a line, a note, and what a rate is of.</summary>
    private static Figure Filled(Figure figure, int index) => figure with
    {
        Line = 1 + (index / 5),
        Note = string.Create(CultureInfo.InvariantCulture, $"{figure.Unit.Word()}; {(index % 7 == 0 ? "note " + (index % 89).ToString(CultureInfo.InvariantCulture) : "in the table")}"),
        Of = figure.Measure == Measure.RealisationRate ? figure.Id.Replace("/rate", "/target", StringComparison.Ordinal) : "",
    };
}
