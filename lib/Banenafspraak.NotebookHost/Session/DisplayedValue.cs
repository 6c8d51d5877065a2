namespace Banenafspraak.NotebookHost;

/// <summary>Something that is on display and can be replaced; the name is that of .NET Interactive.</summary>
public sealed class DisplayedValue
{
    private readonly CellOutputs _outputs;
    private readonly string _displayId;

    internal DisplayedValue(CellOutputs outputs, string displayId) => (_outputs, _displayId) = (outputs, displayId);

    /// <summary>Shows <paramref name="value"/> in the place of what was there.</summary>
    public void Update(object? value) => _outputs.Update(_displayId, value);
}
