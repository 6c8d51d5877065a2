namespace Banenafspraak.NotebookHost;

/// <summary>How notebooks are run; change one with <c>with</c>.</summary>
public sealed record NotebookRunnerOptions
{
    /// <summary>How many rows of a sequence are shown before a line says how many more there are.</summary>
    public int TableRows { get; init; } = 50;

    /// <summary>How types of other libraries are shown: a class with <c>CreateTypeFormatters()</c> for the name of each library. It is loaded when the first value of that library is shown.</summary>
    public IReadOnlyDictionary<string, Type> LibraryFormats { get; init; } = new Dictionary<string, Type>(StringComparer.Ordinal);

    /// <summary>How long one cell may run; one that takes longer has failed.</summary>
    public TimeSpan CellTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many characters one cell may write to the console; one that writes more has failed.</summary>
    public int MostWritten { get; init; } = 1_000_000;
}
