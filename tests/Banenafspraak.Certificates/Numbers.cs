using System.Numerics;

namespace Banenafspraak.Certificates;

/// <summary>A fraction that is never rounded; its bottom is above 0.</summary>
internal readonly record struct Rational(BigInteger Top, BigInteger Bottom)
{
    /// <summary>Reads "59.65" or "1193/21".</summary>
    public static Rational Of(string text) => text.Split('/') is [var top, var bottom]
        ? Of(top) / Of(bottom)
        : new(BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), BigInteger.Pow(10, Decimals(text)));
    public static int Decimals(string text) => text.Contains('.', StringComparison.Ordinal) ? text.Length - 1 - text.IndexOf('.', StringComparison.Ordinal) : 0;
    public static Rational operator +(Rational a, Rational b) => new(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);
    public static Rational operator -(Rational a, Rational b) => new(a.Top * b.Bottom - b.Top * a.Bottom, a.Bottom * b.Bottom);
    public static Rational operator *(Rational a, Rational b) => new(a.Top * b.Top, a.Bottom * b.Bottom);
    public static Rational operator /(Rational a, Rational b) => new(a.Top * b.Bottom * b.Top.Sign, a.Bottom * BigInteger.Abs(b.Top));
    public static bool operator <=(Rational a, Rational b) => a.Top * b.Bottom <= b.Top * a.Bottom;
    public static bool operator >=(Rational a, Rational b) => b <= a;
}

/// <summary>A number with its bounds, which belong to it.</summary>
internal readonly record struct Bounds(Rational Value, Rational Low, Rational High)
{
    public static readonly Bounds Hundred = Exactly("100");
    public static Bounds Exactly(string value) => new(Rational.Of(value), Rational.Of(value), Rational.Of(value));
    /// <summary>What a number that was rounded to so many decimals, or cut off behind them, stands for.</summary>
    public static Bounds Rounded(string value, int decimals, bool down = false) => (Rational.Of(value), new Rational(5, BigInteger.Pow(10, decimals + 1))) is var (number, half)
        ? new(number, down ? number : number - half, down ? number + half + half : number + half) : default;
    /// <summary>Whether a certificate writes the same: all three numbers, and that the bounds belong to it; nothing where there is none.</summary>
    public static bool Same(JsonNode? written, Bounds? number) => number is not { } one
        ? written is null
        : new[] { ("value", one.Value), ("low", one.Low), ("high", one.High) }.All(n => Rational.Of(written![n.Item1]!.ToString()) is var read && read <= n.Item2 && n.Item2 <= read)
            && written!["lowBelongs"]!.GetValue<bool>() && written["highBelongs"]!.GetValue<bool>();

    public bool Has(Rational value) => Low <= value && value <= High;
    public Bounds? Join(string sign, Bounds right)
    {
        Func<Rational, Rational, Rational> join = sign switch { "+" => (a, b) => a + b, "-" => (a, b) => a - b, "*" => (a, b) => a * b, _ => (a, b) => a / b };
        if (sign == "/" && right.Has(Rational.Of("0")))
            return null;
        Rational[] corners = [join(Low, right.Low), join(Low, right.High), join(High, right.Low), join(High, right.High)];
        return new(join(Value, right.Value), corners.Aggregate((a, b) => a <= b ? a : b), corners.Aggregate((a, b) => a <= b ? b : a));
    }
}
