using System.Text.Json;

namespace Banenafspraak.Analysis.Tests;

/// <summary>datapackage.json describes what is there, and its closed lists are those of the code.</summary>
public class DataPackageTests
{
    private static readonly JsonElement[] Resources =
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json"))).RootElement.GetProperty("resources").EnumerateArray()];

    [Fact]
    public void EveryCsvFileIsValid()
    {
        var schemas = TableSchema.FromDescriptor(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json")));
        var files = Directory.EnumerateFiles(Data.Folder, "*.csv", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Data.Folder, f)).Order(StringComparer.Ordinal);
        Assert.Equal(schemas.Keys.Order(StringComparer.Ordinal), files);
        var errors = new List<DataError>();
        foreach (var schema in schemas.Values)
        {
            using var file = File.OpenRead(Path.Combine(Data.Folder, schema.Path));
            var rows = CsvTable.Read(file, schema, errors, row => row.Kept);
            Assert.True(rows.Count > 0, $"{schema.Path} is empty");
        }
        Assert.Empty(errors);
    }

    [Fact]
    public void EveryOtherFileIsDescribedToo()
    {
        var files = Directory.EnumerateFiles(Data.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Data.Folder, f));
        var described = Resources.Select(r => r.GetProperty("path").GetString()!).Append("datapackage.json");
        Assert.Equal(described.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryColumnSaysWhatItHolds() =>
        Assert.All(Resources.Where(r => r.TryGetProperty("schema", out _)).SelectMany(r => r.GetProperty("schema").GetProperty("fields").EnumerateArray()), field =>
        {
            Assert.NotEqual("", field.GetProperty("description").GetString());
            if (field.GetProperty("type").GetString() == "number")
                Assert.True(field.TryGetProperty("unit", out _), $"{field.GetProperty("name")} has no unit");
        });

    [Fact]
    public void TheDataHasALicence() =>
        Assert.True(JsonDocument.Parse(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json"))).RootElement.GetProperty("licenses").GetArrayLength() > 0);

    [Theory]
    [InlineData("measure", typeof(Measure))]
    [InlineData("unit", typeof(Unit))]
    [InlineData("form", typeof(Form))]
    [InlineData("qualifier", typeof(Qualifier))]
    [InlineData("reading", typeof(Reading))]
    public void ClosedListsAreThoseOfTheCode(string column, Type words)
    {
        var inCode = (IReadOnlyList<string>)typeof(Vocabulary).GetMethod(nameof(Vocabulary.All))!.MakeGenericMethod(words).Invoke(null, null)!;
        var lists = Resources
            .Where(r => r.GetProperty("path").GetString()!.StartsWith("figures/", StringComparison.Ordinal))
            .Select(r => r.GetProperty("schema").GetProperty("fields").EnumerateArray().Single(f => f.GetProperty("name").GetString() == column))
            .Select(f => f.GetProperty("constraints").GetProperty("enum").EnumerateArray().Select(w => w.GetString()!).Order(StringComparer.Ordinal));
        Assert.All(lists, list => Assert.Equal(inCode.Order(StringComparer.Ordinal), list));
    }

    [Fact]
    public void TheClaimsOfStatementsAreThoseOfTheCode() =>
        Assert.Equal(Vocabulary.All<Claim>(), TableSchema.FromDescriptor(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json")))["statements.csv"].Columns.Single(c => c.Name == "claim").Allowed);

    [Fact]
    public void TheDecisionsOfCorrectionsAreThoseOfTheCode() =>
        Assert.Equal(Vocabulary.All<Decision>(), TableSchema.FromDescriptor(File.ReadAllText(Path.Combine(Data.Folder, "datapackage.json")))["corrections.csv"].Columns.Single(c => c.Name == "decision").Allowed);

    /// <summary>A note on a damaged number also says in one line which relations decide, or which values are left.</summary>
    [Fact]
    public void NotesOfFiguresAreShort() => Assert.All(Data.Set.Figures, f => Assert.True(f.Note.Length < (f.Reading == Reading.Printed ? 100 : 250), f.Id));

    [LetterFact]
    public void NoNoteRepeatsFiveWordsOfALetter()
    {
        // A place, never a quotation: single words and names may be the letter's, a run of words may not.
        var letters = string.Join(' ', Directory.EnumerateFiles(Data.Letters, "*.txt").SelectMany(f => Words(File.ReadAllText(f))));
        var notes = Data.Set.Figures.Select(f => f.Note).Concat(Data.Set.Breaks.Select(b => b.Note)).Concat(Data.Set.Series.Select(s => s.Note)).Concat(Data.Set.Statements.Select(s => s.Note));
        var repeated = notes.Where(n => Words(n).ToList() is var words && Enumerable.Range(0, Math.Max(0, words.Count - 4))
            .Any(i => letters.Contains($" {string.Join(' ', words.Skip(i).Take(5))} ", StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(repeated);
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\n', '.', ',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
}
