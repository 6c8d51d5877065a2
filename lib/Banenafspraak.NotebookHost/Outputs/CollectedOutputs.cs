namespace Banenafspraak.NotebookHost;

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
