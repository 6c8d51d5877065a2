using System.Globalization;
using Banenafspraak.Letters;

namespace Banenafspraak.Cli;

/// <summary>Texts of letters as the user names them: a path, or "-" for standard input.</summary>
internal static class LetterFile
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>No letter is longer, in bytes; a character takes up to three.</summary>
    private const long MaximumBytes = 3L * SourceText.MaximumLength;

    /// <summary>Reads a text.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    /// <exception cref="LetterException">It is not UTF-8, or too long.</exception>
    public static SourceText Load(string file)
    {
        try
        {
            if (file == StandardInput)
                return SourceText.OfBytes("standard input", FromStandardInput());
            if (Directory.Exists(file))
                throw new InputException($"{file}: expected a letter's file, found a folder");
            if (new FileInfo(file) is { Exists: true, Length: > MaximumBytes })
                throw TooLong(file);
            return SourceText.OfBytes(file, File.ReadAllBytes(file));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{file}: expected a letter, found no such file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: expected a file that can be read ({e.Message})");
        }
    }

    /// <summary>The id of a letter: the publication's number where the text holds it, else the name of the file.</summary>
    public static string IdOf(string file, LetterMetadata metadata) => metadata is { Dossier.IsKnown: true, Number.IsKnown: true }
        ? string.Create(CultureInfo.InvariantCulture, $"kst-{metadata.Dossier.Value}-{metadata.Number.Value}")
        : Path.GetFileNameWithoutExtension(file);

    /// <summary>The files that are meant: those that were named, the letters in folders and below them, and what a pattern such as <c>letters/*.xml</c> finds; each once.</summary>
    /// <exception cref="InputException">A folder or a pattern has none.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> named) => [.. named.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Expand(string named)
    {
        IReadOnlyList<string> found;
        try
        {
            if (Directory.Exists(named))
                found = [.. Directory.EnumerateFiles(named, "*", SearchOption.AllDirectories).Where(f => LetterFolder.Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase))];
            else if (!File.Exists(named) && Path.GetFileName(named).AsSpan().ContainsAny('*', '?'))
                found = [.. Directory.EnumerateFiles(Path.GetDirectoryName(named) is { Length: > 0 } folder ? folder : ".", Path.GetFileName(named)).Select(f => f.StartsWith("./", StringComparison.Ordinal) ? f[2..] : f)];
            else
                return [named];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{named}: expected a folder that can be read ({e.Message})");
        }
        return found.Count > 0 ? found : throw new InputException($"{named}: expected letters ({string.Join(", ", LetterFolder.Extensions)}), found none");
    }

    private static byte[] FromStandardInput()
    {
        using var input = System.Console.OpenStandardInput();
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (input.Read(buffer) is > 0 and var read)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > MaximumBytes)
                throw TooLong("standard input");
        }
        return whole.ToArray();
    }

    private static InputException TooLong(string file) => new($"{file}: expected a letter of at most {MaximumBytes} bytes, found more");
}
