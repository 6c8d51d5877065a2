using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Banenafspraak.Analysis;
using Banenafspraak.Exports;
using Banenafspraak.Letters;

namespace Banenafspraak.Cli;

/// <summary>
/// Many letters as Parquet: a file for every 1.000 letters, a row for each number that a letter seems to publish. A letter without any is a row without a
/// number, a letter that cannot be read a row with its error.
/// </summary>
/// <remarks>
/// The name of a file ends in a digest of its letters and of the words that they are read with: a file that is there already is not made again, and one of
/// other letters in its place is removed. The same letters and words give the same files.
/// </remarks>
/// <param name="data">Knows the words, and the names of ministries and sectors.</param>
/// <param name="words">A digest of what it knows.</param>
/// <param name="folder">Receives the files.</param>
/// <param name="jobs">How many letters are read at a time; where it is one, nothing is read while a file is written.</param>
internal sealed class LetterArchive(Dataset data, byte[] words, string folder, int jobs)
{
    /// <summary>How many letters a file holds; the last one may hold fewer.</summary>
    public const int LettersOfAPart = 1_000;

    private const string Unfinished = ".new";

    /// <summary>What <see cref="Dataset.LoadWords"/> reads.</summary>
    private static readonly string[] Words = ["subjects.csv", "ocr-glyphs.csv", "lexicon/meanings.csv", "lexicon/numbers.csv", "series/national.csv"];

    /// <summary>How many letters could not be read, of those that were read now.</summary>
    public int Failures { get; private set; }

    /// <summary>How many files were there already.</summary>
    public int Kept { get; private set; }

    /// <summary>How many files there are.</summary>
    public int Parts { get; private set; }

    /// <summary>A digest of the words that letters are read with.</summary>
    /// <param name="data">Folder of the data.</param>
    public static byte[] DigestOfWords(string data)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Words)
            digest.AppendData(File.ReadAllBytes(Path.Combine(data, file)));
        return digest.GetHashAndReset();
    }

    /// <summary>Reads and writes them all, in the order of the names.</summary>
    /// <param name="files">The letters.</param>
    /// <param name="done">Called behind each letter, from any thread.</param>
    /// <param name="cancellation">Stops between two letters; files that are whole stay.</param>
    /// <exception cref="InputException">The folder cannot be written.</exception>
    public async Task WriteAsync(IReadOnlyList<string> files, Action done, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var half in Directory.EnumerateFiles(folder, $"part-*.parquet{Unfinished}"))
                File.Delete(half);
            var writing = Task.CompletedTask;
            foreach (var (index, letters) in files.Order(StringComparer.Ordinal).Chunk(LettersOfAPart).Index())
            {
                Parts++;
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"part-{index + 1:00000}-{Digest(letters)}.parquet"));
                if (File.Exists(path))
                {
                    Kept++;
                    Array.ForEach(letters, _ => done());
                    continue;
                }
                var rows = Read(letters, done, cancellation);
                await writing;
                writing = Task.Run(() => WriteAsync(path, index + 1, rows, cancellation), cancellation);
                if (jobs == 1)
                    await writing;
            }
            await writing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: expected a folder that can be written ({e.Message})");
        }
    }

    /// <summary>The rows of these letters, in their order.</summary>
    private List<ArchiveRow> Read(string[] letters, Action done, CancellationToken cancellation)
    {
        var rows = new IReadOnlyList<ArchiveRow>[letters.Length];
        Parallel.For(0, letters.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellation }, i =>
        {
            rows[i] = ArchiveRow.Of(data, letters[i]);
            done();
        });
        Failures += rows.Count(r => r is [{ Error: not null, Draft: null }]);
        return [.. rows.SelectMany(r => r)];
    }

    private async Task WriteAsync(string path, int part, List<ArchiveRow> rows, CancellationToken cancellation)
    {
        var temporary = path + Unfinished;
        try
        {
            await using (var file = File.Create(temporary))
                await TableWriter.WriteAsync(new ExportTable<ArchiveRow>("letters", ArchiveRow.Columns, rows, []), TableFormat.Parquet, file, cancellation);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
        foreach (var other in Directory.EnumerateFiles(folder, string.Create(CultureInfo.InvariantCulture, $"part-{part:00000}-*.parquet")).Where(f => Path.GetFileName(f) != Path.GetFileName(path)))
            File.Delete(other);
    }

    private string Digest(IEnumerable<string> letters)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(words);
        foreach (var file in letters)
        {
            digest.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
            digest.AppendData(File.Exists(file) ? SHA256.HashData(File.ReadAllBytes(file)) : []);
        }
        return Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, 8));
    }
}

