namespace Banenafspraak.Letters.Tests;

/// <summary>Every single digit error, and many double ones, in the published tables that are clean: repair may say too little, and hardly ever something false.</summary>
public class HarnessTests
{
    [Fact]
    public void CountsAreThoseOfTheReadmeAndNothingIsWrong()
    {
        var harness = new RepairHarness(Data.Set, Data.Folder);
        var wrong = new List<string>();
        var readme = File.ReadAllText(Path.Combine(Data.Repository, "README.md"));
        Assert.Contains(RepairReport.Heading, readme, StringComparison.Ordinal);
        foreach (var (name, counts) in RepairReport.Run(harness, wrong))
        {
            Assert.Equal((0, 0), (counts.WrongLocated, counts.WrongProven));
            Assert.True(counts.WrongInferred * 1000 <= counts.Cases, string.Join('\n', wrong));
            Assert.Contains(RepairReport.Line(name, counts), readme, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AnErrorThatIsPutInIsAnErrorOfOneDigit()
    {
        var distance = new DigitDistance([]);
        foreach (var (kind, printed) in DigitFault.Of("1.230"))
        {
            var found = distance.Between(CellGlyphs.Of(printed).Glyphs, "1230");
            Assert.Equal(1, DigitDistance.Errors(found));
            Assert.Contains(kind, DigitDistance.Words(found), StringComparison.Ordinal);
        }
    }
}
