namespace Banenafspraak.NotebookHost;

/// <summary>A language that a cell, or a part of one, is written in. A new language is a new class in <see cref="CellLanguages"/>.</summary>
internal interface ICellLanguage
{
    /// <summary>The name after <c>#!</c>.</summary>
    string Name { get; }

    /// <summary>Runs <paramref name="part"/>; what it shows goes to <paramref name="cell"/>.</summary>
    /// <exception cref="CellException">The text is wrong, or running it failed.</exception>
    Task RunAsync(CellPart part, RunningCell cell);
}
