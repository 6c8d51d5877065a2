using System.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>Collects what a running cell shows and writes, in the order in which it does.</summary>
internal sealed class CellOutputs(ObjectFormatter formatter)
{
    private static readonly AsyncLocal<CellOutputs?> Running = new();

    private readonly List<CellOutput> _outputs = [];
    private readonly StringBuilder _written = new();
    private readonly Lock _lock = new();
    private string? _stream;

    /// <summary>The outputs of the cell that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static CellOutputs Current => Running.Value ?? throw new InvalidOperationException("Nothing can be displayed here: no cell of a notebook is running.");

    /// <summary>Makes these the outputs that code started from here displays to.</summary>
    public void MakeCurrent() => Running.Value = this;

    public void Display(object? value, IReadOnlyCollection<string> mimeTypes) => Display(formatter.Format(value, mimeTypes));

    public void DisplayAs(string value, string mimeType) =>
        Display(MimeBundle.Empty.With(MimeBundle.PlainText, value).With(mimeType, value));

    public void Display(MimeBundle data) => Add(new DisplayOutput(data));

    public void Result(object? value, int executionCount) => Add(new ResultOutput(executionCount, formatter.Format(value, [])));

    /// <summary>Text for a stream; what is written in a row to one stream becomes one output.</summary>
    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (_stream != stream)
                EndStream();
            _stream = stream;
            _written.Append(text);
        }
    }

    public IReadOnlyList<CellOutput> ToList()
    {
        lock (_lock)
        {
            EndStream();
            return [.. _outputs];
        }
    }

    private void Add(CellOutput output)
    {
        lock (_lock)
        {
            EndStream();
            _outputs.Add(output);
        }
    }

    private void EndStream()
    {
        if (_stream is { } stream && _written.Length > 0)
            _outputs.Add(new StreamOutput(stream, _written.ToString()));
        _written.Clear();
        _stream = null;
    }
}
