namespace Banenafspraak.NotebookHost;

/// <summary>How notebooks are run; change one with <c>with</c>.</summary>
public readonly record struct NotebookRunnerOptions()
{
    /// <summary>How many rows of a sequence are shown before a line says how many more there are.</summary>
    public int TableRows { get; init; } = 50;
}
