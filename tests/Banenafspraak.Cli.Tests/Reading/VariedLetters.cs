using System.Globalization;
using System.Text.RegularExpressions;

namespace Banenafspraak.Cli.Tests;

/// <summary>Any number of letters, made of the samples in their four forms of text, each with numbers of its own.</summary>
internal static partial class VariedLetters
{
    private static readonly string[] Endings = [".md", ".ocr.txt", ".xml", ".html"];

    /// <summary>Writes <paramref name="count"/> letters, 00000.md and on, to a folder that is made.</summary>
    /// <param name="samples">The folder of the samples.</param>
    /// <param name="folder">Receives the letters.</param>
    /// <param name="count">How many.</param>
    public static void Write(string samples, string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var texts = Endings.Select(e => File.ReadAllText(Path.Combine(samples, "letter" + e))).ToArray();
        for (var i = 0; i < count; i++)
        {
            var text = Thousands().Replace(texts[i % 4], m => string.Create(CultureInfo.InvariantCulture, $"{m.Groups["before"].Value}.{(int.Parse(m.Groups["behind"].Value, CultureInfo.InvariantCulture) + i) % 1000:000}"));
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}{Endings[i % 4]}")), text);
        }
    }

    [GeneratedRegex(@"\b(?<before>[0-9]{1,3})\.(?<behind>[0-9]{3})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thousands();
}
