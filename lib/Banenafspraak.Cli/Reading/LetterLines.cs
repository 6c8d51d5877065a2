using System.Text.Encodings.Web;
using System.Text.Json;
using Banenafspraak.Analysis;
using Banenafspraak.Letters;

namespace Banenafspraak.Cli;

/// <summary>
/// Many letters as JSON, a line each, in the order in which they were named. All cores read; no more letters are in memory at a time
/// than a few for each core. A letter that cannot be read becomes a line with its error.
/// </summary>
/// <param name="data">Knows the names of ministries and sectors.</param>
internal sealed class LetterLines(Dataset data)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many could not be read.</summary>
    public int Failures { get; private set; }

    /// <summary>Reads and writes them all.</summary>
    /// <param name="files">As the user named them.</param>
    /// <param name="output">Receives the lines.</param>
    /// <param name="done">Called behind each line.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    public async Task WriteAsync(IReadOnlyList<string> files, Stream output, Action done, CancellationToken cancellation)
    {
        var ahead = Environment.ProcessorCount * 2;
        var reading = new Queue<Task<(byte[] Line, bool IsError)>>(ahead);
        foreach (var file in files)
        {
            if (reading.Count == ahead)
                await WriteNextAsync();
            reading.Enqueue(Task.Run(() => LineOf(file), cancellation));
        }
        while (reading.Count > 0)
            await WriteNextAsync();

        async Task WriteNextAsync()
        {
            var (line, isError) = await reading.Dequeue();
            await output.WriteAsync(line, cancellation);
            Failures += isError ? 1 : 0;
            done();
        }
    }

    private (byte[] Line, bool IsError) LineOf(string file)
    {
        using var line = new MemoryStream();
        var isError = false;
        try
        {
            data.Read(LetterFile.Load(file)).WriteJson(line, file, indented: false);
        }
        catch (Exception e) when (e is LetterException or InputException)
        {
            isError = true;
            line.SetLength(0);
            Error(line, file, e.Message);
        }
        line.WriteByte((byte)'\n');
        return (line.ToArray(), isError);
    }

    private static void Error(Stream line, string file, string message)
    {
        using var json = new Utf8JsonWriter(line, Relaxed);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("error", message);
        json.WriteEndObject();
    }
}
