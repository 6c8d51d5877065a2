using System.Globalization;
using System.Text;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Banenafspraak.NotebookHost;

/// <summary>Takes what a running cell shows and writes, and hands it on in the order in which it does.</summary>
/// <param name="sink">Where they go; null for a cell that runs silently.</param>
/// <param name="mostWritten">What is written beyond so many characters is dropped.</param>
internal sealed class CellOutputs(ICellOutputSink? sink, int mostWritten = int.MaxValue)
{
    /// <summary>What an output costs of the characters that may be written, so that there is an end to their number too.</summary>
    private const int Weight = 100;

    private static readonly AsyncLocal<CellOutputs?> Running = new();

    private readonly TaskCompletionSource _full = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _used;

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

    /// <summary>Done once more was written than there is room for.</summary>
    public Task Full => _full.Task;

    /// <summary>Makes these the outputs that code started from here displays to.</summary>
    public void MakeCurrent() => Running.Value = this;

    /// <summary>Takes what a kernel tells of the cell.</summary>
    /// <param name="told">The event; one that is no output is passed over.</param>
    /// <param name="executionCount">The execution count of the cell.</param>
    public void Receive(KernelEvent told, int executionCount)
    {
        switch (told)
        {
            case ReturnValueProduced { Value: not DisplayedValue } result:
                Pass(to => to.Add(new ResultOutput(executionCount, MimeBundle.Of(result.FormattedValues)), displayId: null));
                break;
            case DisplayedValueProduced display when HasRoom(Weight):
                Pass(to => to.Add(new DisplayOutput(MimeBundle.Of(display.FormattedValues)), display.ValueId));
                break;
            case DisplayedValueUpdated display:
                Pass(to => to.Update(display.ValueId, MimeBundle.Of(display.FormattedValues)));
                break;
            case StandardOutputValueProduced written:
                Write("stdout", TextOf(written));
                break;
            case StandardErrorValueProduced or ErrorProduced:
                Write("stderr", TextOf((DisplayEvent)told));
                break;
        }

        static string TextOf(DisplayEvent written) => string.Concat(written.FormattedValues.Select(each => each.Value));
    }

    public void Fail(ErrorOutput error) => Pass(to => to.Add(error, displayId: null));

    public void Clear(bool wait) => Pass(to => to.Clear(wait));

    /// <summary>Text for a stream; what is written in a row to one stream becomes one output, unless it is flushed before.</summary>
    public void Write(string stream, string text)
    {
        lock (_lock)
        {
            if (_closed || _full.Task.IsCompleted)
                return;
            var room = (int)(mostWritten - _used);
            var fits = HasRoom(text.Length + (_stream == stream ? 0 : Weight));
            if (_stream != stream)
                EndStream();
            _stream = stream;
            _written.Append(text, 0, fits ? text.Length : Math.Min(room, text.Length));
            if (!fits)
                Cut();
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
            if (!_closed && sink is not null)
                action(sink);
        }
    }

    private bool HasRoom(int characters)
    {
        lock (_lock)
        {
            if (_used + characters > mostWritten)
                _full.TrySetResult();
            else
                _used += characters;
            return !_full.Task.IsCompleted;
        }
    }

    private void Cut()
    {
        if (_written.Length > 0 && char.IsHighSurrogate(_written[^1]))
            _written.Length--;
        _written.Append(CultureInfo.InvariantCulture, $"\n[cut here: more than {mostWritten} characters]\n");
    }

    private void EndStream()
    {
        if (_stream is { } stream && _written.Length > 0 && !_closed)
            sink?.Add(new StreamOutput(stream, _written.ToString()), displayId: null);
        _written.Clear();
        _stream = null;
    }
}

/// <summary>Where the outputs of a cell go, one at a time and in order.</summary>
internal interface ICellOutputSink
{
    /// <summary>A new output; <paramref name="displayId"/> names a display that may be replaced later.</summary>
    void Add(CellOutput output, string? displayId);

    /// <summary>Replaces what the display <paramref name="displayId"/> shows, in whichever cell it stands.</summary>
    void Update(string displayId, MimeBundle data);

    /// <summary>Takes away what the cell showed so far: at once, or when the next output comes.</summary>
    void Clear(bool wait);
}

/// <summary>Keeps the outputs of a cell.</summary>
internal sealed class CollectedOutputs : ICellOutputSink
{
    private readonly List<(CellOutput Output, string? DisplayId)> _outputs = [];
    private bool _clearOnNext;

    public void Add(CellOutput output, string? displayId)
    {
        lock (_outputs)
        {
            if (_clearOnNext)
                _outputs.Clear();
            _clearOnNext = false;
            _outputs.Add((output, displayId));
        }
    }

    public void Update(string displayId, MimeBundle data)
    {
        lock (_outputs)
        {
            for (var index = 0; index < _outputs.Count; index++)
            {
                if (_outputs[index].DisplayId == displayId)
                    _outputs[index] = (new DisplayOutput(data), displayId);
            }
        }
    }

    public void Clear(bool wait)
    {
        lock (_outputs)
        {
            _clearOnNext = wait;
            if (!wait)
                _outputs.Clear();
        }
    }

    public IReadOnlyList<CellOutput> ToList()
    {
        lock (_outputs)
            return [.. _outputs.Select(each => each.Output)];
    }
}