/// <summary>A row of the archive: a number that a letter seems to publish.</summary>
/// <param name="File">The letter's file, as it was named.</param>
/// <param name="Letter">Its id.</param>
/// <param name="Date">Its date; null where it is not known.</param>
/// <param name="Draft">What the number seems to mean; null where there is none.</param>
/// <param name="Error">Why the letter or the number could not be read; null where it could.</param>
internal sealed record ArchiveRow(string File, string? Letter, DateOnly? Date, DraftFigure? Draft, string? Error)
{
    /// <summary>A number with more digits before the comma, or behind it, is given as it is printed and not as a value.</summary>
    private const decimal Most = 100_000_000_000_000m;
    private const int MostDecimals = 4;

    /// <summary>The columns: those of data/figures, behind the letter, and how sure they are.</summary>
    public static RecordTable<ArchiveRow> Columns { get; } = new(
        ("file", typeof(string), r => r.File),
        ("letter", typeof(string), r => r.Letter),
        ("letter_date", typeof(DateOnly), r => r.Date),
        ("section", typeof(string), r => r.Draft?.Mention.Section),
        ("place", typeof(string), r => r.Draft?.Mention.Place),
        ("line", typeof(int), r => r.Draft?.Mention.Line),
        ("printed", typeof(string), r => r.Draft?.Mention.Printed),
        ("value", typeof(decimal), r => r.Error is null ? r.Draft?.Mention.Value : null),
        ("unit", typeof(string), r => r.Draft?.Unit.Word()),
        ("measure", typeof(string), r => r.Draft?.Measure.Word()),
        ("subject", typeof(string), r => r.Draft?.Subject),
        ("form", typeof(string), r => r.Draft?.Form.Word()),
        ("scope", typeof(string), r => r.Draft?.Scope.Word()),
        ("period", typeof(string), r => r.Draft?.Period.ToString()),
        ("year", typeof(int), r => r.Draft?.Period.Year),
        ("qualifier", typeof(string), r => r.Draft?.Mention.Qualifier.Word()),
        ("confidence", typeof(decimal), r => r.Draft?.Confidence),
        ("rule", typeof(string), r => r.Draft?.Rule),
        ("error", typeof(string), r => r.Error));

    /// <summary>The rows of a letter, in the order of its text.</summary>
    public static IReadOnlyList<ArchiveRow> Of(Dataset data, string file)
    {
        try
        {
            var letter = data.Read(LetterFile.Load(file));
            var (id, date) = (LetterFile.IdOf(file, letter.Metadata), letter.Metadata.Date.IsKnown ? letter.Metadata.Date.Value : (DateOnly?)null);
            List<ArchiveRow> rows = [.. data.Draft(letter).Select(d => new ArchiveRow(file, id, date, d, Fault(d.Mention.Value)))];
            return rows.Count > 0 ? rows : [new(file, id, date, Draft: null, Error: null)];
        }
        catch (Exception e) when (e is LetterException or InputException)
        {
            return [new(file, Letter: null, Date: null, Draft: null, e.Message)];
        }
    }

    private static string? Fault(decimal? value) => value is { } number && (Math.Abs(number) >= Most || decimal.Round(number, MostDecimals) != number)
        ? string.Create(CultureInfo.InvariantCulture, $"expected a number of at most 14 digits and {MostDecimals} decimals, found more: it is in the column printed")
        : null;
}
