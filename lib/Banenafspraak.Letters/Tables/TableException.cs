namespace Banenafspraak.Letters;

/// <summary>A table cannot be repaired as it stands. The message names the file, the place and what was expected.</summary>
public sealed class TableException(string message) : Exception(message);
