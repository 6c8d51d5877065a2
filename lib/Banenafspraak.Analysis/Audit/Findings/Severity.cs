namespace Banenafspraak.Analysis;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Nothing but a wrong number explains it.</summary>
    Error,

    /// <summary>Two definitions may explain it; the finding names them.</summary>
    Warning,

    /// <summary>Worth knowing; nothing is wrong.</summary>
    Note,
}
