namespace Banenafspraak.NotebookHost;

/// <summary>Puts the parts of a cell, which a kernel gets without what stands around them, back on the lines where they stand.</summary>
/// <remarks>
/// The parts come in their order, each with lines of the cell in their order; directives between them are left out. A part that is not of
/// this cell, such as the text of a command that code sends itself, stays as it is.
/// </remarks>
/// <param name="source">The text of the cell, lines separated by '\n'.</param>
internal sealed class CellLines(string source)
{
    private readonly string[] _lines = source.Split('\n');
    private int _next;

    /// <summary>The text of the cell.</summary>
    public string Source => source;

    /// <summary><paramref name="part"/> with an empty line for every line of the cell that is not in it, so that a compiler counts lines as the reader does.</summary>
    public string Place(string part)
    {
        if (part == source)
            return part;
        var placed = new string[_lines.Length];
        var at = _next;
        foreach (var line in part.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0))
        {
            at = Array.FindIndex(_lines, at, each => each.TrimEnd('\r') == line) is var found and >= 0 ? found : -1;
            if (at < 0)
                return part;
            placed[at++] = line;
        }

        _next = at;
        return string.Join('\n', placed, 0, at);
    }
}
