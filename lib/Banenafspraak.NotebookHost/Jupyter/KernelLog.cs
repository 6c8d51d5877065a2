namespace Banenafspraak.NotebookHost;

/// <summary>What a kernel tells on standard error, a line each; a front end shows these where it shows its own log.</summary>
internal sealed class KernelLog(TextWriter writer)
{
    private readonly TextWriter _writer = TextWriter.Synchronized(writer);

    public void Dropped(string channel, string why) => _writer.WriteLine($"banenafspraak: {channel}: dropped {why}");

    public void Write(string line) => _writer.WriteLine("banenafspraak: " + line);
}
