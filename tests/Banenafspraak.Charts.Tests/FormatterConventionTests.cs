using System.Collections;
using System.Reflection;

namespace Banenafspraak.Charts.Tests;

/// <summary>Calls the formatters as a notebook host does that has never heard of this library: by names alone.</summary>
public class FormatterConventionTests
{
    private static readonly Table SomeTable = Table.Of("t", TableColumn.Text("a")).WithRow("b");
    private static readonly Summary SomeSummary = Summary.Of("Sample", 1_104, 61);

    public static TheoryData<string, string[]> Shown => new()
    {
        { nameof(Chart), ["text/html", "application/vnd.plotly.v1+json", "text/plain"] },
        { nameof(Table), ["text/html", "text/plain"] },
        { nameof(Summary), ["text/html", "text/plain", "application/vnd.banenafspraak.summary+json"] },
    };

    [Theory, MemberData(nameof(Shown))]
    public void AStrangerFindsTheFormattersByName(string type, string[] mimeTypes)
    {
        var attribute = AttributeOf(Instance(type).GetType());

        // All of them: .NET Interactive would show the first alone.
        Assert.Equal(mimeTypes, Get<string[]>(attribute, "PreferredMimeTypes"));
        Assert.Equal(mimeTypes, Formatters(Instance(type).GetType()).Select(f => Get<string>(f, "MimeType")), StringComparer.Ordinal);
    }

    [Theory, MemberData(nameof(Shown))]
    public void EachWritesItsOwnTypeAndLeavesOthersAlone(string type, string[] mimeTypes)
    {
        foreach (var (formatter, _) in Formatters(Instance(type).GetType()).Zip(mimeTypes))
        {
            // GetMethod fails where there are two of the name, which is what hosts would do.
            var format = formatter.GetType().GetMethod("Format")!;
            using var own = new StringWriter();
            using var other = new StringWriter();

            Assert.Equal(true, format.Invoke(formatter, [Instance(type), own]));
            Assert.Equal(false, format.Invoke(formatter, ["a string", other]));
            Assert.NotEmpty(own.ToString());
            Assert.Empty(other.ToString());
        }
    }

    [Fact]
    public void ASummaryIsASentenceAndTwoCounts()
    {
        Assert.Equal("{\"figures\":1104,\"reconstructed\":61}", Write(SomeSummary, "application/vnd.banenafspraak.summary+json"));
        Assert.Equal("Sample: 1.104 published figures, of which 61 were reconstructed.", Write(SomeSummary, "text/plain"));
        Assert.Equal("<p class=\"summary\">A &lt; B: 1 published figures, of which 0 were reconstructed.</p>\n", Write(Summary.Of("A < B", 1, 0), "text/html"));
    }

    [Fact]
    public void ASummaryOfMoreThanThereIsIsRefused() => Assert.Contains(
        "Of 2 figures at most 2 can be reconstructed, not 3",
        Assert.Throws<ArgumentException>(() => Summary.Of("s", 2, 3)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void AChartGivesItsFigureAndItsText()
    {
        var chart = Sample.Line.Draw();

        Assert.Equal(chart.PlotlyJson, Write(chart, "application/vnd.plotly.v1+json"));
        Assert.StartsWith("The share rose until the count changed\nInvented numbers\nShare of jobs, 2015 to 2019.\n\n", Write(chart, "text/plain"), StringComparison.Ordinal);
    }

    private static object Instance(string type) => type switch { nameof(Chart) => Sample.Bars.Draw(), nameof(Table) => SomeTable, _ => SomeSummary };

    private static object AttributeOf(Type type) =>
        Assert.Single(type.GetCustomAttributes(inherit: true), a => a.GetType().Name == "TypeFormatterSourceAttribute");

    private static List<object> Formatters(Type type)
    {
        var source = Activator.CreateInstance(Get<Type>(AttributeOf(type), "FormatterSourceType"))!;
        return [.. ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, parameters: null)!).Cast<object>()];
    }

    private static string Write(object value, string mimeType)
    {
        var formatter = Formatters(value.GetType()).Single(f => Get<string>(f, "MimeType") == mimeType);
        using var writer = new StringWriter();
        formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]);
        return writer.ToString();
    }

    private static T Get<T>(object instance, string property) =>
        (T)instance.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(instance)!;
}
