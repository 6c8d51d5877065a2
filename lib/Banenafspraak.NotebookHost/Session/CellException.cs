namespace Banenafspraak.NotebookHost;

/// <summary>The error that ended a cell, told in the words of the person who wrote the cell.</summary>
/// <remarks>No machine path and no name that the compiler made up is in it.</remarks>
public sealed class CellException : Exception
{
    /// <summary>An error of a cell.</summary>
    /// <param name="name">A compiler's error number such as CS0103, or the name of an exception's type.</param>
    /// <param name="message">What went wrong, one line.</param>
    /// <param name="line">The line in the cell, from 1; null where it is not known.</param>
    /// <param name="details">Further lines for a person: other errors, inner exceptions, the way the error took.</param>
    /// <param name="innerException">What the cell threw.</param>
    public CellException(string name, string message, int? line = null, IReadOnlyList<string>? details = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Name = name;
        Line = line;
        Details = details ?? [];
    }

    /// <summary>A compiler's error number such as CS0103, or the name of an exception's type.</summary>
    public string Name { get; }

    /// <summary>The line in the cell, from 1; null where it is not known.</summary>
    public int? Line { get; }

    /// <summary>Further lines for a person.</summary>
    public IReadOnlyList<string> Details { get; }
}
