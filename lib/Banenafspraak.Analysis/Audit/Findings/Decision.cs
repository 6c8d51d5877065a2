namespace Banenafspraak.Analysis;

/// <summary>What a person decided about a finding.</summary>
public enum Decision
{
    /// <summary>Seen, and left as it is.</summary>
    Accepted,

    /// <summary>The letter as published is wrong.</summary>
    SourceError,

    /// <summary>Our reading of the letter is wrong.</summary>
    ReadingError,

    /// <summary>Two definitions explain it.</summary>
    Definition,
}
