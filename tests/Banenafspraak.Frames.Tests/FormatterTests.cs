using System.Reflection;
using System.Text.RegularExpressions;
using Banenafspraak.Analysis;
using Deedle;
using Microsoft.Data.Analysis;

namespace Banenafspraak.Frames.Tests;

/// <summary>Shows frames as a notebook host does, which knows the formatters by their names alone.</summary>
public partial class FormatterTests
{
    private static readonly Figures Figures = Data.Set.Figures;

    public static TheoryData<string> Kinds => ["frame", "data frame", "series"];

    [Theory, MemberData(nameof(Kinds))]
    public void AtMostTwentyRowsAreShownAndAllAreCounted(string kind)
    {
        Assert.Equal(20, Row().Count(Show(Value(kind), "text/html")));
        Assert.Contains($"The first 20 of {Figures.Count} rows", Show(Value(kind), "text/html"), StringComparison.Ordinal);
        Assert.Equal(22, Show(Value(kind), "text/plain").Split('\n').Length);
        Assert.Contains($"The first 20 of {Figures.Count} rows", Show(Value(kind), "text/plain").Split('\n')[^1], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void TheSameFrameGivesTheSameBytes(string kind) => Assert.Equal(Show(Value(kind), "text/html"), Show(Value(kind), "text/html"));

    [Fact]
    public void NumbersAreDutchYearsAreDigitsAndWhatIsMissingIsADash()
    {
        var frame = new[] { Figures[0] with { Id = "a", Value = 70_388.5m, Line = null, Period = Period.EndOf(2022) } }.ToFrame();

        Assert.Contains("<th scope=\"row\" class=\"text\">a</th>", Show(frame, "text/html"), StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">70.388,5</td>", Show(frame, "text/html"), StringComparison.Ordinal);
        Assert.Contains("<td class=\"num\">2022</td><td class=\"text\">2022-12-31</td>", Show(frame, "text/html"), StringComparison.Ordinal);
        Assert.Contains(" missing\">–</td>", Show(frame, "text/html"), StringComparison.Ordinal);
        Assert.EndsWith("\n1 row, 23 columns", Show(frame, "text/plain"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheIdOfAFigureLeadsToItsRowInTheAudit()
    {
        var id = Figures[0].Id;

        Assert.All(new object[] { Figures.ToFrame(), Figures.ToDataFrame() }, frame =>
            Assert.Contains($"<a class=\"place\" href=\"91-audit.ipynb#{id}\">{id}</a>", Show(frame, "text/html"), StringComparison.Ordinal));
    }

    [Fact]
    public void ABinaryNumberIsShownAsItReads() =>
        Assert.Contains(">2,5</td>", Show(new[] { KeyValuePair.Create("mean", 2.5) }.ToSeries(), "text/html"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Kinds))]
    public void NothingFromDataIsMarkup(string kind)
    {
        const string Hostile = "</td><script>\"A&B\"";
        Figure[] figures = [Figures[0] with { Id = Hostile, Note = Hostile }];
        object value = kind switch
        {
            "frame" => figures.Pivot(f => f.Id, f => f.Note),
            "series" => figures.ToFrame().GetColumn<string>("note"),
            _ => new DataFrame(new StringDataFrameColumn(Hostile, [Hostile])),
        };

        Assert.DoesNotContain("<script", Show(value, "text/html"), StringComparison.Ordinal);
        Assert.Contains("&lt;/td&gt;&lt;script&gt;&quot;A&amp;B&quot;", Show(value, "text/html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFrameOfManyColumnsShowsTheFirst() =>
        Assert.EndsWith($"rows, the first 40 of {Figures.Count} columns", Show(Figures.Pivot(f => f.Id, f => f.Id), "text/plain"), StringComparison.Ordinal);

    [Fact]
    public void RowsOfAFrameAreASeriesOfSeries() => Assert.Contains(Figures[0].Id + "</a></th><td class", Show(Figures.ToFrame().Rows, "text/html"), StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(DeedleFormatters), typeof(Frame<,>), typeof(Series<,>))]
    [InlineData(typeof(DataFrameFormatters), typeof(DataFrame))]
    public void AHostFindsTheFormattersByName(Type source, params Type[] types)
    {
        Assert.Equal(types.SelectMany(t => new[] { (t, "text/html"), (t, "text/plain") }), Formatters(source).Select(f => (Get<Type>(f, "Type"), Get<string>(f, "MimeType"))));
        Assert.All(Formatters(source), f =>
        {
            using var writer = new StringWriter();
            Assert.Equal(false, f.GetType().GetMethod("Format")!.Invoke(f, ["a string", writer]));
            Assert.Empty(writer.ToString());
        });
    }

    private static object Value(string kind) => kind switch { "frame" => Figures.ToFrame(), "series" => Figures.ToFrame().GetColumn<decimal>("value"), _ => Figures.ToDataFrame() };

    private static string Show(object value, string mimeType)
    {
        using var writer = new StringWriter();
        Assert.Contains(
            Formatters(value is DataFrame ? typeof(DataFrameFormatters) : typeof(DeedleFormatters)).Where(f => Get<string>(f, "MimeType") == mimeType),
            formatter => formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]) is true);
        return writer.ToString();
    }

    private static List<object> Formatters(Type source) =>
        [.. (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), parameters: null)!];

    private static T Get<T>(object instance, string property) =>
        (T)instance.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(instance)!;

    [GeneratedRegex("<th scope=\"row\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
