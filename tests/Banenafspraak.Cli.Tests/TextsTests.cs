using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Banenafspraak.Cli.Tests;

/// <summary>The sentences of the libraries, in English and in Dutch.</summary>
public partial class TextsTests
{
    public static TheoryData<string> Libraries => [.. Directory.EnumerateFiles(Repository.PathOf("lib"), "Texts.resx", SearchOption.AllDirectories).Select(f => Path.GetFileName(Path.GetDirectoryName(f)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EverySentenceIsThereInBothLanguagesWithTheSamePlaces(string library)
    {
        var (english, dutch) = (Read(library, "Texts.resx"), Read(library, "Texts.nl.resx"));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), dutch.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Places(text.Value), Places(dutch[text.Key])));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void EverySentenceIsUsed(string library)
    {
        var code = string.Concat(Directory.EnumerateFiles(Repository.PathOf("lib", library), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(Read(library, "Texts.resx"), text => Assert.Matches($@"\bTexts\.{(Places(text.Value).Count > 0 ? "Format" : "")}{text.Key}\b", code));
    }

    [Fact]
    public async Task TheLanguageIsThatWhichWasAskedForAndNotThatOfTheMachine()
    {
        var dutchMachine = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "nl_NL.UTF-8", ["LC_ALL"] = "nl_NL.UTF-8" };
        var (plain, machine, dutch) = (await Audit([]), await Audit(dutchMachine), await Audit([], "--language", "nl"));
        Assert.Equal(plain, machine);
        Assert.Contains("printed 56,6%; 329 of 552 is 59,6%", plain, StringComparison.Ordinal);
        Assert.Contains("gedrukt staat 56,6%; 329 van 552 is 59,6%", dutch, StringComparison.Ordinal);
        Assert.DoesNotContain("printed 56,6%", dutch, StringComparison.Ordinal);

        static async Task<string> Audit(Dictionary<string, string> environment, params string[] more) => (await ProgramRun.InAsync(Repository.Root, environment, ["audit", "--json", .. more])).Output;
    }

    [Fact]
    public async Task HeadlinesOfANotebookAreInTheLanguageThatWasAskedFor()
    {
        using var workspace = new TemporaryWorkspace();
        workspace.AddNotebook("notebooks/title.ipynb", "#r \"bin/Banenafspraak.Charts.dll\"\nusing Banenafspraak.Analysis;\nusing Banenafspraak.Charts;\nYearTables.National(Dataset.Load(\"../data\"), 2022)");
        Assert.Contains("haalde markt de doelstelling, overheid niet", await Page("--language", "nl"), StringComparison.Ordinal);
        Assert.Contains("markt met the target, overheid did not", await Page(), StringComparison.Ordinal);

        async Task<string> Page(params string[] more)
        {
            var run = await workspace.RunAsync(["run", "notebooks/title.ipynb", .. more]);
            Assert.True(run.ExitCode == 0, run.ToString());
            return await File.ReadAllTextAsync(workspace.PathOf("site", "title.html"));
        }
    }

    [Fact]
    public async Task ALanguageThatThereIsNotIsRefused() => Assert.Equal(2, (await ProgramRun.InAsync(Repository.Root, "audit", "--language", "fr")).ExitCode);

    private static Dictionary<string, string> Read(string library, string file) =>
        XDocument.Load(Repository.PathOf("lib", library, file)).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value, StringComparer.Ordinal);

    private static IReadOnlyList<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\w+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();
}
