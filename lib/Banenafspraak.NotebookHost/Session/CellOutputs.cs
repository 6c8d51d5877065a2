using System.Text;

namespace Banenafspraak.NotebookHost;

/// <summary>Takes what a running cell shows and writes, and hands it on in the order in which it does.</summary>
internal sealed class CellOutputs(ObjectFormatter formatter, ICellOutputSink sink)
{
    private static readonly AsyncLocal<CellOutputs?> Running = new();

    private readonly StringBuilder _written = new();
    private readonly Lock _lock = new();
    private string? _stream;
    private bool _ended;
    private bool _closed;

    /// <summary>The outputs of the cell that the calling code belongs to.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static CellOutputs Current => Running.Value ?? throw new InvalidOperationException("Nothing can be displayed here: no cell of a notebook is running.");

    /// <summary>The same, null where no cell is running.</summary>
    public static CellOutputs? CurrentOrNone => Running.Value;

    /// <summary>Makes these the outputs that code started from here displays to.</summary>
    public void MakeCurrent() => Running.Value = this;

    public DisplayedValue Display(object? value, IReadOnlyCollection<string> mimeTypes) => Display(formatter.Format(value, mimeTypes));

    public DisplayedValue DisplayAs(string value, string mimeType) =>
        Display(MimeBundle.Empty.With(MimeBundle.PlainText, value).With(mimeType, value));

    public DisplayedValue Display(MimeBundle data)
    {
        var id = Guid.NewGuid().ToString("N");
        Pass(to => to.Add(new DisplayOutput(data), id));
        return new DisplayedValue(this, id);
    }

    public void Update(string displayId, object? value)
    {
        var data = formatter.Format(value, []);
        Pass(to => to.Update(displayId, data));
    }

    public void Result(object? value, int executionCount)
    {
        var result = new ResultOutput(executionCount, formatter.Format(value, []));
        Pass(to => to.Add(result, displayId: null));
    }

    public void Fail(ErrorOutput error) => Pass(to => to.Add(error, displayId: null));

    public void Clear(bool wait) => Pass(to => to.Clear(wait));

    /// <summary>Text for a stream; what is written in a row to one stream becomes one output, unless it is flushed before.</summary>
    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (_stream != stream)
                EndStream();
            _stream = stream;
            _written.Append(text);
            if (_ended)
                EndStream();
        }
    }

    /// <summary>Hands on what was written so far.</summary>
    public void Flush() => Pass(static _ => { });

    /// <summary>The cell is at its end: hands on what was written so far, and at once what the cell left running may still write.</summary>
    public void End()
    {
        Flush();
        _ended = true;
    }

    /// <summary>Nothing comes through any more: the cell was given up.</summary>
    public void Close()
    {
        lock (_lock)
            _closed = true;
    }

    private void Pass(Action<ICellOutputSink> action)
    {
        lock (_lock)
        {
            EndStream();
            if (!_closed)
                action(sink);
        }
    }

    private void EndStream()
    {
        if (_stream is { } stream && _written.Length > 0 && !_closed)
            sink.Add(new StreamOutput(stream, _written.ToString()), displayId: null);
        _written.Clear();
        _stream = null;
    }
}
