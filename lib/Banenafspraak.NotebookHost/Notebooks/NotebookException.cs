namespace Banenafspraak.NotebookHost;

/// <summary>A notebook that cannot be read, or a site that cannot be written.</summary>
/// <remarks>The message is one line that names the file, the place in it and what was expected: it is meant for the person who runs the program.</remarks>
public sealed class NotebookException : Exception
{
    /// <summary>A failure with its one-line <paramref name="message"/>.</summary>
    public NotebookException(string message) : base(message)
    {
    }

    /// <summary>A failure with its one-line <paramref name="message"/> and what lies behind it.</summary>
    public NotebookException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
