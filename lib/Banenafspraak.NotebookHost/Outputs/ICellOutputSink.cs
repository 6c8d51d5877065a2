namespace Banenafspraak.NotebookHost;

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
