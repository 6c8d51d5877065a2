namespace Banenafspraak.Analysis;

/// <summary>An exercise was asked for that does not exist. The message says which there are.</summary>
public sealed class ExerciseException : Exception
{
    /// <summary>Makes the exception.</summary>
    public ExerciseException(string message)
        : base(message)
    {
    }
}
