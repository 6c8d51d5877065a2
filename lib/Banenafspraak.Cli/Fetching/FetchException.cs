namespace Banenafspraak.Cli;

/// <summary>A publication could not be fetched. The message says what was expected of whom, and what came.</summary>
/// <param name="message">One line.</param>
/// <param name="isTemporary">True where another try may help.</param>
internal sealed class FetchException(string message, bool isTemporary) : Exception(message)
{
    /// <summary>True where another try may help: the server is busy, or did not answer in time.</summary>
    public bool IsTemporary { get; } = isTemporary;
}
