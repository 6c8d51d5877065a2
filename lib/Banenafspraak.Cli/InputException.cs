namespace Banenafspraak.Cli;

/// <summary>Bad usage, or input that the program cannot use. The message is one line that says what to do.</summary>
internal sealed class InputException(string message) : Exception(message);
