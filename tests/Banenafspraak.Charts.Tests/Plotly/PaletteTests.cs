using System.Globalization;

namespace Banenafspraak.Charts.Tests;

public class PaletteTests
{
    /// <summary>Linear RGB as seen without one kind of cone: Machado, Oliveira and Fernandes (2009), severity 1.</summary>
    public static TheoryData<string, double[]> Eyes => new()
    {
        { "all cones", [1, 0, 0, 0, 1, 0, 0, 0, 1] },
        { "protanopia", [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998] },
        { "deuteranopia", [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881] },
        { "tritanopia", [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900] },
    };

    [Theory, MemberData(nameof(Eyes))]
    public void TheFirstThreeColoursStayApart(string eye, double[] matrix)
    {
        var seen = Enumerable.Range(0, 3).Select(i => Lab(Apply(matrix, Linear(Palette.Of(i).Colour)))).ToList();

        foreach (var (a, b) in new[] { (0, 1), (0, 2), (1, 2) })
            Assert.True(Distance(seen[a], seen[b]) > 15, $"{eye}: series {a} and {b} are {Distance(seen[a], seen[b]):F0} apart.");
    }

    [Fact]
    public void TextReadsOnPaper() => Assert.InRange(Contrast(Palette.Ink, Palette.Paper), 7, 21);

    [Fact]
    public void TheFirstThreeColoursAreSeenOnPaper() =>
        Assert.All(Enumerable.Range(0, 3), i => Assert.InRange(Contrast(Palette.Of(i).Colour, Palette.Paper), 3, 21));

    private static double Contrast(string a, string b)
    {
        var (first, second) = (Luminance(Linear(a)) + 0.05, Luminance(Linear(b)) + 0.05);
        return Math.Max(first, second) / Math.Min(first, second);
    }

    private static double Luminance(double[] rgb) => (0.2126 * rgb[0]) + (0.7152 * rgb[1]) + (0.0722 * rgb[2]);

    private static double[] Linear(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double[] Apply(double[] m, double[] v) =>
        [.. Enumerable.Range(0, 3).Select(r => Math.Clamp((m[3 * r] * v[0]) + (m[(3 * r) + 1] * v[1]) + (m[(3 * r) + 2] * v[2]), 0, 1))];

    private static double[] Lab(double[] rgb)
    {
        var x = F(((0.4124 * rgb[0]) + (0.3576 * rgb[1]) + (0.1805 * rgb[2])) / 0.9505);
        var y = F(Luminance(rgb));
        var z = F(((0.0193 * rgb[0]) + (0.1192 * rgb[1]) + (0.9505 * rgb[2])) / 1.089);
        return [(116 * y) - 16, 500 * (x - y), 200 * (y - z)];

        static double F(double t) => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16.0 / 116);
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (p, q) => (p - q) * (p - q)).Sum());
}
