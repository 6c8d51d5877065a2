namespace Banenafspraak.Charts.Tests;

/// <summary>The bytes of a figure of each kind. They are the values that the writers before Plotly.NET gave, for these and for every chart of the notebooks.</summary>
public class PinnedFigureTests
{
    public static TheoryData<string> Kinds => Sample.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void AFigureHasTheseBytes(string kind) =>
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pinned", kind + ".json")).TrimEnd('\n'), Sample.Plan(kind).Draw().PlotlyJson);

    [Fact]
    public void ACultureChangesNothing()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("nl-NL");
            AFigureHasTheseBytes("line");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
