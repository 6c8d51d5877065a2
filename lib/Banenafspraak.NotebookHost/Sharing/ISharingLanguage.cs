namespace Banenafspraak.NotebookHost;

/// <summary>A language whose variables can be given to another one, and that takes those of another.</summary>
internal interface ISharingLanguage : ICellLanguage
{
    /// <summary>The variable <paramref name="name"/>; null where there is none.</summary>
    SharedValue? Find(string name);

    /// <summary>Makes a variable <paramref name="name"/> with this value.</summary>
    /// <exception cref="CellException">The language cannot have it.</exception>
    Task TakeAsync(string name, SharedValue value, RunningCell cell);
}
