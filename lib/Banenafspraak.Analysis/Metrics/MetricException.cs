namespace Banenafspraak.Analysis;

/// <summary>A metric was asked of numbers that do not allow it. The message names the numbers and says what is allowed.</summary>
public sealed class MetricException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What was found, and what is allowed.</param>
    public MetricException(string message)
        : base(message)
    {
    }
}
