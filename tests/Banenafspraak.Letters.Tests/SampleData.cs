using System.Text.Json.Nodes;

namespace Banenafspraak.Letters.Tests;

/// <summary>The data of the repository with one letter more: the invented one, as it is drafted from one of its forms.</summary>
internal static class SampleData
{
    /// <summary>Id of the invented letter.</summary>
    public const string Letter = "kst-99199-7";

    private const string Like = "kst-34352-348";

    /// <summary>Reads it.</summary>
    /// <param name="form">File of the form that the figures are taken from.</param>
    /// <param name="misread">What a text has in the stead of another: a reading error. It is made in the data alone.</param>
    public static Dataset Of(string form, params IReadOnlyList<(string Place, string Printed)> misread)
    {
        using var folder = new TemporaryFolder(Data.Folder);
        var text = Data.Set.Read(Official.Load(Official.Sample(form)));
        var known = Data.Set.Subjects.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var figures = Data.Set.Draft(text).Where(d => known.Contains(d.Subject)).Select(d => d.AsFigure(Letter)).ToList();
        foreach (var (place, printed) in misread)
        {
            var at = figures.FindIndex(f => f.Id == $"{Letter}/{place}");
            figures[at] = figures[at] with { Printed = printed, Value = DutchNumber.TryParsePrinted(printed, out var value, out _) ? value : throw new FormatException(printed) };
        }
        var ids = figures.Select(f => $"{f.Section}/{f.Place}").ToHashSet(StringComparer.Ordinal);
        using (var writer = new StreamWriter(folder[$"figures/{Letter}.csv"]))
            Figures.Columns.WriteCsv(figures, writer);
        File.WriteAllLines(
            folder[$"mentions/{Letter}.csv"],
            ["id,section,place,line,printed,class", .. text.Mentions.Where(m => !ids.Contains($"{m.Section}/{m.Place}")).Select(m => $"{Letter}/{m.Section}/{m.Place},{m.Section},{m.Place},{m.Line},\"{m.Printed}\",{m.Class.Word()}")]);
        File.AppendAllText(folder["letters.csv"], $"{Letter},99199,7,2031-2032,2031-11-04,Minister,Invented,2030,,ocr,\n");
        var package = JsonNode.Parse(File.ReadAllText(folder["datapackage.json"]))!;
        foreach (var resource in package["resources"]!.AsArray().Where(r => r!["path"]!.GetValue<string>().EndsWith($"{Like}.csv", StringComparison.Ordinal)).Select(r => r!.ToJsonString().Replace(Like, Letter, StringComparison.Ordinal)).ToList())
            package["resources"]!.AsArray().Add(JsonNode.Parse(resource));
        File.WriteAllText(folder["datapackage.json"], package.ToJsonString());
        return Dataset.Load(folder.Location);
    }

    /// <summary>A copy of a folder.</summary>
    private sealed class TemporaryFolder : IDisposable
    {
        public TemporaryFolder(string source)
        {
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                var target = this[Path.GetRelativePath(source, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        public string Location { get; } = Directory.CreateTempSubdirectory("banenafspraak-letters-").FullName;

        public string this[string path] => Path.Combine(Location, path);

        public void Dispose() => Directory.Delete(Location, recursive: true);
    }
}
