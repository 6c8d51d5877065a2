namespace Banenafspraak.Analysis;

/// <summary>Dutch number words (telwoorden), written as one word: nul, één, twaalf, vierhonderd, drieduizendvijftig, tweeënhalf.</summary>
/// <remarks>
/// Reads nul to negenhonderdnegenennegentigduizendnegenhonderdnegenennegentig, and halves. "een" by itself is an article, not a number; "één" is a number.
/// An accent or diaeresis that the print lost or that damage turned (tweeéntwintig) makes no difference elsewhere.
/// </remarks>
internal static class NumberWords
{
    private const int LongestWord = 80;

    private static readonly (string Word, int Value)[] Units =
        [("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7), ("acht", 8), ("negen", 9)];

    private static readonly (string Word, int Value)[] Teens =
        [("tien", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13), ("veertien", 14), ("vijftien", 15), ("zestien", 16), ("zeventien", 17), ("achttien", 18), ("negentien", 19)];

    private static readonly (string Word, int Value)[] Tens =
        [("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60), ("zeventig", 70), ("tachtig", 80), ("negentig", 90)];

    /// <summary>True at the first three letters of each number word: most words of a letter go no further.</summary>
    private static readonly bool[] Beginnings = MarkBeginnings();

    /// <summary>Reads a whole word, whatever its capitals.</summary>
    /// <param name="word">Letters only.</param>
    /// <param name="value">The number; halves have one decimal.</param>
    /// <returns>False where the word is not one number.</returns>
    public static bool TryParse(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (word.Length is < 3 or > LongestWord || !Beginnings[Beginning(word)] || word.Equals("een", StringComparison.OrdinalIgnoreCase))
            return false;
        Span<char> plain = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
            plain[i] = Plain(word[i]);
        return TryNumber(plain, out value);
    }

    // number = "nul" | half | thousands | hundreds | low
    private static bool TryNumber(ReadOnlySpan<char> word, out decimal value)
    {
        value = 0;
        if (word is "nul" || TryHalf(word, out value))
            return true;
        var rest = word;
        var read = TryThousands(ref rest, out var whole) || TryHundreds(ref rest, out whole) || TryLow(ref rest, out whole);
        value = whole;
        return read && rest.IsEmpty;
    }

    // half = "half" | "halve" | "anderhalf" | "anderhalve" | unit ( "enhalf" | "enhalve" )
    private static bool TryHalf(ReadOnlySpan<char> word, out decimal value)
    {
        value = word is "half" or "halve" ? 0.5m : word is "anderhalf" or "anderhalve" ? 1.5m : 0;
        var rest = word;
        if (value == 0 && TryOne(Units, ref rest, out var unit) && rest is "enhalf" or "enhalve")
            value = unit + 0.5m;
        return value > 0;
    }

    // thousands = [ hundreds | low ] "duizend" [ [ "en" ] ( hundreds | low ) ]
    private static bool TryThousands(ref ReadOnlySpan<char> word, out int value) => TryPower("duizend", 1000, ref word, out value);

    // hundreds = [ low ] "honderd" [ [ "en" ] low ]
    private static bool TryHundreds(ref ReadOnlySpan<char> word, out int value) => TryPower("honderd", 100, ref word, out value);

    private static bool TryPower(string name, int power, ref ReadOnlySpan<char> word, out int value)
    {
        var rest = word;
        if (!TryBelow(power, ref rest, out value))
            value = 1;
        if (!Take(name, ref rest))
            return false;
        value *= power;
        word = rest;
        Take("en", ref rest);
        if (TryBelow(power, ref rest, out var more) || TryBelow(power, ref word, out more))
        {
            value += more;
            word = rest.Length < word.Length ? rest : word;
        }
        return true;
    }

    private static bool TryBelow(int power, ref ReadOnlySpan<char> word, out int value)
    {
        value = 0;
        return (power > 100 && TryHundreds(ref word, out value)) || TryLow(ref word, out value);
    }

    // low = teen | [ unit "en" ] tens | unit
    private static bool TryLow(ref ReadOnlySpan<char> word, out int value)
    {
        if (TryOne(Teens, ref word, out value) || TryOne(Tens, ref word, out value))
            return true;
        if (!TryOne(Units, ref word, out value))
            return false;
        var rest = word;
        if (Take("en", ref rest) && TryOne(Tens, ref rest, out var tens))
        {
            value += tens;
            word = rest;
        }
        return true;
    }

    private static bool TryOne((string Word, int Value)[] words, ref ReadOnlySpan<char> word, out int value)
    {
        foreach (var (name, number) in words)
        {
            if (Take(name, ref word))
            {
                value = number;
                return true;
            }
        }
        value = 0;
        return false;
    }

    private static bool Take(string name, ref ReadOnlySpan<char> word)
    {
        var takes = word.StartsWith(name, StringComparison.Ordinal);
        word = takes ? word[name.Length..] : word;
        return takes;
    }

    private static bool[] MarkBeginnings()
    {
        var marks = new bool[1 << 15];
        foreach (var word in Units.Concat(Teens).Concat(Tens).Select(w => w.Word).Concat(["nul", "honderd", "duizend", "anderhalf", "half"]))
            marks[Beginning(word)] = true;
        return marks;
    }

    // Five bits tell the letters of the alphabet apart, capitals or not.
    private static int Beginning(ReadOnlySpan<char> word) => (Bits(word[0]) << 10) | (Bits(word[1]) << 5) | Bits(word[2]);

    private static int Bits(char letter) => (char.IsAscii(letter) ? letter : Plain(letter)) & 31;

    private static char Plain(char letter) => letter switch
    {
        'é' or 'É' or 'ë' or 'Ë' => 'e',
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        _ => letter,
    };
}
