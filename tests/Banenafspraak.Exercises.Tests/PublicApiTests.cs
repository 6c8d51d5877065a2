using PublicApiGenerator;

namespace Banenafspraak.Exercises.Tests;

public class PublicApiTests
{
    [Fact]
    public void TheAssemblyOffersWhatTheFileBesideThisTestSays()
    {
        var file = Path.Combine(Data.Repository, "tests", "Banenafspraak.Exercises.Tests", "PublicApi.txt");
        var offered = typeof(ExerciseSheet).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false }) + "\n";
        var today = Path.Combine(AppContext.BaseDirectory, "PublicApi.txt");
        File.WriteAllText(today, offered);
        Assert.True(offered == File.ReadAllText(file), $"The public API differs from {file}; where that is meant, copy {today} there.");
    }
}
